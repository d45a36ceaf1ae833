using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Tests;

/// <summary>A test whose rows name the side: the dead rows go, and the parameter with them, as it has but one value left.</summary>
internal static class TestRows
{
    public static void Remove(Look look, DocumentEdits edits, MethodDeclarationSyntax test, IParameterSymbol side)
    {
        var rows = TestMethods.Rows(test);
        var index = side.Ordinal;
        if (rows.Count == 0 || TestMethods.HasOtherData(test) || rows.Any(row => ValueAt(look, row, index) is null))
        {
            look.State.Leave(look.FileOf(test)!, Reason.At(test, $"'{test.Identifier.ValueText}' sets the side that its data name; see whether it still says what it should"));
            return;
        }

        var live = rows.Where(row => ValueAt(look, row, index) == look.KeepOn).ToList();
        if (live.Count == 0)
        {
            edits.Remove(test);
            return;
        }

        var isLastParameter = test.ParameterList.Parameters.Count == 1;
        foreach (var row in rows)
        {
            if (isLastParameter || !live.Contains(row))
            {
                RemoveAttribute(edits, row);
            }
            else
            {
                edits.RemoveElement(row.ArgumentList!.Arguments[index], row.ArgumentList.Arguments.GetWithSeparators());
            }
        }

        if (isLastParameter)
        {
            WithoutRows(edits, test);
        }

        edits.RemoveElement(test.ParameterList.Parameters[index], test.ParameterList.Parameters.GetWithSeparators());
        foreach (var name in SymbolReferences.To(look, side))
        {
            edits.Add(Edit.Constant(name.Span, look.KeepOn));
        }
    }

    private static bool? ValueAt(Look look, AttributeSyntax row, int index) =>
        index < row.ArgumentList!.Arguments.Count && look.ModelOf(row)?.GetConstantValue(row.ArgumentList.Arguments[index].Expression) is { HasValue: true, Value: bool value }
            ? value
            : null;

    /// <summary>A test that takes nothing any more is a plain test.</summary>
    private static void WithoutRows(DocumentEdits edits, MethodDeclarationSyntax test)
    {
        foreach (var attribute in TestMethods.Attributes(test))
        {
            var plain = TestMethods.NameOf(attribute) switch
            {
                "Theory" => "Fact",
                "DataTestMethod" => "TestMethod",
                _ => null,
            };
            if (plain is not null)
            {
                edits.Add(Edit.Replace(attribute.Span, plain));
            }
        }
    }

    private static void RemoveAttribute(DocumentEdits edits, AttributeSyntax attribute)
    {
        if (attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list)
        {
            edits.Remove(list);
        }
        else if (attribute.Parent is AttributeListSyntax many)
        {
            edits.RemoveElement(attribute, many.Attributes.GetWithSeparators());
        }
    }
}
