using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// Why a decision came out as it did. A value of four bytes; its text, as the HTTP API shows it, is
/// <see cref="ToString"/>.
/// </summary>
public readonly struct FlagReason : IEquatable<FlagReason>
{
    private const int HundredthsAt = 16;

    private static readonly ConcurrentDictionary<Percentage, string> RolloutTexts = new();

    // The kind, and the hundredths of a percent above it.
    private readonly uint _value;

    // Inlined, so that a reason is a constant for whoever names it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FlagReason(FlagReasonKind kind, Percentage percentage = default)
        : this((uint)kind | ((uint)percentage.Hundredths << HundredthsAt))
    {
    }

    private FlagReason(uint value) => _value = value;

    /// <summary><c>flag_not_found</c>, also the default value.</summary>
    public static FlagReason FlagNotFound => default;

    /// <summary><c>globally_disabled</c>.</summary>
    public static FlagReason GloballyDisabled => new(FlagReasonKind.GloballyDisabled);

    /// <summary><c>blacklisted</c>.</summary>
    public static FlagReason Blacklisted => new(FlagReasonKind.Blacklisted);

    /// <summary><c>whitelisted</c>.</summary>
    public static FlagReason Whitelisted => new(FlagReasonKind.Whitelisted);

    /// <summary><c>not_started</c>.</summary>
    public static FlagReason NotStarted => new(FlagReasonKind.NotStarted);

    /// <summary><c>expired</c>.</summary>
    public static FlagReason Expired => new(FlagReasonKind.Expired);

    /// <summary><c>full_rollout</c>.</summary>
    public static FlagReason FullRollout => new(FlagReasonKind.FullRollout);

    /// <summary><c>rollout_not_reached</c>.</summary>
    public static FlagReason RolloutNotReached => new(FlagReasonKind.RolloutNotReached);

    /// <summary>Which step of the hierarchy settled the decision.</summary>
    public FlagReasonKind Kind => (FlagReasonKind)(ushort)_value;

    /// <summary>The percentage of <see cref="FlagReasonKind.Rollout"/>; zero for every other kind.</summary>
    public Percentage Percentage => Percentage.FromHundredths((int)(_value >> HundredthsAt));

    /// <summary><c>rollout_50%</c>, <c>rollout_12.5%</c>: the user is inside this percentage.</summary>
    public static FlagReason Rollout(Percentage percentage) => new(FlagReasonKind.Rollout, percentage);

    /// <summary>True when both are equal.</summary>
    public static bool operator ==(FlagReason left, FlagReason right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(FlagReason left, FlagReason right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FlagReason other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FlagReason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_value;

    /// <summary>The text of the HTTP API, invariant, for example <c>globally_disabled</c> or <c>rollout_12.5%</c>.</summary>
    public override string ToString() => Kind switch
    {
        FlagReasonKind.GloballyDisabled => "globally_disabled",
        FlagReasonKind.Blacklisted => "blacklisted",
        FlagReasonKind.Whitelisted => "whitelisted",
        FlagReasonKind.NotStarted => "not_started",
        FlagReasonKind.Expired => "expired",
        FlagReasonKind.FullRollout => "full_rollout",
        FlagReasonKind.RolloutNotReached => "rollout_not_reached",
        FlagReasonKind.Rollout => RolloutTexts.GetOrAdd(Percentage, static p => $"rollout_{p}%"),
        _ => "flag_not_found",
    };

    internal static FlagReason FromBits(uint value) => new(value);

    internal uint ToBits() => _value;
}
