using System.Collections;

namespace Flags;

/// <summary>
/// The flags of one compiled manifest in the ordinal order of their keys; a flag's position is the index that
/// generated accessors use. Immutable and thread-safe.
/// </summary>
public sealed class FlagDefinitions : IReadOnlyList<FlagDefinition>
{
    private readonly FlagDefinition[] _flags;
    private Dictionary<string, int>? _indexes;

    internal FlagDefinitions(FlagDefinition[] flags) => _flags = flags;

    /// <summary>How many flags there are.</summary>
    public int Count => _flags.Length;

    /// <summary>The flag at an index, from 0.</summary>
    public FlagDefinition this[int index] => _flags[index];

    /// <summary>Reads a compiled manifest, the UTF-8 JSON that the generator embeds in its class.</summary>
    /// <remarks>A process's first call also has .NET's metrics set up on a thread of its own: the first answer waits for both.</remarks>
    /// <exception cref="FormatException">It is no compiled manifest: what is wrong, and at which byte.</exception>
    public static FlagDefinitions Parse(ReadOnlySpan<byte> compiledManifest)
    {
        FirstUse.Prepare();
        return new(CompiledManifestReader.Read(compiledManifest));
    }

    /// <summary>The index of a key, or -1. Keys compare ordinally.</summary>
    public int IndexOf([FlagKey] string key) => (_indexes ?? Index()).TryGetValue(key, out int index) ? index : -1;

    // Programs that use accessors alone never need it. Two threads may both make it; it is the same.
    private Dictionary<string, int> Index()
    {
        var indexes = new Dictionary<string, int>(_flags.Length, StringComparer.Ordinal);
        for (int i = 0; i < _flags.Length; i++)
        {
            indexes.Add(_flags[i].Key, i);
        }

        return _indexes = indexes;
    }

    /// <inheritdoc/>
    public IEnumerator<FlagDefinition> GetEnumerator() => ((IEnumerable<FlagDefinition>)_flags).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _flags.GetEnumerator();
}
