namespace Flags.Manifest;

/// <summary>What a flag or an environment's section sets, with the nodes it was read from (-1 where it sets nothing).</summary>
internal sealed class SettingsDraft
{
    private readonly int[] _nodes = new int[6];

    public bool Enabled { get; set; }

    public int Hundredths { get; set; }

    public string[] Whitelist { get; set; } = [];

    public string[] Blacklist { get; set; } = [];

    public DateTimeOffset? Start { get; set; }

    public DateTimeOffset? End { get; set; }

    public bool Has(Setting setting) => _nodes[(int)setting] >= 0;

    public int Node(Setting setting) => _nodes[(int)setting];

    public void SetNode(Setting setting, int node) => _nodes[(int)setting] = node;

    public void Reset()
    {
        for (int i = 0; i < _nodes.Length; i++)
        {
            _nodes[i] = -1;
        }

        Enabled = false;
        Hundredths = 0;
        Whitelist = [];
        Blacklist = [];
        Start = null;
        End = null;
    }
}
