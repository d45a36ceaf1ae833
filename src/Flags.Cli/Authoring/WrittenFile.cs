using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Authoring;

/// <summary>Tells which file a verb wrote.</summary>
internal static class WrittenFile
{
    internal static void Report(string format, string path, string what)
    {
        if (format == "json")
        {
            using var lines = new JsonLines();
            lines.Write((path, what), (json, written) =>
            {
                json.WriteString("file", written.path);
                json.WriteString("result", written.what);
            });
        }
        else
        {
            Screen.Output.WriteLine($"{char.ToUpperInvariant(what[0])}{what[1..]} {path}");
        }
    }
}
