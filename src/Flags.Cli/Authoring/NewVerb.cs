using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Files;

namespace Flags.Cli.Authoring;

/// <summary><c>flags new</c>: adds a flag to a manifest, at the right place, keeping comments.</summary>
internal sealed class NewVerb : Verb
{
    private readonly Argument<string> _key = new("KEY") { Description = "The new flag's key, in lower_snake_case" };
    private readonly Option<string> _manifest = new("--manifest") { Description = "The manifest", HelpName = "FILE", DefaultValueFactory = _ => "flags.json" };
    private readonly NewFlagOptions _flag = new();

    internal NewVerb()
        : base("new", "Adds a flag to the manifest, and asks for what the options do not say", "text", "json")
    {
        Arguments.Add(_key);
        Options.Add(_manifest);
        _flag.AddTo(this);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags new new_search", "Asks for the description, owner and kind"),
        new("flags new new_search --description 'Search as you type' --owner shop-team --kind experiment", "Asks nothing"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var path = arguments.GetRequiredValue(_manifest);
        var manifest = EditedManifest.Open(path);
        var key = arguments.GetRequiredValue(_key);
        manifest.MustBeFree(key);
        var flag = _flag.Ask(arguments, _flag.Of(arguments, key));
        var text = manifest.With(flag.Key, flag.ToProperty());
        EditedManifest.Check(path, text);
        AtomicFile.Write(path, text);
        WrittenFile.Report(arguments.GetRequiredValue(Format), path, "changed");
        return Task.FromResult(ExitCode.Fine);
    }
}
