using System.Collections.Immutable;
using Flags.Analyzers.Options;
using Flags.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Manifests;

/// <summary>The manifests of the project being compiled. Thread-safe; each file is parsed once for all analyzers.</summary>
internal sealed class ProjectManifests
{
    private static readonly AdditionalTextValueProvider<ManifestFile?> Reader = new(Read);
    private static readonly PerCompilation<ProjectManifests> Known = new();

    private readonly ImmutableDictionary<AdditionalText, ManifestFile> _files;
    private readonly Lazy<ManifestSet> _set;
    private readonly Lazy<Dictionary<string, FlagEntry>> _flags;
    private readonly Lazy<Dictionary<string, FlagEntry>> _accessors;

    private ProjectManifests(ImmutableDictionary<AdditionalText, ManifestFile> files)
    {
        _files = files;
        _set = new Lazy<ManifestSet>(() => ManifestSet.Combine([.. files.Values]));
        _flags = new Lazy<Dictionary<string, FlagEntry>>(
            () => _set.Value.Model.Flags.ToDictionary(flag => flag.Key, StringComparer.Ordinal));
        _accessors = new Lazy<Dictionary<string, FlagEntry>>(() => NameAccessors(_set.Value.Model.Flags));
    }

    /// <summary>Whether the project has no manifest at all.</summary>
    internal bool IsEmpty => _files.IsEmpty;

    /// <summary>All of them, merged.</summary>
    internal ManifestSet Set => _set.Value;

    /// <summary>Each file as it was read, in no particular order.</summary>
    internal IEnumerable<ManifestFile> Files => _files.Values;

#pragma warning disable RS1012 // The values shared between analyzers are to be had from this context alone; the callers register.
    internal static ProjectManifests Of(CompilationStartAnalysisContext context) => Known.Of(context, Find);

    private static ProjectManifests Find(CompilationStartAnalysisContext context)
#pragma warning restore RS1012
    {
        var files = ImmutableDictionary.CreateBuilder<AdditionalText, ManifestFile>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in context.Options.AdditionalFiles)
        {
            // A user may have listed a file that the package's props list too.
            if (ManifestFileName.IsManifest(text.Path) && paths.Add(text.Path)
                && context.TryGetValue(text, Reader, out var file) && file is not null)
            {
                files.Add(text, file);
            }
        }

        return new ProjectManifests(files.ToImmutable());
    }

    /// <summary>The manifest that a file of the project is, or null when it is none.</summary>
    internal ManifestFile? Find(AdditionalText text) => _files.TryGetValue(text, out var file) ? file : null;

    /// <summary>The well-formed flag with a key, or null.</summary>
    internal FlagEntry? Find(string key) => _flags.Value.TryGetValue(key, out var flag) ? flag : null;

    /// <summary>The flag for which the generator writes a method of this name, or null.</summary>
    internal FlagEntry? FindByAccessor(string name) => _accessors.Value.TryGetValue(name, out var flag) ? flag : null;

    /// <summary>Whether a key is declared, be it by a broken entry, whose mistake is reported in the manifest.</summary>
    internal bool Declares(string key) => _files.Values.Any(file => file.FindFlag(key) is not null);

    private static Dictionary<string, FlagEntry> NameAccessors(IEnumerable<FlagEntry> flags)
    {
        var named = new Dictionary<string, FlagEntry>(StringComparer.Ordinal);
        foreach (var flag in flags)
        {
            named[flag.AccessorName] = flag;
            named[flag.EvaluationName] = flag;
        }

        return named;
    }

    // Null when the compiler cannot read the file, which the generator reports.
    private static ManifestFile? Read(AdditionalText text) =>
        text.GetText()?.ToString() is { } content ? ManifestReader.Read(text.Path, content) : null;
}
