namespace Flags.Cli.Evaluation;

/// <summary>A clock that stands still, so that every decision of one run is made at one instant.</summary>
internal sealed class FixedTime(DateTimeOffset instant) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => instant;
}
