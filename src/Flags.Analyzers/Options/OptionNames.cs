namespace Flags.Analyzers.Options;

/// <summary>The MSBuild properties that analyzers read; the package's props make each of them visible to the compiler.</summary>
internal static class OptionNames
{
    internal const string Today = "FlagsToday";
    internal const string StaleAs = "FlagsStaleAs";
    internal const string ExpiryNoticeDays = "FlagsExpiryNoticeDays";
    internal const string FullRolloutGraceDays = "FlagsFullRolloutGraceDays";
    internal const string ReleaseLifetimeDays = "FlagsReleaseLifetimeDays";
    internal const string ExperimentLifetimeDays = "FlagsExperimentLifetimeDays";
    internal const string OperationalLifetimeDays = "FlagsOperationalLifetimeDays";
    internal const string KillSwitchLifetimeDays = "FlagsKillSwitchLifetimeDays";
    internal const string PermissionLifetimeDays = "FlagsPermissionLifetimeDays";
    internal const string CheckOtherApis = "FlagsCheckOtherApis";

    /// <summary>Read by the generator too, which reports a value that it does not understand.</summary>
    internal const string Visibility = "FlagsVisibility";

    /// <summary>Set by test frameworks.</summary>
    internal const string IsTestProject = "IsTestProject";
}
