using System.Text;
using Flags.Cli.Files;
using Flags.Cli.Output;

namespace Flags.Cli.Findings;

/// <summary>
/// GitHub's workflow commands, which its runner turns into annotations of a pull request:
/// <c>::error file=…,line=…,col=…,title=…::message</c>.
/// </summary>
internal static class GitHubReport
{
    internal static void Write(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            Append(text, finding);
        }

        StandardOutput.Write(text.ToString());
    }

    private static void Append(StringBuilder text, Finding finding)
    {
        var region = finding.Region;
        text.Append("::").Append(SeverityNames.GitHub(finding.Severity))
            .Append(" file=").Append(Property(PortablePath.Of(finding.File)))
            .Append(",line=").Append(region.Line).Append(",endLine=").Append(region.EndLine)
            .Append(",col=").Append(region.Column);
        if (region.Line == region.EndLine)
        {
            text.Append(",endColumn=").Append(region.EndColumn);
        }

        text.Append(",title=").Append(Property(finding.Id)).Append("::").Append(Data(finding.Message)).Append('\n');
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
