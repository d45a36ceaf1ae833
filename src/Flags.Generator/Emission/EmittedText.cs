using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Emission;

/// <summary>
/// Generated text in the blocks it was written into. A string of a megabyte would be collected only together with everything
/// else in the compiler's memory, and an edit of a large manifest leaves one behind at every keystroke.
/// </summary>
internal sealed class EmittedText(IReadOnlyList<char[]> blocks, int length) : SourceText
{
    internal const int BlockBits = 14;
    internal const int BlockLength = 1 << BlockBits;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => length;

    /// <inheritdoc/>
    public override char this[int position] => blocks[position >> BlockBits][position & (BlockLength - 1)];

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            var start = sourceIndex & (BlockLength - 1);
            var part = Math.Min(count, BlockLength - start);
            Array.Copy(blocks[sourceIndex >> BlockBits], start, destination, destinationIndex, part);
            sourceIndex += part;
            destinationIndex += part;
            count -= part;
        }
    }
}
