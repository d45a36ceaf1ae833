using Flags.Analyzers.Rules;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Use;

/// <summary>FLAG1006: a partial rollout asked for nobody is off, however far it has come.</summary>
internal static class NoUser
{
    /// <summary>What is wrong with a question, or null. Only what the generator wrote is certain to mean nobody by "no user".</summary>
    internal static Diagnostic? Check(FlagQuestion question) =>
        question is { IsGenerated: true, Flag: { IsPartial: true, Facts: { } facts } flag, User: { } user } && User.Of(user.Value).IsNobody
            ? UseReport.About(flag, UseRules.NoUser, CallPlace.Of(question.Call), flag.Key, Percentage.Format(facts.RolloutHundredths))
            : null;
}
