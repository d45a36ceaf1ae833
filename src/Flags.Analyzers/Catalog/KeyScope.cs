using Flags.Manifest;

namespace Flags.Analyzers.Catalog;

/// <summary>The keys that some parameter takes. Thread-safe.</summary>
internal sealed class KeyScope
{
    private readonly FlagCatalog _catalog;
    private readonly FlagsClass[] _classes;
    private readonly bool _isOwn;

    /// <param name="catalog">Where the project's own manifests are.</param>
    /// <param name="classes">The generated classes whose flags count.</param>
    /// <param name="isOwn">Whether the project's own manifests count too.</param>
    internal KeyScope(FlagCatalog catalog, FlagsClass[] classes, bool isOwn)
    {
        _catalog = catalog;
        _classes = classes;
        _isOwn = isOwn && !catalog.Manifests.IsEmpty;
    }

    /// <summary>Whether it is known which flags there are; without it no key is wrong.</summary>
    internal bool IsKnown => _isOwn || _classes.Length > 0;

    internal KnownFlag? Find(string key)
    {
        foreach (var flags in _classes)
        {
            if (flags.Find(key) is { } flag)
            {
                return flag;
            }
        }

        return _isOwn ? _catalog.FindDeclared(key) : null;
    }

    /// <summary>Whether a key names no flag, nor an entry whose mistake is reported in the manifest.</summary>
    internal bool IsUnknown(string key) =>
        IsKnown && Find(key) is null && !(_isOwn && _catalog.Manifests.Declares(key));

    /// <summary>The key that was probably meant, or null.</summary>
    internal string? Nearest(string key) => NearestName.Find(key, Keys());

    private IEnumerable<string> Keys()
    {
        var keys = _classes.SelectMany(flags => flags.Keys);
        if (_isOwn)
        {
            keys = keys.Concat(_catalog.Manifests.Set.Model.Flags.Select(flag => flag.Key));
        }

        return keys.OrderBy(key => key, StringComparer.Ordinal);
    }
}
