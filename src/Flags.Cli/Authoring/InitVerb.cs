using System.CommandLine;
using System.Text;
using Flags.Cli.CommandLine;
using Flags.Cli.Files;

namespace Flags.Cli.Authoring;

/// <summary><c>flags init</c>: a manifest with a schema reference and a first flag. The package needs nothing else.</summary>
internal sealed class InitVerb : Verb
{
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The project's folder; without it, the current one",
        DefaultValueFactory = _ => ".",
    };

    private readonly NewFlagOptions _flag = new();
    private readonly Option<string> _key = new("--flag")
    {
        Description = "The first flag's key",
        HelpName = "KEY",
        DefaultValueFactory = _ => "my_first_flag",
    };

    internal InitVerb()
        : base("init", "Creates flags.json with a schema reference and a first flag", "text", "json")
    {
        Arguments.Add(_folder);
        Options.Add(_key);
        _flag.AddTo(this);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags init", "In the folder of a project"),
        new("flags init src/Shop --flag new_checkout --owner shop-team", "With your own first flag"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var folder = arguments.GetRequiredValue(_folder);
        if (!Directory.Exists(folder))
        {
            throw new CommandFailure($"There is no folder '{folder}'.");
        }

        var path = Path.Combine(folder, "flags.json");
        if (File.Exists(path))
        {
            throw new CommandFailure($"'{path}' exists already. 'flags new KEY' adds a flag to it.");
        }

        var text = Text(_flag.Of(arguments, arguments.GetRequiredValue(_key)));
        EditedManifest.Check(path, text);
        AtomicFile.Write(path, text);
        WrittenFile.Report(arguments.GetRequiredValue(Format), path, "created");
        return Task.FromResult(ExitCode.Fine);
    }

    private static byte[] Text(NewFlag flag)
    {
        var entry = string.Join('\n', flag.ToProperty().Split('\n').Select(line => "    " + line));
        return Encoding.UTF8.GetBytes($$"""
            {
              "$schema": "{{ManifestSchema.Url}}",
              "flags": {
            {{entry}}
              }
            }

            """.ReplaceLineEndings("\n"));
    }
}
