using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Tests;

/// <summary>A setting that a test class makes for its tests: in a field, its constructor or its set-up method.</summary>
internal static class Fixtures
{
    private static readonly string[] SetUpNames = ["SetUp", "OneTimeSetUp", "TestInitialize", "ClassInitialize"];

    /// <summary>Returns the tests that run with a setting, which stands outside of them in their class; none when it stands elsewhere.</summary>
    public static IEnumerable<MethodDeclarationSyntax> TestsOf(ExpressionSyntax setting)
    {
        var member = setting.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member?.Parent is not TypeDeclarationSyntax type || !IsSetUp(member))
        {
            return [];
        }

        var name = NameOf(setting, type);
        return type.Members.OfType<MethodDeclarationSyntax>().Where(method => TestMethods.IsTest(method) && (name is null || Reaches(type, method, name, [])));
    }

    private static bool IsSetUp(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax => true,
        MethodDeclarationSyntax method => method.Identifier.ValueText == "InitializeAsync"
            || TestMethods.Attributes(method).Any(attribute => SetUpNames.Contains(TestMethods.NameOf(attribute))),
        _ => false,
    };

    /// <summary>The member of the class that the setting ends up in, or null when it is not seen.</summary>
    private static string? NameOf(ExpressionSyntax setting, TypeDeclarationSyntax type)
    {
        foreach (var ancestor in setting.AncestorsAndSelf())
        {
            var name = ancestor switch
            {
                AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, Left: { } left } => Root(left),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Root(access),
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                _ => null,
            };
            if (name is not null && IsMember(type, name))
            {
                return name;
            }
        }

        return null;
    }

    private static string Root(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own => own.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => Root(access.Expression),
        _ => expression.GetFirstToken().ValueText,
    };

    private static bool IsMember(TypeDeclarationSyntax type, string name) => type.Members.Any(member => Names(member).Contains(name));

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        _ => [],
    };

    /// <summary>Whether the member, or one of the class that it names, names <paramref name="target"/>.</summary>
    private static bool Reaches(TypeDeclarationSyntax type, MemberDeclarationSyntax member, string target, HashSet<MemberDeclarationSyntax> seen)
    {
        if (!seen.Add(member))
        {
            return false;
        }

        var words = new HashSet<string>(member.DescendantTokens().Select(token => token.ValueText), StringComparer.Ordinal);
        return words.Contains(target)
            || type.Members.Any(other => other != member && Names(other).Any(words.Contains) && Reaches(type, other, target, seen));
    }
}
