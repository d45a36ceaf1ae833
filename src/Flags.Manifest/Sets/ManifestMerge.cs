namespace Flags.Manifest;

/// <summary>Merges flags of several files, first come, first served.</summary>
internal sealed class ManifestMerge
{
    private readonly List<FlagEntry> _flags = [];
    private readonly List<int> _fileOfFlag = [];
    private readonly List<MergeClash> _clashes = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byIdentifier = new(StringComparer.Ordinal);

    public void Add(int file, ManifestModel model)
    {
        foreach (FlagEntry flag in model.Flags)
        {
            if (_keys.Contains(flag.Key))
            {
                continue;
            }

            if (_byIdentifier.TryGetValue(flag.Identifier, out int first))
            {
                _clashes.Add(new MergeClash(ManifestRules.DuplicateAccessor, flag, file, _flags[first], null));
            }
            else
            {
                _keys.Add(flag.Key);
                _byIdentifier.Add(flag.Identifier, _flags.Count);
                _flags.Add(flag);
                _fileOfFlag.Add(file);
            }
        }
    }

    public ManifestModel ToModel() => new(FlagOrder.Sorted(_flags));

    /// <summary>What clashes between files. Clashes within one file are that file's own.</summary>
    public IEnumerable<MergeClash> FindClashes()
    {
        foreach (VariableClash clash in VariableClash.FindAll(_flags))
        {
            if (_fileOfFlag[clash.First] != _fileOfFlag[clash.Second])
            {
                _clashes.Add(new MergeClash(
                    ManifestRules.EnvironmentVariableClash,
                    _flags[clash.Second],
                    _fileOfFlag[clash.Second],
                    _flags[clash.First],
                    clash.Variable));
            }
        }

        return _clashes;
    }
}
