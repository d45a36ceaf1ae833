using System.Text;
using Spectre.Console;

namespace Flags.Cli.Output;

/// <summary>
/// The terminal, for people's eyes. Without one (a pipe, a file, a CI log) the same text comes without colour,
/// without escape sequences and without being cut at a width.
/// </summary>
internal static class Screen
{
    private const int NoWidthLimit = 10_000;

    /// <summary>Standard output.</summary>
    internal static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error.</summary>
    internal static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var plain = redirected || ColourIsUnwanted();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(redirected ? Utf8(writer) : writer),
        });
        if (redirected)
        {
            console.Profile.Width = NoWidthLimit;
        }

        return console;
    }

    /// <summary>A pipe gets UTF-8 whatever the machine's locale, as JSON demands and every reader expects.</summary>
    private static StreamWriter Utf8(TextWriter writer) =>
        new(ReferenceEquals(writer, Console.Out) ? Console.OpenStandardOutput() : Console.OpenStandardError(), new UTF8Encoding(false))
        {
            AutoFlush = true,
            NewLine = "\n",
        };

    private static bool ColourIsUnwanted() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        || Environment.GetEnvironmentVariable("TERM") == "dumb";
}
