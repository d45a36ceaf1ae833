using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Flags;

/// <summary>
/// The UTF-8 of a user's id and of what follows it, read sixteen bytes at a time from where the two already are. Its bytes are
/// right only if the id is ASCII, as nearly all are; whether it is, is known when all was read.
/// </summary>
/// <remarks>
/// Put together in memory first, the text would be read while its parts are still on their way there, and across their borders.
/// Processors wait for that: it was more than a third of a decision's time.
/// </remarks>
internal ref struct HashedText
{
    /// <summary>How many bytes are read at a time.</summary>
    public const int WindowLength = 16;

    // x86 takes a place for none when its highest bit is set, and otherwise looks at the lowest four: this sets it from 16 on.
    private const int PastTheLast = 0x70;

    private readonly ref ushort _user;
    private readonly ref byte _lead;
    private readonly int _userLength;
    private readonly Vector128<byte> _userEnd;
    private Vector128<ushort> _seen;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HashedText(ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        _user = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(user));
        _lead = ref suffix.Lead;
        _userLength = user.Length;
        Length = user.Length + suffix.Length;
        _userEnd = user.Length >= WindowLength ? UserWindow(user.Length - WindowLength) : ShortUser();
    }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>Whether the id is, as far as it was read; if not, what was read is of no use.</summary>
    public readonly bool IsAscii => (_seen & Vector128.Create((ushort)0xff80)) == Vector128<ushort>.Zero;

    /// <summary>The sixteen bytes from a place on: of the text, or behind it what MD5 puts there, up to the end of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<ulong> Window(int at)
    {
        Debug.Assert(at >= 0 && at + WindowLength <= Math.Max(Length, Md5Digest.BlockLength), "The window is not in the text.");
        int beyond = at + WindowLength - _userLength;
        return (beyond <= 0 ? UserWindow(at) : Seam(beyond)).AsUInt64();
    }

    // The end of the id moved to the front, with zeros behind it, and as many zeros with the suffix behind them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<byte> Seam(int beyond) =>
        ToTheFront(_userEnd, (byte)beyond) | Vector128.LoadUnsafe(ref _lead, (nuint)beyond);

    // On .NET 8, Vector128.Shuffle goes byte by byte and takes 16 ns.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> ToTheFront(Vector128<byte> end, byte by)
    {
        Vector128<byte> places = Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        if (Ssse3.IsSupported)
        {
            return Ssse3.Shuffle(end, places + Vector128.Create((byte)(by + PastTheLast)));
        }

        places += Vector128.Create(by);
        return AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(end, places) : Vector128.Shuffle(end, places);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> UserWindow(int at) => Narrow(
        Vector128.LoadUnsafe(ref _user, (nuint)at), Vector128.LoadUnsafe(ref _user, (nuint)(at + Vector128<ushort>.Count)));

    // An id too short for a window stands at the end of one, behind bytes that no place leads to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> ShortUser() => _userLength >= Vector128<ushort>.Count ? OverlappingHalves() : OneByOne();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> OverlappingHalves()
    {
        int gap = WindowLength - _userLength;
        Vector128<byte> halves = Narrow(
            Vector128.LoadUnsafe(ref _user), Vector128.LoadUnsafe(ref _user, (nuint)(_userLength - Vector128<ushort>.Count)));
        ulong first = halves.AsUInt64().ToScalar() << (8 * gap);
        return halves.AsUInt64().WithElement(0, first).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> OneByOne()
    {
        ulong end = 0;
        ushort seen = 0;
        for (int i = 0; i < _userLength; i++)
        {
            ushort c = Unsafe.Add(ref _user, i);
            seen |= c;
            end = (end >> 8) | ((ulong)c << 56);
        }

        _seen = Vector128.Create(seen);
        return Vector128.Create(0, end).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second)
    {
        _seen |= first | second;
        return Vector128.Narrow(first, second);
    }
}
