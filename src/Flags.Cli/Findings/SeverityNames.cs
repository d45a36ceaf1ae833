namespace Flags.Cli.Findings;

/// <summary>The severities' names, as each format spells them.</summary>
internal static class SeverityNames
{
    /// <summary>In JSON and for people.</summary>
    internal static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>In SARIF.</summary>
    internal static string Sarif(FindingSeverity severity) => severity == FindingSeverity.Info ? "note" : Of(severity);

    /// <summary>In GitHub's workflow commands.</summary>
    internal static string GitHub(FindingSeverity severity) => severity == FindingSeverity.Info ? "notice" : Of(severity);
}
