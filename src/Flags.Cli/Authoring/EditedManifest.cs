using System.Text;
using Flags.Cli.CommandLine;
using Flags.Cli.Editing;
using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Cli.Pulling;

namespace Flags.Cli.Authoring;

/// <summary>A manifest that is about to be edited: well-formed, and still well-formed afterwards.</summary>
internal sealed class EditedManifest
{
    private readonly string _path;
    private readonly byte[] _text;
    private readonly OutlineObject _flags;

    private EditedManifest(string path, byte[] text)
    {
        _path = path;
        _text = text;
        _flags = Outline.Read(text).Find("flags")!.Object!;
    }

    /// <summary>Opens a manifest.</summary>
    /// <exception cref="CommandFailure">It does not exist, or has mistakes.</exception>
    internal static EditedManifest Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailure($"There is no manifest '{path}'. 'flags init' creates one.");
        }

        var text = File.ReadAllBytes(path);
        Check(path, text);
        return new EditedManifest(path, text);
    }

    /// <summary>Makes sure that a text is a manifest without errors.</summary>
    /// <exception cref="CommandFailure">It is not; the message has the first error.</exception>
    internal static void Check(string path, byte[] text)
    {
        var manifest = ManifestLoader.Read(path, text);
        if (manifest.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error) is { } error)
        {
            throw new CommandFailure($"{path}({error.Region.Line},{error.Region.Column}): error {error.Id}: {error.Message}. Nothing was written.");
        }
    }

    /// <summary>Makes sure that no flag has this key yet.</summary>
    /// <exception cref="CommandFailure">One has.</exception>
    internal void MustBeFree(string key)
    {
        if (_flags.Find(key) is not null)
        {
            throw new CommandFailure($"'{_path}' has a flag '{key}' already.");
        }
    }

    /// <summary>Whether the manifest has a flag of this key.</summary>
    internal bool Has(string key) => _flags.Find(key) is not null;

    /// <summary>What a flag says about a field, as JSON text; null when it says nothing.</summary>
    internal string? ValueOf(string key, string field) => _flags.Find(key)?.Object?.Find(field) is { } property
        ? Encoding.UTF8.GetString(_text, property.ValueStart, property.End - property.ValueStart)
        : null;

    /// <summary>The text with fields of flags replaced, or added where a flag does not state them.</summary>
    internal byte[] With(IEnumerable<FieldChange> changes)
    {
        var insertion = new PropertyInsertion(_text);
        var edits = new List<TextEdit>();
        foreach (var flag in changes.GroupBy(change => change.Flag, StringComparer.Ordinal))
        {
            var target = _flags.Find(flag.Key)!.Object!;
            var added = flag.Where(change => target.Find(change.Field) is null).Select(change => $"\"{change.Field}\": {change.New}").ToList();
            edits.AddRange(flag.Select(change => (change, property: target.Find(change.Field)))
                .Where(pair => pair.property is not null)
                .Select(pair => new TextEdit(pair.property!.ValueStart, pair.property.End - pair.property.ValueStart, Encoding.UTF8.GetBytes(pair.change.New))));
            if (added.Count > 0)
            {
                edits.AddRange(insertion.Insert(target, target.Last, string.Join(",\n", added)));
            }
        }

        return TextEdit.Apply(_text, edits);
    }

    /// <summary>
    /// The text with one flag more: in the keys' order when the manifest keeps one, otherwise at the end.
    /// </summary>
    internal byte[] With(string key, string property)
    {
        var insertion = new PropertyInsertion(_text);
        var flags = _flags.Properties;
        var isSorted = flags.Zip(flags.Skip(1)).All(pair => string.CompareOrdinal(pair.First.Name, pair.Second.Name) < 0);
        var after = isSorted ? flags.LastOrDefault(flag => string.CompareOrdinal(flag.Name, key) < 0) : _flags.Last;
        return TextEdit.Apply(_text, insertion.Insert(_flags, after, property));
    }
}
