using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Propagation;

/// <summary>
/// A comparison of <c>receiver?.Accessor()</c> with a constant, where the receiver is the caller's own object: what it gives without
/// a receiver, and what it gives with one.
/// </summary>
internal sealed record LiftedAnswers(ConditionalAccessExpressionSyntax Access, bool WithoutReceiver, bool WithReceiver)
{
    public static LiftedAnswers? Of(Look look, ExpressionSyntax expression)
    {
        var (asked, kind, constant) = expression switch
        {
            BinaryExpressionSyntax binary => (binary.Left, binary.Kind(), FlagValues.Literal(binary.Right)),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax pattern } @is => (@is.Expression, SyntaxKind.EqualsExpression, FlagValues.Literal(pattern.Expression)),
            IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax pattern } } @is =>
                (@is.Expression, SyntaxKind.NotEqualsExpression, FlagValues.Literal(pattern.Expression)),
            _ => default,
        };
        if (constant is not { } literal || asked is not ConditionalAccessExpressionSyntax access || !Asks(look, access))
        {
            return null;
        }

        return kind switch
        {
            SyntaxKind.EqualsExpression => new(access, false, look.KeepOn == literal),
            SyntaxKind.NotEqualsExpression => new(access, true, look.KeepOn != literal),
            SyntaxKind.CoalesceExpression => new(access, literal, look.KeepOn),
            _ => null,
        };
    }

    /// <summary>Whether the access asks for the flag through an extension method, whose receiver may be anything.</summary>
    public static bool Asks(Look look, ConditionalAccessExpressionSyntax access) =>
        access.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call
        && look.SymbolOf(call) is IMethodSymbol { ReducedFrom: { } reduced } && look.Flag.IsAccessor(reduced)
        && call.ArgumentList.Arguments.All(argument => Purity.Purities.IsPure(look, argument.Expression));
}
