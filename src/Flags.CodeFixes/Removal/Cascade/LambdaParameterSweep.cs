using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>
/// Takes the flags object out of the parameters of a lambda that is handed over as any delegate, as an endpoint's handler is: who
/// calls it finds out what it wants.
/// </summary>
internal static class LambdaParameterSweep
{
    public static void Remove(Look look, EditSet edits, IParameterSymbol parameter)
    {
        if (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ParameterSyntax { Parent: ParameterListSyntax { Parent: ParenthesizedLambdaExpressionSyntax lambda } list } declaration
            || look.FileOf(declaration) is not { IsEditable: true } file
            || !FlagsObjects.IsFlagsClass(parameter.Type.WithNullableAnnotation(NullableAnnotation.None))
            || file.Model.GetTypeInfo(lambda).ConvertedType?.SpecialType is not (SpecialType.System_Delegate or SpecialType.System_MulticastDelegate))
        {
            return;
        }

        edits.For(file).RemoveElement(declaration, list.Parameters.GetWithSeparators());
    }
}
