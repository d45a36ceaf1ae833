namespace Flags.Manifest;

/// <summary>Nodes being collected: a growing array whose items can be changed in place.</summary>
internal sealed class JsonNodeList(int capacity)
{
    private JsonNode[] _nodes = new JsonNode[capacity];

    public int Count { get; private set; }

    public ref JsonNode this[int index] => ref _nodes[index];

    public JsonNode[] Items => _nodes;

    /// <summary>Adds a node that contains nothing (yet).</summary>
    /// <returns>Its index.</returns>
    public int Add(JsonNode node)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Math.Max(16, Count * 2));
        }

        node.Next = Count + 1;
        _nodes[Count] = node;
        return Count++;
    }
}
