using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.References;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Tests;

/// <summary>Takes out the test classes whose tests all go, unless something else uses them.</summary>
internal static class TestClasses
{
    public static void RemoveEmptied(Look look, SourceFile file, DocumentEdits edits)
    {
        foreach (var type in edits.Removed.Select(node => node.Parent).OfType<TypeDeclarationSyntax>().Distinct().ToList())
        {
            if (type.Members.OfType<MethodDeclarationSyntax>().Where(TestMethods.IsTest).All(edits.IsRemoved)
                && file.Model.GetDeclaredSymbol(type) is { DeclaringSyntaxReferences.Length: 1 } symbol
                && SymbolReferences.To(look, symbol).All(name => type.Span.Contains(name.Span) && name.SyntaxTree == type.SyntaxTree))
            {
                edits.Remove(type);
            }
        }
    }
}
