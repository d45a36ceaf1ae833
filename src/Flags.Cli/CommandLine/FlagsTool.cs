using System.CommandLine;
using System.CommandLine.Help;
using Flags.Manifest;

namespace Flags.Cli.CommandLine;

/// <summary>The tool: its verbs, and what becomes of a wrong command line or a failure.</summary>
internal static class FlagsTool
{
    private static readonly ParserConfiguration Parsing = new()
    {
        // A user id may begin with '@'; it is no response file.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    private static readonly InvocationConfiguration Invocation = new()
    {
        EnableDefaultExceptionHandler = false,
    };

    /// <summary>Runs one command line and returns its exit code; it never throws.</summary>
    internal static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            var root = Build();
            var parsed = root.Parse(OptionTokens.Prepare(arguments, root), Parsing);
            return parsed.Errors.Count > 0 && !HelpAsked(parsed)
                ? WrongCommandLine(parsed)
                : await parsed.InvokeAsync(Invocation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return Fail("Stopped.");
        }
        catch (Exception failure) when (failure is CommandFailure or IOException or UnauthorizedAccessException)
        {
            return Fail(failure.Message);
        }
    }

    private static RootCommand Build()
    {
        var root = new RootCommand("Feature flags for .NET that the compiler understands: the command line.");
        foreach (var verb in Verbs.All())
        {
            root.Add(verb);
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    private static bool HelpAsked(ParseResult parsed) => parsed.Action is HelpWithExamples;

    private static int WrongCommandLine(ParseResult parsed)
    {
        foreach (var message in Messages(parsed))
        {
            Console.Error.WriteLine($"flags: {message}");
        }

        var verb = parsed.CommandResult.Command is Verb asked ? $" {asked.Name}" : "";
        Console.Error.WriteLine($"See 'flags{verb} --help'.");
        return ExitCode.Failed;
    }

    private static IEnumerable<string> Messages(ParseResult parsed) =>
        parsed.UnmatchedTokens is [var word, ..] && parsed.CommandResult.Command is RootCommand root
            ? [$"There is no verb '{word}'{NearestName.Question(word, root.Subcommands.Select(verb => verb.Name))}"]
            : parsed.Errors.Select(error => error.Message);

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"flags: {message}");
        return ExitCode.Failed;
    }
}
