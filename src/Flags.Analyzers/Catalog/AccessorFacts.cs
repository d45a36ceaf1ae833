using Flags.Dates;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Catalog;

/// <summary>What a [FlagAccessor] says.</summary>
/// <param name="Key">The flag's key.</param>
/// <param name="Facts">The facts, or null when it states none.</param>
/// <param name="Suppressions">What the manifest silences for the flag.</param>
internal sealed record AccessorFacts(string Key, LifecycleFacts? Facts, IReadOnlyList<FlagSuppression> Suppressions)
{
    /// <summary>Reads an attribute; facts that cannot be understood count as not stated.</summary>
    /// <returns>Null when the key is not a string.</returns>
    internal static AccessorFacts? Read(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string key }])
        {
            return null;
        }

        var named = attribute.NamedArguments;
        if (named.IsEmpty)
        {
            return new AccessorFacts(key, null, []);
        }

        var values = named.ToDictionary(argument => argument.Key, argument => argument.Value, StringComparer.Ordinal);
        return new AccessorFacts(key, ReadFacts(key, values), ReadSuppressions(values));
    }

    private static LifecycleFacts ReadFacts(string key, Dictionary<string, TypedConstant> values)
    {
        // The generator always states the kind, and leaves out what has its default. What somebody left out who wrote the
        // attribute by hand is unknown.
        var isSilentOnState = !values.ContainsKey("Kind") && !values.ContainsKey("Enabled");
        return new LifecycleFacts
        {
            Key = key,
            Kind = Kind(Text(values, "Kind")),
            Owner = Text(values, "Owner"),
            Created = Date(values, "Created"),
            Enabled = Is(values, "Enabled"),
            RolloutHundredths = Hundredths(values),
            HasWhitelist = Is(values, "HasWhitelist"),
            HasBlacklist = Is(values, "HasBlacklist"),
            VariesByEnvironment = isSilentOnState || Is(values, "VariesByEnvironment"),
            StartDate = Date(values, "StartDate"),
            EndDate = Date(values, "EndDate"),
            FullSince = Date(values, "FullSince"),
            Permanent = Is(values, "Permanent"),
        };
    }

    private static FlagKind Kind(string? name)
    {
        var names = FlagKindNames.All;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return (FlagKind)i;
            }
        }

        return FlagKind.Release;
    }

    private static int Hundredths(Dictionary<string, TypedConstant> values) =>
        values.TryGetValue("RolloutPercentage", out var value) && value.Value is double percentage and >= 0 and <= 100
            ? (int)Math.Round(percentage * 100)
            : 0;

    private static FlagSuppression[] ReadSuppressions(Dictionary<string, TypedConstant> values) =>
        values.TryGetValue("Suppressions", out var value) && value is { Kind: TypedConstantKind.Array, IsNull: false }
            ? [.. value.Values.Select(item => item.Value).OfType<string>().Select(ReadSuppression)]
            : [];

    // Written by the generator as 'FLAG2003' or 'FLAG2003|2026-12-01'; the reason stays in the manifest.
    private static FlagSuppression ReadSuppression(string text)
    {
        var bar = text.IndexOf('|');
        return bar < 0
            ? new FlagSuppression(text, "", null)
            : new FlagSuppression(text.Substring(0, bar), "", IsoInstant.TryParse(text.Substring(bar + 1), out var until) ? until : null);
    }

    private static DateTimeOffset? Date(Dictionary<string, TypedConstant> values, string name) =>
        IsoInstant.TryParse(Text(values, name), out var date) ? date : null;

    private static string? Text(Dictionary<string, TypedConstant> values, string name) =>
        values.TryGetValue(name, out var value) ? value.Value as string : null;

    private static bool Is(Dictionary<string, TypedConstant> values, string name) =>
        values.TryGetValue(name, out var value) && value.Value is true;
}
