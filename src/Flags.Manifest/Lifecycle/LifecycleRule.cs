namespace Flags.Manifest;

/// <summary>The ids of the lifecycle rules.</summary>
public static class LifecycleRule
{
    /// <summary>The flag's <c>end_date</c> has passed.</summary>
    public const string Expired = "FLAG2001";

    /// <summary>The flag's <c>end_date</c> comes within the notice.</summary>
    public const string ExpiresSoon = "FLAG2002";

    /// <summary>The flag is on for everybody: the code that asks for it can go.</summary>
    public const string LeftOn = "FLAG2003";

    /// <summary>The flag is on for nobody.</summary>
    public const string NeverOn = "FLAG2004";

    /// <summary>The flag is older than its kind allows.</summary>
    public const string PastLifetime = "FLAG2005";

    /// <summary>No code asks for the flag.</summary>
    public const string NeverUsed = "FLAG2006";

    /// <summary>Only tests ask for the flag.</summary>
    public const string UsedOnlyInTests = "FLAG2007";
}
