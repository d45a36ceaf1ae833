using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Purity;

/// <summary>The classes that answer for flags, and calls that only fetch an instance of one.</summary>
internal static class FlagsObjects
{
    /// <summary>Whether the type is the generated class, its fake, or a hand-written one of their kind.</summary>
    public static bool IsFlagsClass(ITypeSymbol? type)
    {
        for (var current = type?.OriginalDefinition; current is { SpecialType: SpecialType.None }; current = current.BaseType?.OriginalDefinition)
        {
            var members = current.GetMembers();
            if (members.Any(member => FlagIdentity.AccessorKey(member) is not null)
                || members.OfType<IMethodSymbol>().Any(method => method.Parameters.Any(FlagIdentity.TakesKey)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the call only gives out an instance of the flags class: a snapshot, or what a container or a factory holds.</summary>
    public static bool IsFetched(Look look, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (method.Name == "GetService" && call.ArgumentList.Arguments is [{ Expression: TypeOfExpressionSyntax asked }])
        {
            return IsFlagsClass(look.SymbolOf(asked.Type) as ITypeSymbol);
        }

        if (!IsFlagsClass(method.ReturnType.WithNullableAnnotation(NullableAnnotation.None)))
        {
            return false;
        }

        if (method.Name is "GetRequiredService" or "GetService" || IsFlagsClass(method.ContainingType))
        {
            return true;
        }

        return IsFactory(look, call, method);
    }

    /// <summary>Whether the called method, in the solution, does nothing but construct.</summary>
    private static bool IsFactory(Look look, InvocationExpressionSyntax call, IMethodSymbol method) =>
        Result(method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()) is BaseObjectCreationExpressionSyntax creation
        && look.FileOf(creation) is not null && creation.SyntaxTree is not null && !creation.Contains(call) && Purities.IsPure(look, creation);

    private static ExpressionSyntax? Result(SyntaxNode? declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? Result(method.Body),
        LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression ?? Result(local.Body),
        _ => null,
    };

    private static ExpressionSyntax? Result(BlockSyntax? body) =>
        body?.Statements is [ReturnStatementSyntax { Expression: { } result }] ? result : null;
}
