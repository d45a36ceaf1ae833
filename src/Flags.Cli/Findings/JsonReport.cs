using System.Text.Json;
using Flags.Cli.Output;
using Flags.Cli.Projects;

namespace Flags.Cli.Findings;

/// <summary>One JSON object a line. A report about flags begins each line with the flag's key.</summary>
internal static class JsonReport
{
    internal static void Write(IEnumerable<Finding> findings, bool aboutFlags)
    {
        using var lines = new JsonLines();
        foreach (var finding in findings)
        {
            lines.Write(finding, aboutFlags ? FlagAndFields : Fields);
        }
    }

    private static void FlagAndFields(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("flag", finding.Flag);
        Fields(json, finding);
        if (finding.Uses is { } uses)
        {
            Places(json, uses);
        }
    }

    private static void Places(Utf8JsonWriter json, IReadOnlyList<FlagUse> uses)
    {
        json.WriteStartArray("uses");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            json.WriteString("file", use.File);
            json.WriteNumber("line", use.Line);
            json.WriteNumber("column", use.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Fields(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Region.Line);
        json.WriteNumber("column", finding.Region.Column);
        json.WriteString("message", finding.Message);
    }
}
