using System.CommandLine;

namespace Flags.Cli.CommandLine;

/// <summary>Options and arguments that several verbs take, with one meaning.</summary>
internal static class CommonOptions
{
    internal static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Manifests, folders to search, or globs such as 'src/**/*.flags.json'; without any, the current folder",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal static Option<string[]> Manifest() => new("--manifest")
    {
        Description = "The manifest; a folder or a glob takes all manifests in it, as a project does",
        HelpName = "FILE",
        DefaultValueFactory = _ => ["."],
    };

    internal static Option<string[]> Flags(string description) => new("--flag")
    {
        Description = description,
        HelpName = "KEY",
        AllowMultipleArgumentsPerToken = true,
        CompletionSources = { FlagCompletion.Keys },
    };

    internal static Option<string[]> Users() => new("--user")
    {
        Description = "A user's id; may be given several times. Without users, nobody is asked for",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static Option<string?> UsersFile() => new("--users-file")
    {
        Description = "A file with a user's id a line (.jsonl: a JSON string a line), read as a stream; - is standard input",
        HelpName = "FILE",
    };

    internal static Option<string?> Today() => new("--today")
    {
        Description = "Judge as on this day (ISO 8601); without it, today in UTC",
        HelpName = "DATE",
    };

    /// <summary>The day to judge by, as its midnight UTC.</summary>
    /// <exception cref="CommandFailure">The text is no date.</exception>
    internal static DateTimeOffset TodayOf(string? text) =>
        new((text is null ? DateTimeOffset.UtcNow : Instants.Parse("--today", text)).UtcDateTime.Date, TimeSpan.Zero);
}
