namespace Flags.Manifest;

/// <summary>
/// Nodes in the order of the text, any of which can be changed in place. They stand in blocks that stay below the size
/// from which .NET collects an array only with everything else: a manifest is read at every keystroke in it.
/// </summary>
internal sealed class JsonNodeList
{
    private const int BlockBits = 12;
    private const int BlockLength = 1 << BlockBits;
    private const int Mask = BlockLength - 1;

    private JsonNode[][] _blocks;
    private int _capacity;

    public JsonNodeList(int capacity)
    {
        _capacity = Math.Min(capacity, BlockLength);
        _blocks = [new JsonNode[_capacity]];
    }

    public int Count { get; private set; }

    public ref JsonNode this[int index] => ref _blocks[index >> BlockBits][index & Mask];

    /// <summary>Adds a node that contains nothing (yet).</summary>
    /// <returns>Its index.</returns>
    public int Add(JsonNode node)
    {
        if (Count == _capacity)
        {
            Grow();
        }

        node.Next = Count + 1;
        this[Count] = node;
        return Count++;
    }

    private void Grow()
    {
        if (_capacity < BlockLength)
        {
            _capacity = Math.Min(BlockLength, Math.Max(16, _capacity * 2));
            Array.Resize(ref _blocks[0], _capacity);
            return;
        }

        int block = Count >> BlockBits;
        if (block == _blocks.Length)
        {
            Array.Resize(ref _blocks, block * 2);
        }

        _blocks[block] = new JsonNode[BlockLength];
        _capacity += BlockLength;
    }
}
