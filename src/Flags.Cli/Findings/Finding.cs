using Flags.Cli.Projects;

namespace Flags.Cli.Findings;

/// <summary>Something that a verb found at a place in a file. Lines and columns count from 1.</summary>
/// <param name="Id">The rule, for example <c>FLAG0007</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">The file, as the command line named it.</param>
/// <param name="Region">Where in the file.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Flag">The key of the flag it is about, if it is about one.</param>
internal sealed record Finding(string Id, FindingSeverity Severity, string File, Region Region, string Message, string? Flag = null)
{
    /// <summary>Where the code asks for the flag; null when nobody looked.</summary>
    internal IReadOnlyList<FlagUse>? Uses { get; init; }
}
