using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>FLAG1005: one method that asks the same flag for different users. A lambda is a method of its own.</summary>
internal sealed class DifferentUsers
{
    private readonly FlagCatalog _catalog;
    private readonly ConditionalWeakTable<IOperation, QuestionsOfBody> _bodies = new();
    private readonly ConditionalWeakTable<IOperation, QuestionsOfBody>.CreateValueCallback _read;

    internal DifferentUsers(FlagCatalog catalog)
    {
        _catalog = catalog;
        _read = Read;
    }

    /// <summary>What is wrong with a question in the light of those before it, or null.</summary>
    internal Diagnostic? Check(FlagQuestion question)
    {
        var body = Body(question.Call);
        if (question.User is null || Count(body, 0) < 2)
        {
            return null;
        }

        foreach (var earlier in _bodies.GetValue(body, _read).Items)
        {
            if (earlier.Call.Syntax.SpanStart >= question.Call.Syntax.SpanStart)
            {
                break;
            }

            if (earlier.Flag.Key == question.Flag.Key && Compare(earlier, question) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static Diagnostic? Compare(FlagQuestion earlier, FlagQuestion question)
    {
        var user = Asked(question);
        var other = Asked(earlier);
        return user.DiffersFrom(other) && !Branches.Exclude(earlier.Call, question.Call)
            ? UseReport.About(question.Flag, UseRules.DifferentUsers, CallPlace.Of(question.Call), question.Flag.Key, user, other)
            : null;
    }

    // A hand-written accessor may take "no user" for the current one.
    private static User Asked(FlagQuestion question) =>
        question.User is { } argument && (question.IsGenerated || !User.IsNobody(argument.Value)) ? User.Of(argument.Value) : default;

    private static IOperation Body(IOperation operation)
    {
        while (operation is not IAnonymousFunctionOperation and not ILocalFunctionOperation && operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>How often a body asks, up to twice; nearly all ask once, and then nothing needs to be kept of them.</summary>
    private int Count(IOperation operation, int found)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (found == 2 || child is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            found = Count(child, FlagQuestion.Of(child, _catalog) is null ? found : found + 1);
        }

        return found;
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

            if (FlagQuestion.Of(child, _catalog) is { } question)
            {
                found.Add(question);
            }

            Collect(child, found);
        }
    }

    private sealed record QuestionsOfBody(ImmutableArray<FlagQuestion> Items);
}
