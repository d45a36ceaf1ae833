using System.Diagnostics;

namespace Flags;

/// <summary>
/// Tells evaluations as a metric, an activity event and a log record, by OpenTelemetry's semantic conventions for
/// feature flags. Thread-safe.
/// </summary>
internal sealed class EvaluationTelemetry : EvaluationObserver
{
    private readonly string _provider;
    private readonly bool _toActivities;
    private readonly bool _includeUserId;
    private readonly double _ratio;
    private readonly Func<string, double>? _ratioOf;
    private readonly EvaluationLog? _log;

    public EvaluationTelemetry(FlagsOptions options)
    {
        _provider = options.Name;
        _toActivities = options.Telemetry.ActivityEvents;
        _includeUserId = options.Telemetry.IncludeUserId;
        _ratio = options.Telemetry.SamplingRatio;
        _ratioOf = options.Telemetry.SamplingRatioOf;
        _log = options.Telemetry.LogEvaluations ? EvaluationLog.Open(options) : null;
    }

    public override bool IsAlwaysWatching => _toActivities || _log is not null;

    public override void Observe(FlagSnapshot snapshot, string key, string? userId, FlagDecision decision)
    {
        Count(key, decision);
        bool toActivity = _toActivities && Activity.Current is { IsAllDataRequested: true };
        bool toLog = _log is { IsListenedTo: true };
        if ((toActivity || toLog) && IsSampled(key))
        {
            EvaluationAttributes attributes = Describe(snapshot, key, userId, decision);
            if (toActivity)
            {
                Activity.Current!.AddEvent(new ActivityEvent(EvaluationAttributes.EventName, tags: new ActivityTagsCollection(attributes)));
            }

            if (toLog)
            {
                _log!.Write(attributes);
            }
        }
    }

    // An unknown key may come from anywhere, so it is no tag: it would let callers make series without end.
    private static void Count(string key, FlagDecision decision)
    {
        if (!FlagsInstruments.Evaluations.Enabled)
        {
            return;
        }

        bool known = decision.Reason.Kind != FlagReasonKind.FlagNotFound;
        FlagsInstruments.Evaluations.Add(1, new TagList
        {
            { "feature_flag.key", known ? key : "" },
            { "feature_flag.result.variant", Variant(decision) },
            { "feature_flag.result.reason", OpenFeatureReason.Of(decision) },
            { "flags.reason", decision.Reason.ToString() },
        });
    }

    private static string Variant(FlagDecision decision) => decision.Enabled ? "on" : "off";

    private bool IsSampled(string key)
    {
        double ratio = _ratioOf?.Invoke(key) ?? _ratio;
#pragma warning disable CA5394 // Which evaluations are told is no secret.
        return ratio >= 1 || (ratio > 0 && Random.Shared.NextDouble() < ratio);
#pragma warning restore CA5394
    }

    private EvaluationAttributes Describe(FlagSnapshot snapshot, string key, string? userId, FlagDecision decision)
    {
        EvaluationAttributes attributes =
        [
            new("feature_flag.key", key),
            new("feature_flag.result.variant", Variant(decision)),
            new("feature_flag.result.reason", OpenFeatureReason.Of(decision)),
            new("flags.reason", decision.Reason.ToString()),
            new("feature_flag.provider.name", FlagsInstruments.Name),
            new("feature_flag.set.id", _provider),
            new("feature_flag.version", snapshot.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
        if (decision.Reason.Kind == FlagReasonKind.FlagNotFound)
        {
            attributes.Add(new("error.type", "flag_not_found"));
        }

        if (_includeUserId && !string.IsNullOrEmpty(userId))
        {
            attributes.Add(new("feature_flag.context.id", userId));
        }

        return attributes;
    }
}
