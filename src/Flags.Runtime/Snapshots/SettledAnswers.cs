using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>The answers of one snapshot that are the same for everybody, by flag. Immutable once the snapshot is made.</summary>
internal readonly struct SettledAnswers
{
    // Bytes rather than bits: an answer is then read in one step, and off costs what on costs.
    public const byte DependsOnUser = 2;

    private readonly byte[] _answers;

    public SettledAnswers(FlagRule[] rules, bool none)
    {
        _answers = new byte[rules.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            _answers[i] = none || rules[i].Constant is not { } answer ? DependsOnUser : Unsafe.BitCast<bool, byte>(answer);
        }
    }

    public ReadOnlySpan<byte> Bytes => _answers;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int index, out bool answer) => TryRead(_answers[index], out answer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(byte settled, out bool answer)
    {
        answer = Unsafe.BitCast<byte, bool>(settled);
        return settled < DependsOnUser;
    }
}
