using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Takes out the usings that nothing needs any more. What was not needed before stays.</summary>
internal static class Usings
{
    /// <summary>Returns the usings that the compiler finds unnecessary, as they are written.</summary>
    public static IReadOnlyList<UsingDirectiveSyntax> Unnecessary(SourceFile file) => !HasAny(file) ? [] : [.. file.Model.GetDiagnostics()
        .Where(diagnostic => diagnostic.Id == "CS8019")
        .Select(diagnostic => file.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>())
        .OfType<UsingDirectiveSyntax>()];

    public static DocumentEdits Remove(SourceFile before, SourceFile after)
    {
        var edits = new DocumentEdits(after.Root, after.Text);
        var unnecessary = Unnecessary(after);
        if (unnecessary.Count == 0)
        {
            return edits;
        }

        var known = new HashSet<string>(Unnecessary(before).Select(directive => directive.ToString()), StringComparer.Ordinal);
        foreach (var directive in unnecessary.Where(directive => !known.Contains(directive.ToString())))
        {
            edits.Remove(directive);
        }

        return edits;
    }

    private static bool HasAny(SourceFile file) =>
        file.Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any();
}
