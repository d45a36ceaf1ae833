using System.CommandLine;
using Flags.Cli.Authoring;
using Flags.Cli.CommandLine;
using Flags.Cli.Files;
using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Pulling;

/// <summary><c>flags pull</c>: writes a running service's live state back into the manifest. There is no push: operators own live state.</summary>
internal sealed class PullVerb : Verb
{
    private const string TokenVariable = "FLAGS_TOKEN";

    private readonly Option<string> _url = new("--url") { Description = "The service's address, such as https://shop.example.com", Required = true };
    private readonly Option<string?> _token = new("--token") { Description = $"A bearer token that may read flags; without it, the variable {TokenVariable}" };
    private readonly Option<string> _manifest = new("--manifest") { Description = "The manifest", HelpName = "FILE", DefaultValueFactory = _ => "flags.json" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing, show the difference; the exit code is 1 when there is one" };

    internal PullVerb()
        : base("pull", "Writes a running service's live state into the manifest, so that the code sees what operators did", "text", "json")
    {
        Options.Add(_url);
        Options.Add(_token);
        Options.Add(_manifest);
        Options.Add(_dryRun);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags pull --url https://shop.example.com", "With the token in the variable FLAGS_TOKEN"),
        new("flags pull --url https://shop.example.com --dry-run", "Does the manifest still say what the service does?"),
    ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var path = arguments.GetRequiredValue(_manifest);
        var manifest = EditedManifest.Open(path);
        var token = arguments.GetValue(_token) ?? Environment.GetEnvironmentVariable(TokenVariable);
        var live = await LiveFlags.FetchAsync(arguments.GetRequiredValue(_url), token, cancellationToken).ConfigureAwait(false);
        var changes = LiveChanges.Between(manifest, live);
        Report(arguments.GetRequiredValue(Format), changes);
        if (changes.Fields.Count == 0)
        {
            return ExitCode.Fine;
        }

        if (arguments.GetValue(_dryRun))
        {
            return ExitCode.Found;
        }

        var text = manifest.With(changes.Fields);
        EditedManifest.Check(path, text);
        AtomicFile.Write(path, text);
        return ExitCode.Fine;
    }

    private static void Report(string format, LiveChanges changes)
    {
        foreach (var key in changes.UnknownFlags)
        {
            Screen.Error.WriteLine($"flags: the service has a flag '{key}' that the manifest has not; it is left alone.");
        }

        if (format == "json")
        {
            using var lines = new JsonLines();
            foreach (var change in changes.Fields)
            {
                lines.Write(change, (json, field) =>
                {
                    json.WriteString("flag", field.Flag);
                    json.WriteString("field", field.Field);
                    json.WritePropertyName("old");
                    json.WriteRawValue(field.Old ?? "null");
                    json.WritePropertyName("new");
                    json.WriteRawValue(field.New);
                });
            }

            return;
        }

        foreach (var change in changes.Fields)
        {
            Screen.Output.WriteLine($"{change.Flag}.{change.Field}: {change.Old ?? "(not stated)"} -> {change.New}");
        }

        if (changes.Fields.Count == 0)
        {
            Screen.Output.WriteLine("The manifest says what the service does.");
        }
    }
}
