using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Authoring;

/// <summary>Questions to the person at the terminal.</summary>
internal static class FlagPrompts
{
    /// <summary>Whether somebody is there to answer.</summary>
    internal static bool ArePossible => !Console.IsInputRedirected && !Console.IsOutputRedirected && Screen.Output.Profile.Capabilities.Interactive;

    /// <summary>A line of text; null when it is left empty.</summary>
    internal static string? Text(string question)
    {
        var answer = Screen.Output.Prompt(new TextPrompt<string>($"{question}:") { AllowEmpty = true });
        return string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
    }

    /// <summary>One of several words.</summary>
    internal static string Choice(string question, IEnumerable<string> words) =>
        Screen.Output.Prompt(new SelectionPrompt<string> { Title = question }.AddChoices(words));
}
