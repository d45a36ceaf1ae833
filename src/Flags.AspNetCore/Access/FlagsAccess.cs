namespace Flags;

/// <summary>What somebody may do through the HTTP API. Each level includes those before it.</summary>
public enum FlagsAccess
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Ask what the flags decide for oneself, and see their settings without lists of users.</summary>
    Decide,

    /// <summary>Ask for any user, see the lists of users and the history: the policy <see cref="FlagsPolicies.Read"/>.</summary>
    Read,

    /// <summary>Change flags: the policy <see cref="FlagsPolicies.Write"/>.</summary>
    Write,
}
