using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Tests;

/// <summary>Recognises tests of xunit, NUnit and MSTest by their attributes.</summary>
internal static class TestMethods
{
    private static readonly string[] TestEndings = ["Fact", "Theory", "Test", "TestCase", "TestMethod"];
    private static readonly string[] RowNames = ["InlineData", "TestCase", "DataRow"];
    private static readonly string[] SourceEndings = ["MemberData", "ClassData", "TestCaseSource", "DynamicData"];

    public static bool IsTest(MethodDeclarationSyntax method) =>
        Attributes(method).Any(attribute => TestEndings.Any(ending => NameOf(attribute).EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Returns the attributes that each run the test once, with their arguments.</summary>
    public static IReadOnlyList<AttributeSyntax> Rows(MethodDeclarationSyntax method) =>
        [.. Attributes(method).Where(attribute => RowNames.Contains(NameOf(attribute)) && attribute.ArgumentList is not null)];

    public static bool HasOtherData(MethodDeclarationSyntax method) =>
        Attributes(method).Any(attribute => SourceEndings.Any(ending => NameOf(attribute).EndsWith(ending, StringComparison.Ordinal)));

    public static IEnumerable<AttributeSyntax> Attributes(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes);

    public static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : attribute.Name.ToString();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
