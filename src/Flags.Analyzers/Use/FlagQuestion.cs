using Flags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>One place in the code that asks for a flag.</summary>
/// <param name="Call">The call of the accessor, or of the method that takes the key.</param>
/// <param name="Flag">The flag it asks for.</param>
/// <param name="IsGenerated">Whether the generator wrote what is called, so that it is known what "no user" means there.</param>
/// <param name="IsByKey">Whether it names the flag by its key.</param>
internal readonly record struct FlagQuestion(IOperation Call, KnownFlag Flag, bool IsGenerated, bool IsByKey)
{
    /// <summary>The argument for the user, or null when the method called has no such parameter.</summary>
    internal IArgumentOperation? User
    {
        get
        {
            if (Call is IInvocationOperation invocation)
            {
                foreach (var argument in invocation.Arguments)
                {
                    if (argument.Parameter is { Name: "userId" or "user", Type.SpecialType: SpecialType.System_String })
                    {
                        return argument;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>Whether the answer is a decision, rather than something else that a flag's key is needed for.</summary>
    internal bool IsDecision => Call.Type is { } type
        && (type.SpecialType == SpecialType.System_Boolean || type.Name == "FlagDecision");

    /// <summary>The question that an operation is, by an accessor or by a constant key, or null.</summary>
    internal static FlagQuestion? Of(IOperation operation, FlagCatalog catalog)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                var invocation = (IInvocationOperation)operation;
                return catalog.FindAccessor(invocation.TargetMethod) is { } flag
                    ? new FlagQuestion(operation, flag, IsOfGenerated(invocation.TargetMethod, catalog), IsByKey: false)
                    : OfKey(invocation, catalog);
            case OperationKind.PropertyReference when operation is IPropertyReferenceOperation { Arguments.IsEmpty: true } reference:
                return catalog.FindAccessor(reference.Property) is { } answered
                    ? new FlagQuestion(operation, answered, IsGenerated: false, IsByKey: false)
                    : null;
            default:
                return null;
        }
    }

    private static FlagQuestion? OfKey(IInvocationOperation invocation, FlagCatalog catalog)
    {
        if (!catalog.MayMention(invocation.TargetMethod.ContainingAssembly))
        {
            return null;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Value.ConstantValue: { HasValue: true, Value: string key } }
                && catalog.FindScope(parameter)?.Find(key) is { } flag)
            {
                return new FlagQuestion(invocation, flag, IsOfGenerated(invocation.TargetMethod, catalog), IsByKey: true);
            }
        }

        return null;
    }

    private static bool IsOfGenerated(IMethodSymbol method, FlagCatalog catalog) =>
        method.ContainingType is { } type && catalog.ClassOf(type).IsGenerated;
}
