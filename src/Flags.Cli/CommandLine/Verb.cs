using System.CommandLine;

namespace Flags.Cli.CommandLine;

/// <summary>One verb of the tool: its options, its examples and its work.</summary>
internal abstract class Verb : Command
{
    /// <summary>Sets the verb up with the formats it can write; the first one is the default.</summary>
    protected Verb(string name, string description, params string[] formats)
        : base(name, description)
    {
        Format = new Option<string>("--format")
        {
            Description = "How to write the result",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        Format.AcceptOnlyFromAmong(formats);
        Options.Add(Format);
        SetAction(RunAsync);
    }

    /// <summary>Commands to show in the verb's help, each with what it does.</summary>
    internal abstract IReadOnlyList<HelpExample> Examples { get; }

    /// <summary>The option that says how to write the result.</summary>
    protected Option<string> Format { get; }

    /// <summary>Does the verb's work and returns its exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken);
}
