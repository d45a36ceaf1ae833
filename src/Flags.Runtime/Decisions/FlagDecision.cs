using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// The answer for one user: on or off, why, and the bucket when one was computed. A value of eight bytes.
/// </summary>
public readonly struct FlagDecision : IEquatable<FlagDecision>
{
    private const int BucketAt = 32;
    private const int EnabledAt = 63;

    // One number, because it is made and passed on in one register: the reason's bits, above them one more than the
    // bucket (so that the default value has none), and on top whether the flag is on.
    private readonly ulong _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal FlagDecision(bool enabled, FlagReason reason)
        : this(reason.ToBits() | (enabled ? 1ul << EnabledAt : 0))
    {
    }

    private FlagDecision(ulong value) => _value = value;

    /// <summary>Why.</summary>
    public FlagReason Reason => FlagReason.FromBits((uint)_value);

    /// <summary>True when the flag is on for this user.</summary>
    public bool Enabled => (long)_value < 0;

    /// <summary>
    /// Where the user fell: 0 to 9999 under <see cref="BucketHash.Xxh3"/>, 0 to 99 under <see cref="BucketHash.Md5"/>;
    /// null when an earlier step settled the decision.
    /// </summary>
    public int? Bucket => (ushort)(_value >> BucketAt) is var plusOne and > 0 ? plusOne - 1 : null;

    /// <summary>True when both are equal.</summary>
    public static bool operator ==(FlagDecision left, FlagDecision right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(FlagDecision left, FlagDecision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FlagDecision other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FlagDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>For example <c>on (rollout_50%, bucket 1234)</c>.</summary>
    public override string ToString() => Bucket is { } bucket
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Word} ({Reason}, bucket {bucket})")
        : $"{Word} ({Reason})";

    internal FlagDecision WithBucket(int bucket) => new(_value | ((ulong)(bucket + 1) << BucketAt));

    private string Word => Enabled ? "on" : "off";
}
