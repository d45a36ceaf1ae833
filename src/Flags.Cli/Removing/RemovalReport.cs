using Flags.Cli.Files;
using Flags.Cli.Output;
using Flags.CodeFixes.Removal;
using Spectre.Console;

namespace Flags.Cli.Removing;

/// <summary>Tells what a removal changed and what it left, and why.</summary>
internal static class RemovalReport
{
    internal static void Write(string format, RemovalResult result, bool dryRun)
    {
        if (format == "json")
        {
            WriteJson(result, dryRun);
        }
        else
        {
            WriteText(result, dryRun);
        }
    }

    private static void WriteJson(RemovalResult result, bool dryRun)
    {
        using var lines = new JsonLines();
        foreach (var file in result.Changed)
        {
            lines.Write((file, dryRun), (json, line) =>
            {
                json.WriteString("file", PortablePath.Of(line.file.Path));
                json.WriteString("result", Result(line.file, line.dryRun));
                json.WriteString("diff", Difference(line.file));
            });
        }

        foreach (var left in result.LeftOvers)
        {
            lines.Write(left, (json, line) =>
            {
                json.WriteString("file", PortablePath.Of(line.Path));
                json.WriteString("result", "left");
                json.WriteString("reason", line.Reason);
            });
        }
    }

    private static void WriteText(RemovalResult result, bool dryRun)
    {
        foreach (var file in result.Changed)
        {
            if (dryRun)
            {
                StandardOutput.Write(Difference(file));
            }
            else
            {
                Screen.Output.WriteLine($"{(file.NewText is null ? "Deleted" : "Changed")} {PortablePath.Of(file.Path)}");
            }
        }

        foreach (var left in result.LeftOvers)
        {
            Screen.Error.WriteLine($"{PortablePath.Of(left.Path)}: left as it was: {left.Reason}");
        }

        if (!result.IsComplete)
        {
            Screen.Error.WriteLine("flags: The flag is still used, so it stays in the manifest.");
        }
    }

    private static string Result(ChangedFile file, bool dryRun) =>
        (dryRun ? "would " : string.Empty) + (file.NewText is null ? "delete" : "change") + (dryRun ? string.Empty : "d");

    private static string Difference(ChangedFile file) =>
        UnifiedDiff.Of(PortablePath.Of(file.Path), file.OldText.ToString(), file.NewText?.ToString());
}
