using System.Text.Json;
using Flags.Cli.Output;

namespace Flags.Cli.Findings;

/// <summary>One JSON object a line; a finding about a flag begins with its key.</summary>
internal static class JsonReport
{
    internal static void Write(IEnumerable<Finding> findings)
    {
        using var lines = new JsonLines();
        foreach (var finding in findings)
        {
            lines.Write(finding, Fields);
        }
    }

    private static void Fields(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Flag is not null)
        {
            json.WriteString("flag", finding.Flag);
        }

        json.WriteString("id", finding.Id);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Region.Line);
        json.WriteNumber("column", finding.Region.Column);
        json.WriteString("message", finding.Message);
    }
}
