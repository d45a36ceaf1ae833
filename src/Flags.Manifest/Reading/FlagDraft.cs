namespace Flags.Manifest;

/// <summary>Where a flag's properties stand while it is being read; one object serves all flags in turn.</summary>
internal sealed class FlagDraft
{
    private readonly int[] _nodes = new int[PropertyNames.Flag.All.Count];

    public SettingsDraft Settings { get; } = new();

    /// <summary>The value's node of a property, or -1 when the flag does not give it.</summary>
    public int this[FlagProperty property] => _nodes[(int)property];

    public bool Has(int index) => _nodes[index] >= 0;

    public void SetNode(int index, int node) => _nodes[index] = node;

    public void Reset()
    {
        Settings.Reset();
        for (int i = 0; i < _nodes.Length; i++)
        {
            _nodes[i] = -1;
        }
    }
}
