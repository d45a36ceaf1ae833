using System.CommandLine;
using Flags.Cli.CommandLine;

namespace Flags.Cli.Authoring;

/// <summary>The options that describe a new flag.</summary>
internal sealed class NewFlagOptions
{
    internal static readonly string[] Kinds = ["release", "experiment", "operational", "kill_switch", "permission"];

    private readonly Option<string?> _description = new("--description") { Description = "What the flag is about" };
    private readonly Option<string?> _owner = new("--owner") { Description = "Who answers for it" };
    private readonly Option<string[]> _tags = new("--tag") { Description = "A word to find it by; may be given several times" };
    private readonly Option<string> _kind = new("--kind") { Description = "What the flag is for", DefaultValueFactory = _ => Kinds[0] };
    private readonly Option<bool> _enabled = new("--enabled") { Description = "Let it be on; without this it is off for everybody" };
    private readonly Option<string> _rollout = new("--rollout") { Description = "The rollout percentage", HelpName = "P", DefaultValueFactory = _ => "0" };
    private readonly Option<string?> _created = new("--created") { Description = "The day it was introduced; without it, today in UTC", HelpName = "DATE" };
    private readonly Option<string?> _endDate = new("--end-date") { Description = "When it ends", HelpName = "ISO" };

    internal NewFlagOptions() => _kind.AcceptOnlyFromAmong(Kinds);

    internal void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _description, _owner, _tags, _kind, _enabled, _rollout, _created, _endDate })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The flag that the options describe.</summary>
    /// <exception cref="CommandFailure">A percentage or date is none.</exception>
    internal NewFlag Of(ParseResult arguments, string key) => new(key)
    {
        Description = arguments.GetValue(_description),
        Owner = arguments.GetValue(_owner),
        Tags = arguments.GetValue(_tags) ?? [],
        Kind = arguments.GetRequiredValue(_kind),
        Enabled = arguments.GetValue(_enabled),
        Rollout = Percentage.TryParse(arguments.GetRequiredValue(_rollout), out var rollout)
            ? rollout
            : throw new CommandFailure($"--rollout '{arguments.GetValue(_rollout)}' is not a number from 0 to 100 with at most two decimals."),
        Created = Date("--created", arguments.GetValue(_created)) ?? Instants.Show(new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero)),
        EndDate = Date("--end-date", arguments.GetValue(_endDate)),
    };

    /// <summary>Asks a person for what the command line does not say; without a terminal it asks nothing.</summary>
    internal NewFlag Ask(ParseResult arguments, NewFlag flag) => !FlagPrompts.ArePossible
        ? flag
        : flag with
        {
            Description = Given(arguments, _description) ? flag.Description : FlagPrompts.Text("Description"),
            Owner = Given(arguments, _owner) ? flag.Owner : FlagPrompts.Text("Owner"),
            Kind = Given(arguments, _kind) ? flag.Kind : FlagPrompts.Choice("Kind", Kinds),
        };

    private static bool Given(ParseResult arguments, Option option) => arguments.GetResult(option) is { Implicit: false };

    private static string? Date(string option, string? text)
    {
        if (text is not null)
        {
            _ = Instants.Parse(option, text);
        }

        return text;
    }
}
