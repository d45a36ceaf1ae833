using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>A flag's settings boiled down to what a decision has to look at, in the hierarchy's order.</summary>
internal sealed class FlagRule
{
    private static FlagDecision Blacklisted => new(false, FlagReason.Blacklisted);
    private static FlagDecision Whitelisted => new(true, FlagReason.Whitelisted);

    private readonly UserList? _blacklist;
    private readonly UserList? _whitelist;
    private readonly FlagDecision _unlisted;
    private readonly FlagDecision _inside;
    private readonly BucketSuffix? _suffix;
    private readonly BucketHash _hash;
    private readonly int _bucketsInside;

    public FlagRule(FlagState state)
    {
        FlagSettings settings = state.Settings;
        if (!settings.Enabled)
        {
            _unlisted = new(false, FlagReason.GloballyDisabled);
            return;
        }

        _blacklist = settings.BlacklistUsers.Count == 0 ? null : settings.BlacklistUsers;
        _whitelist = settings.WhitelistUsers.Count == 0 ? null : settings.WhitelistUsers;
        int hundredths = settings.RolloutPercentage.Hundredths;
        _unlisted = Unlisted(state.Phase, hundredths);
        if (state.Phase != FlagPhase.Open || hundredths is 0 or Percentage.HundredthsOfAll)
        {
            return;
        }

        _suffix = new BucketSuffix(state.Definition.Salt);
        _hash = state.Definition.Hash;
        _inside = new(true, FlagReason.Rollout(settings.RolloutPercentage));
        _bucketsInside = _hash == BucketHash.Xxh3
            ? hundredths
            : hundredths / 100;
    }

    /// <summary>The answer when it is the same for everybody; null when it depends on the user.</summary>
    public bool? Constant => _suffix is not null ? null : _unlisted.Enabled switch
    {
        true => _blacklist is null ? true : null,
        false => _whitelist is null ? false : null,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FlagDecision Decide(string? user)
    {
        if (string.IsNullOrEmpty(user))
        {
            return _unlisted;
        }

        if (_blacklist is not null && _blacklist.Contains(user))
        {
            return Blacklisted;
        }

        if (_whitelist is not null && _whitelist.Contains(user))
        {
            return Whitelisted;
        }

        if (_suffix is null)
        {
            return _unlisted;
        }

        int bucket = FlagBucket.Of(_hash, user, _suffix);
        return (bucket < _bucketsInside ? _inside : _unlisted).WithBucket(bucket);
    }

    private static FlagDecision Unlisted(FlagPhase phase, int hundredths) => phase switch
    {
        FlagPhase.NotStarted => new(false, FlagReason.NotStarted),
        FlagPhase.Expired => new(false, FlagReason.Expired),
        _ when hundredths == Percentage.HundredthsOfAll => new(true, FlagReason.FullRollout),
        _ => new(false, FlagReason.RolloutNotReached),
    };
}
