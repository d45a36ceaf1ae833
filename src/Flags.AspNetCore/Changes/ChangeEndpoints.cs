using System.Globalization;
using Flags.Access;
using Flags.Features;
using Flags.Requests;
using Microsoft.AspNetCore.Http;

namespace Flags.Changes;

/// <summary>What operators do to flags.</summary>
internal sealed class ChangeEndpoints(SnapshotStore flags, FlagChanger changer, AccessControl access, int maxBytes)
{
    private delegate IResult Answer(ChangeWritten written, bool withUsers);

    /// <summary>A partial update: an absent field keeps its value, null clears a list or a date.</summary>
    public async Task<IResult> Update(HttpContext context)
    {
        (FlagOverride? settings, IResult? refusal) = await SettingsBody.ReadAsync(context, maxBytes).ConfigureAwait(false);
        return settings is null
            ? refusal!
            : await Write(context, new(Key(context, 1), old => old.With(settings)), Changed).ConfigureAwait(false);
    }

    /// <summary>On for everybody: at 100 %.</summary>
    public Task<IResult> Enable(HttpContext context) => Write(
        context,
        new(Key(context, 2), static old => old with { Enabled = true, RolloutPercentage = Percentage.Full }),
        Switched);

    /// <summary>Off for everybody; the percentage stays for the next time.</summary>
    public Task<IResult> Disable(HttpContext context) =>
        Write(context, new(Key(context, 2), static old => old with { Enabled = false }), Switched);

    /// <summary>Sets the percentage.</summary>
    public async Task<IResult> Rollout(HttpContext context)
    {
        string text = PathText.Of(context, "pct", fromEnd: 1);
        return Percentage.TryParse(text, out Percentage percentage)
            ? await Write(context, new(Key(context, 3), old => old with { RolloutPercentage = percentage }), RolledOut)
                .ConfigureAwait(false)
            : Problem.BadRequest($"\"rollout_percentage\" must be a number from 0 to 100 with at most two decimals, not '{text}'.");
    }

    /// <summary>Makes the flag what a version of its history made it; version 0 takes all changes back.</summary>
    public async Task<IResult> Rollback(HttpContext context)
    {
        string key = Key(context, 3);
        string text = PathText.Of(context, "version", fromEnd: 1);
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long version) || version == long.MaxValue)
        {
            return Problem.BadRequest($"\"version\" must be a version of the history, 0 or more, not '{text}'.");
        }

        if (flags.Definitions.IndexOf(key) < 0)
        {
            return Problem.UnknownFlag(key);
        }

        if (flags.StoreLayer is not { } store)
        {
            return Problem.NoStore();
        }

        FlagOverride? then = FlagOverride.None;
        if (version > 0)
        {
            IReadOnlyList<FlagHistoryEntry> found = await StoreAwayException.Guard(
                () => store.Store.ReadHistoryAsync(key, version + 1, limit: 1, context.RequestAborted),
                context.RequestAborted).ConfigureAwait(false);
            then = found.Count == 1 && found[0].Version == version ? found[0].New : null;
        }

        return then is null
            ? Problem.Of(StatusCodes.Status404NotFound, "Unknown version", $"The flag '{key}' has no version {version} in its history.")
            : await Write(context, new(key, _ => then), Changed).ConfigureAwait(false);
    }

    private static string Key(HttpContext context, int fromEnd) => PathText.Of(context, "flag", fromEnd);

    private static IResult Changed(ChangeWritten written, bool withUsers) => FeatureJson.Ok(new FeatureChanged(
        written.State.Key,
        FeatureConfig.Of(written.State, written.Old, withUsers),
        FeatureConfig.Of(written.State, written.New, withUsers),
        written.Entry.ChangedBy));

    private static IResult Switched(ChangeWritten written, bool withUsers) => FeatureJson.Ok(new FeatureSwitched(
        written.State.Key, written.New.Enabled, FeatureConfig.Of(written.State, written.New, withUsers)));

    private static IResult RolledOut(ChangeWritten written, bool withUsers) => FeatureJson.Ok(new FeatureRolledOut(
        written.State.Key, written.New.RolloutPercentage.Value, FeatureConfig.Of(written.State, written.New, withUsers)));

    private async Task<IResult> Write(HttpContext context, Change change, Answer answer)
    {
        (ChangeWritten? written, IResult? refusal) = await changer.WriteAsync(context, change).ConfigureAwait(false);
        return written is null
            ? refusal!
            : answer(written, await access.AllowsAsync(context, FlagsAccess.Read).ConfigureAwait(false));
    }
}
