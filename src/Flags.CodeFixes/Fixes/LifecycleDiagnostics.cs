using System.Collections.Immutable;

namespace Flags.CodeFixes.Fixes;

/// <summary>The diagnostics that say that a flag's time has come.</summary>
internal static class LifecycleDiagnostics
{
    public const string Expired = "FLAG2001";
    public const string ExpiresSoon = "FLAG2002";
    public const string LeftFullyOn = "FLAG2003";
    public const string NeverOn = "FLAG2004";
    public const string PastLifetime = "FLAG2005";
    public const string NeverUsed = "FLAG2006";
    public const string UsedInTestsOnly = "FLAG2007";

    public static ImmutableArray<string> All { get; } =
        ImmutableArray.Create(Expired, ExpiresSoon, LeftFullyOn, NeverOn, PastLifetime, NeverUsed, UsedInTestsOnly);
}
