namespace Flags;

/// <summary>Our reasons in the vocabulary of OpenTelemetry's and OpenFeature's conventions.</summary>
public static class OpenFeatureReason
{
    /// <summary>
    /// <c>static</c>, <c>targeting_match</c>, <c>split</c>, <c>disabled</c> or <c>error</c> (unknown flag); OFREP
    /// writes the same words in upper case.
    /// </summary>
    public static string Of(FlagDecision decision) => decision.Reason.Kind switch
    {
        FlagReasonKind.FlagNotFound => "error",
        FlagReasonKind.GloballyDisabled or FlagReasonKind.NotStarted or FlagReasonKind.Expired => "disabled",
        FlagReasonKind.Blacklisted or FlagReasonKind.Whitelisted => "targeting_match",
        FlagReasonKind.Rollout => "split",
        FlagReasonKind.RolloutNotReached when decision.Bucket is not null => "split",
        _ => "static",
    };
}
