using Flags.Manifest;

namespace Flags.Generator.Emission;

/// <summary>The names of the fake's properties.</summary>
internal sealed class FakeNames
{
    private const string Setter = "Set";
    private readonly HashSet<string> _setters;

    internal FakeNames(ManifestModel manifest)
    {
        var mayClash = manifest.Flags.Any(static flag => flag.Identifier.StartsWith(Setter, StringComparison.Ordinal));
        _setters = new HashSet<string>(mayClash ? manifest.Flags.Select(static flag => Setter + flag.Identifier) : [], StringComparer.Ordinal);
    }

    /// <summary>The property of a flag: its identifier, unless another member of the fake has that name.</summary>
    internal string Property(FlagEntry flag) =>
        flag.Identifier is "Flags" or "Calls" or "Reset" || _setters.Contains(flag.Identifier) ? flag.Identifier + "Flag" : flag.Identifier;
}
