using System.CommandLine;
using System.Globalization;
using Flags.Cli.CommandLine;
using Flags.Cli.Manifests;
using Flags.Cli.Output;
using Flags.Cli.Users;
using Spectre.Console;

namespace Flags.Cli.Simulation;

/// <summary><c>flags simulate</c>: how many users have a flag on at each percentage, lists included.</summary>
internal sealed class SimulateVerb : Verb
{
    private static readonly string[] UsualPercentages = ["0", "1", "5", "10", "25", "50", "75", "100"];

    private readonly Option<string[]> _manifest = CommonOptions.Manifest();
    private readonly Option<string[]> _flags = CommonOptions.Flags("Simulate this flag; without it, every flag of the manifest");
    private readonly Option<string[]> _percentages = new("--percentage")
    {
        Description = "A percentage to try; may be given several times",
        HelpName = "P",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => UsualPercentages,
    };

    private readonly UserSource _users = new();

    internal SimulateVerb()
        : base("simulate", "Counts the users for whom a flag is on at each percentage, as if it were enabled and within its dates", "text", "json")
    {
        Options.Add(_manifest);
        Options.Add(_flags);
        Options.Add(_percentages);
        _users.AddTo(this);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags simulate --manifest flags.json --flag new_checkout", "10,000 made-up users at the usual percentages"),
        new("flags simulate --flag new_checkout --percentage 12.5 --users-file users.txt", "Your own users at 12.5 %"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var manifest = DecidableManifest.Load(arguments.GetRequiredValue(_manifest));
        var asked = arguments.GetValue(_flags) ?? [];
        if (!manifest.ReportUnknown(asked))
        {
            return Task.FromResult(ExitCode.Failed);
        }

        var percentages = arguments.GetRequiredValue(_percentages).Select(ParsePercentage).Distinct().Order().ToList();
        using var rollout = new RolloutSimulation(manifest, asked, percentages);
        _users.ForEach(arguments, rollout.Add, cancellationToken);
        if (arguments.GetValue(Format) == "json")
        {
            WriteJson(rollout);
        }
        else
        {
            WriteTable(rollout);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static Percentage ParsePercentage(string text) => Percentage.TryParse(text, out var percentage)
        ? percentage
        : throw new CommandFailure($"--percentage '{text}' is not a number from 0 to 100 with at most two decimals.");

    private static void WriteJson(RolloutSimulation rollout)
    {
        using var lines = new JsonLines();
        foreach (var row in rollout.Rows)
        {
            lines.Write((row, rollout.Users), (json, line) =>
            {
                json.WriteString("flag", line.row.Flag);
                json.WriteNumber("percentage", line.row.Percentage.Value);
                json.WriteNumber("users", line.Users);
                json.WriteNumber("on", line.row.On);
            });
        }
    }

    private static void WriteTable(RolloutSimulation rollout)
    {
        var table = new Table { Border = Screen.Output.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("Flag", "Percentage", "On", "Of", "Share");
        foreach (var row in rollout.Rows)
        {
            var share = rollout.Users == 0 ? 0 : 100m * row.On / rollout.Users;
            table.AddRow(
                new Text(row.Flag),
                new Text($"{row.Percentage} %"),
                new Text(row.On.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(rollout.Users.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(share.ToString("0.00", CultureInfo.InvariantCulture) + " %"));
        }

        Screen.Output.Write(table);
    }
}
