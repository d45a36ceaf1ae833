using Microsoft.AspNetCore.Http;

namespace Flags.Changes;

/// <summary>What a change must not ask for.</summary>
internal static class ChangeRules
{
    /// <summary>The refusal; null when all is well.</summary>
    /// <param name="state">The flag as it is.</param>
    /// <param name="old">What operators say now.</param>
    /// <param name="asked">What they would say.</param>
    public static IResult? Refusal(FlagState state, FlagOverride old, FlagOverride asked)
    {
        if (state.KilledBy is not null && asked.Enabled == true && old.Enabled != true)
        {
            return Problem.Killed(state);
        }

        if (state.Definition.Hash == BucketHash.Md5 && asked.RolloutPercentage is { IsWhole: false } percentage)
        {
            return Problem.BadRequest(
                $"\"rollout_percentage\" must be a whole number, not {percentage}: the flag '{state.Key}' has the hash \"md5\".");
        }

        FlagSettings settings = asked.ApplyTo(state.Settings);
        return settings.StartDate > settings.EndDate
            ? Problem.BadRequest(
                $"\"start_date\" ({new DateGate(settings.StartDate)}) must not be after \"end_date\" ({new DateGate(settings.EndDate)}).")
            : null;
    }
}
