using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Cascade;

/// <summary>Tells which files the edit left without anything in them.</summary>
internal static class EmptiedFiles
{
    public static bool IsEmptied(SourceFile before, SourceFile after) => !IsEmpty(before.Root) && IsEmpty(after.Root);

    private static bool IsEmpty(SyntaxNode root) =>
        root is CompilationUnitSyntax { AttributeLists.Count: 0 } unit && unit.Members.All(IsEmptyNamespace)
        && unit.Usings.All(directive => directive.GlobalKeyword.ValueText.Length == 0);

    private static bool IsEmptyNamespace(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax space && space.Members.All(IsEmptyNamespace);
}
