namespace Flags;

/// <summary>
/// What is told about single evaluations, beside the metrics of the meter <c>Flags</c>, which are there by themselves
/// and cost nothing while nobody listens. Events and records are as many as evaluations, so they are switched on here.
/// </summary>
public sealed class FlagsTelemetryOptions
{
    /// <summary>
    /// Adds an event <c>feature_flag.evaluation</c> to the current activity, if that is recorded, for evaluations. Off
    /// unless set: every evaluation then looks for an activity.
    /// </summary>
    public bool ActivityEvents { get; set; }

    /// <summary>
    /// Writes a log record <c>feature_flag.evaluation</c> (level Debug, category <c>Flags.Evaluation</c>) for
    /// evaluations. Off unless set: every evaluation then asks the logger.
    /// </summary>
    public bool LogEvaluations { get; set; }

    /// <summary>
    /// Adds the user's id as <c>feature_flag.context.id</c> to activity events and log records. Off unless set: ids
    /// are personal data.
    /// </summary>
    public bool IncludeUserId { get; set; }

    /// <summary>The share of evaluations, 0 to 1, that become activity events and log records: 1 unless set.</summary>
    public double SamplingRatio { get; set; } = 1;

    /// <summary>
    /// The share of a single flag, by key, in place of <see cref="SamplingRatio"/>; 0 or less switches the flag's
    /// records off, 1 or more keeps them all. Null for <see cref="SamplingRatio"/> throughout. Must be thread-safe.
    /// </summary>
    public Func<string, double>? SamplingRatioOf { get; set; }

    internal void Validate() => FlagsOptions.Require(
        SamplingRatio is >= 0 and <= 1, $"{nameof(FlagsOptions.Telemetry)}.{nameof(SamplingRatio)}", "must be from 0 to 1");
}
