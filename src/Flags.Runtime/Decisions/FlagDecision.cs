namespace Flags;

/// <summary>
/// The answer for one user: on or off, why, and the bucket when one was computed. A value of eight bytes.
/// </summary>
public readonly struct FlagDecision : IEquatable<FlagDecision>
{
    // One more than the bucket, so that the default value has none.
    private readonly ushort _bucketPlusOne;

    internal FlagDecision(bool enabled, FlagReason reason)
    {
        Enabled = enabled;
        Reason = reason;
    }

    internal FlagDecision(bool enabled, FlagReason reason, int bucket)
        : this(enabled, reason) => _bucketPlusOne = (ushort)(bucket + 1);

    /// <summary>Why.</summary>
    public FlagReason Reason { get; }

    /// <summary>True when the flag is on for this user.</summary>
    public bool Enabled { get; }

    /// <summary>
    /// Where the user fell: 0 to 9999 under <see cref="BucketHash.Xxh3"/>, 0 to 99 under <see cref="BucketHash.Md5"/>;
    /// null when an earlier step settled the decision.
    /// </summary>
    public int? Bucket => _bucketPlusOne == 0 ? null : _bucketPlusOne - 1;

    /// <summary>True when both are equal.</summary>
    public static bool operator ==(FlagDecision left, FlagDecision right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(FlagDecision left, FlagDecision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FlagDecision other) =>
        Enabled == other.Enabled && Reason == other.Reason && _bucketPlusOne == other._bucketPlusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FlagDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Enabled, Reason, _bucketPlusOne);

    /// <summary>For example <c>on (rollout_50%, bucket 1234)</c>.</summary>
    public override string ToString() => Bucket is { } bucket
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Word} ({Reason}, bucket {bucket})")
        : $"{Word} ({Reason})";

    private string Word => Enabled ? "on" : "off";
}
