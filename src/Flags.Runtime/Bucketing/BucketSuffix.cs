using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Flags;

/// <summary>What follows a user's id in the hashed text: a colon and the salt, in UTF-8.</summary>
internal sealed class BucketSuffix
{
    // Filled up to whole vectors, so that it is copied without looking at its length byte by byte.
    private readonly byte[] _padded;

    public BucketSuffix(string salt)
    {
        byte[] text = Encoding.UTF8.GetBytes(":" + salt);
        Length = text.Length;
        _padded = new byte[PaddedLength(text.Length)];
        text.CopyTo(_padded, 0);
    }

    public int Length { get; }

    /// <summary>The room that a buffer needs for it.</summary>
    public int Room => _padded.Length;

    /// <summary>Writes it at a place after which there is <see cref="Room"/>; what follows it there is lost.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(Span<byte> buffer, int at)
    {
        ref byte from = ref MemoryMarshal.GetArrayDataReference(_padded);
        ref byte to = ref MemoryMarshal.GetReference(buffer.Slice(at, _padded.Length));
        for (nuint i = 0; i < (nuint)_padded.Length; i += (nuint)Vector128<byte>.Count)
        {
            Vector128.LoadUnsafe(ref from, i).StoreUnsafe(ref to, i);
        }
    }

    private static int PaddedLength(int length) =>
        (length + Vector128<byte>.Count - 1) / Vector128<byte>.Count * Vector128<byte>.Count;
}
