using System.Runtime.InteropServices;
using System.Text;

namespace Flags;

/// <summary>What follows a user's id in the hashed text: a colon and the salt, in UTF-8.</summary>
internal sealed class BucketSuffix
{
    // What MD5 puts behind every text, and room for as many zeros as one of its blocks can need.
    private const byte EndOfText = 0x80;
    private const int ZerosAfter = Md5Digest.BlockLength;

    private readonly byte[] _padded;

    public BucketSuffix(string salt)
    {
        byte[] text = Encoding.UTF8.GetBytes(":" + salt);
        Length = text.Length;
        _padded = [.. new byte[HashedText.WindowLength], .. text, EndOfText, .. new byte[ZerosAfter]];
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Text => _padded.AsSpan(HashedText.WindowLength, Length);

    /// <summary>One window of zeros, for what is read across the end of the id; <see cref="Text"/> follows it.</summary>
    public ref byte Lead => ref MemoryMarshal.GetArrayDataReference(_padded);
}
