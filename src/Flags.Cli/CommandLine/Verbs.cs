using Flags.Cli.Authoring;
using Flags.Cli.Comparison;
using Flags.Cli.Completion;
using Flags.Cli.Evaluation;
using Flags.Cli.Listing;
using Flags.Cli.Pulling;
using Flags.Cli.Removing;
using Flags.Cli.Simulation;
using Flags.Cli.Staleness;
using Flags.Cli.Validation;

namespace Flags.Cli.CommandLine;

/// <summary>The verbs, in the order of the help page.</summary>
internal static class Verbs
{
    internal static IEnumerable<Verb> All() =>
    [
        new ValidateVerb(),
        new ListVerb(),
        new EvaluateVerb(),
        new SimulateVerb(),
        new DiffVerb(),
        new StaleVerb(),
        new InitVerb(),
        new NewVerb(),
        new PullVerb(),
        new RemoveVerb(),
        new CompletionVerb(),
    ];
}
