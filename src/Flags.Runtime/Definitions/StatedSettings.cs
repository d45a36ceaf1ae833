namespace Flags;

/// <summary>The settings that one object of a compiled manifest states, as far as it is read.</summary>
internal struct StatedSettings
{
    private bool? _enabled;
    private Percentage? _rolloutPercentage;
    private UserList? _whitelistUsers;
    private UserList? _blacklistUsers;
    private DateGate? _startDate;
    private DateGate? _endDate;

    /// <summary>Reads the value of a field; false, with nothing read, when there is no such setting.</summary>
    public bool TryRead(string field, ref CompiledJson json)
    {
        switch (field)
        {
            case "enabled": _enabled = json.Boolean(field); break;
            case "rollout_percentage": _rolloutPercentage = json.Percentage(field); break;
            case "whitelist_users": _whitelistUsers = UserList.From(json.Texts()); break;
            case "blacklist_users": _blacklistUsers = UserList.From(json.Texts()); break;
            case "start_date": _startDate = json.Date(field); break;
            case "end_date": _endDate = json.Date(field); break;
            default: return false;
        }

        return true;
    }

    /// <summary>A flag's own settings: what is not stated has its default.</summary>
    public readonly FlagSettings ToSettings() => new()
    {
        Enabled = _enabled.GetValueOrDefault(),
        RolloutPercentage = _rolloutPercentage.GetValueOrDefault(),
        WhitelistUsers = _whitelistUsers ?? UserList.Empty,
        BlacklistUsers = _blacklistUsers ?? UserList.Empty,
        StartDate = _startDate.GetValueOrDefault().Instant,
        EndDate = _endDate.GetValueOrDefault().Instant,
    };

    /// <summary>A section's settings: what is not stated says nothing.</summary>
    public readonly FlagOverride ToOverride() => new()
    {
        Enabled = _enabled,
        RolloutPercentage = _rolloutPercentage,
        WhitelistUsers = _whitelistUsers,
        BlacklistUsers = _blacklistUsers,
        StartDate = _startDate,
        EndDate = _endDate,
    };
}
