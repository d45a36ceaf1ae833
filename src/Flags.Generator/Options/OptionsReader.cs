using Flags.Manifest;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Generator.Options;

/// <summary>Reads <see cref="GeneratorOptions"/> from the project's MSBuild properties.</summary>
internal static class OptionsReader
{
    internal const string DefaultClassName = "FeatureFlags";

    internal static GeneratorOptions Read(AnalyzerConfigOptions properties)
    {
        var invalid = new List<InvalidProperty>();
        return new GeneratorOptions(
            ReadNamespace(properties, invalid),
            ReadClassName(properties, invalid),
            ReadChoice(properties, "FlagsVisibility", "public", "internal", invalid),
            ReadChoice(properties, "FlagsGenerateFake", "true", "false", invalid),
            new EquatableArray<InvalidProperty>(invalid.ToArray()));
    }

    private static string ReadNamespace(AnalyzerConfigOptions properties, List<InvalidProperty> invalid)
    {
        if (Value(properties, "FlagsNamespace") is { } given)
        {
            if (given.Split('.').All(SyntaxFacts.IsValidIdentifier))
            {
                return EscapeName(given);
            }

            invalid.Add(new InvalidProperty("FlagsNamespace", given, "a C# namespace such as 'Contoso.Shop'"));
        }

        // A project's file name need not be an identifier ('my-app'), so its root namespace need not be one either.
        return Value(properties, "RootNamespace") is { } root ? EscapeName(ToNamespace(root)) : "";
    }

    private static string ReadClassName(AnalyzerConfigOptions properties, List<InvalidProperty> invalid)
    {
        if (Value(properties, "FlagsClassName") is not { } given)
        {
            return DefaultClassName;
        }

        if (SyntaxFacts.IsValidIdentifier(given) && SyntaxFacts.GetKeywordKind(given) == SyntaxKind.None)
        {
            return given;
        }

        invalid.Add(new InvalidProperty("FlagsClassName", given, "a C# identifier such as 'FeatureFlags'"));
        return DefaultClassName;
    }

    /// <summary>Whether a property that knows two words has the first of them, which is also its default.</summary>
    private static bool ReadChoice(
        AnalyzerConfigOptions properties, string name, string first, string second, List<InvalidProperty> invalid)
    {
        var given = Value(properties, name);
        var isFirst = given is null || given.Equals(first, StringComparison.OrdinalIgnoreCase);
        if (isFirst || given!.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            return isFirst;
        }

        invalid.Add(new InvalidProperty(name, given, $"'{first}' or '{second}'"));
        return true;
    }

    private static string? Value(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;

    private static string ToNamespace(string name) =>
        string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(ToIdentifier));

    private static string ToIdentifier(string part)
    {
        var characters = part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray();
        var identifier = new string(characters);
        return SyntaxFacts.IsIdentifierStartCharacter(identifier[0]) ? identifier : "_" + identifier;
    }

    private static string EscapeName(string name) => string.Join(".", name.Split('.').Select(EscapeKeyword));

    private static string EscapeKeyword(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
}
