using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>FLAG1005: one method that asks the same flag for different users. A lambda is a method of its own.</summary>
internal sealed class DifferentUsers(FlagCatalog catalog)
{
    private readonly ConditionalWeakTable<IOperation, QuestionsOfBody> _bodies = new();

    /// <summary>What is wrong with a question in the light of those before it, or null.</summary>
    internal Diagnostic? Check(FlagQuestion question)
    {
        if (question.User is not { } argument)
        {
            return null;
        }

        var user = Asked(question, argument);
        var body = Body(question.Call);
        foreach (var earlier in _bodies.GetValue(body, Read).Items)
        {
            if (earlier.Call.Syntax.SpanStart >= question.Call.Syntax.SpanStart)
            {
                break;
            }

            if (earlier.Flag.Key == question.Flag.Key && earlier.User is { } otherArgument
                && Asked(earlier, otherArgument) is var other && user.DiffersFrom(other)
                && !Branches.Exclude(earlier.Call, question.Call))
            {
                return UseReport.About(question.Flag, UseRules.DifferentUsers, CallPlace.Of(question.Call), question.Flag.Key, user, other);
            }
        }

        return null;
    }

    // A hand-written accessor may take "no user" for the current one.
    private static User Asked(FlagQuestion question, IArgumentOperation argument)
    {
        var user = User.Of(argument.Value);
        return user.IsNobody && !question.IsGenerated ? default : user;
    }

    private static IOperation Body(IOperation operation)
    {
        while (operation is not IAnonymousFunctionOperation and not ILocalFunctionOperation && operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private QuestionsOfBody Read(IOperation body)
    {
        var found = ImmutableArray.CreateBuilder<FlagQuestion>();
        Collect(body, found);
        found.Sort((left, right) => left.Call.Syntax.SpanStart.CompareTo(right.Call.Syntax.SpanStart));
        return new QuestionsOfBody(found.ToImmutable());
    }

    private void Collect(IOperation operation, ImmutableArray<FlagQuestion>.Builder found)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            if (FlagQuestion.Of(child, catalog) is { } question)
            {
                found.Add(question);
            }

            Collect(child, found);
        }
    }

    private sealed record QuestionsOfBody(ImmutableArray<FlagQuestion> Items);
}
