using System.Text;
using Flags.Cli.CommandLine;
using Flags.Cli.Output;
using Flags.Manifest;
using Spectre.Console;

namespace Flags.Cli.Manifests;

/// <summary>The flags of one project's manifests, ready to be decided by the runtime.</summary>
internal sealed class DecidableManifest
{
    private readonly IReadOnlyList<LoadedManifest> _manifests;

    private DecidableManifest(IReadOnlyList<LoadedManifest> manifests)
    {
        _manifests = manifests;
        Flags = [.. manifests.OrderBy(manifest => manifest.Path, StringComparer.Ordinal)
            .SelectMany(manifest => manifest.DecidableFlags).DistinctBy(flag => flag.Key).OrderBy(flag => flag.Key, StringComparer.Ordinal)];
        Definitions = Compile(Flags);
    }

    /// <summary>The flags, in ordinal order of their keys.</summary>
    internal IReadOnlyList<FlagEntry> Flags { get; }

    /// <summary>The same flags as the runtime has them.</summary>
    internal FlagDefinitions Definitions { get; }

    /// <summary>Loads the manifests that paths name.</summary>
    /// <exception cref="CommandFailure">There is none, or none of their flags is understood.</exception>
    internal static DecidableManifest Load(IReadOnlyList<string> paths) => Of([.. ManifestLoader.Load(paths)]);

    /// <summary>Takes manifests that were loaded.</summary>
    /// <exception cref="CommandFailure">None of their flags is understood.</exception>
    internal static DecidableManifest Of(params IReadOnlyList<LoadedManifest> manifests)
    {
        var problems = ManifestProblems.Report(manifests);
        var manifest = new DecidableManifest(manifests);
        return problems && manifest.Flags.Count == 0
            ? throw new CommandFailure("The manifest has mistakes, and no flag that can be decided.")
            : manifest;
    }

    /// <summary>The flags' decisions at an instant, in an environment.</summary>
    internal Decider Decider(DecisionContext context)
    {
        var decider = new Decider(Definitions, context);
        foreach (var problem in decider.Problems)
        {
            Screen.Error.WriteLine($"flags: {problem.Where}: {problem.Message}");
        }

        return decider;
    }

    /// <summary>The flags' decisions if all of them were enabled, within their dates, and at one percentage.</summary>
    /// <exception cref="CommandFailure">The percentage has decimals, and a flag's hash knows none.</exception>
    internal Decider At(Percentage percentage)
    {
        if (!percentage.IsWhole && Flags.FirstOrDefault(flag => flag.Hash == Manifest.BucketHash.Md5) is { } whole)
        {
            throw new CommandFailure($"The flag '{whole.Key}' is hashed by md5, which knows whole percentages only; {percentage} is none.");
        }

        var flags = Flags.Select(flag => flag with
        {
            Enabled = true,
            RolloutHundredths = percentage.Hundredths,
            StartDate = null,
            EndDate = null,
            Environments = default,
        });
        return new Decider(Compile(flags), new DecisionContext(DateTimeOffset.UnixEpoch, "Production", new Dictionary<string, string>()));
    }

    /// <summary>Whether mistakes keep a part of the manifest from being decided.</summary>
    internal bool IsIncomplete => _manifests.Any(manifest => manifest.IsIncomplete);

    /// <summary>
    /// Tells of keys that no flag has, with the nearest one, and of keys whose flag has mistakes; true when there are none.
    /// </summary>
    internal bool ReportUnknown(IEnumerable<string> keys)
    {
        var allKnown = true;
        foreach (var key in keys.Where(key => Definitions.IndexOf(key) < 0))
        {
            allKnown = false;
            Screen.Error.WriteLine(IsBroken(key)
                ? $"flags: The flag '{key}' has mistakes and cannot be decided."
                : $"flags: There is no flag '{key}'{NearestName.Question(key, Flags.Select(flag => flag.Key))}");
        }

        return allKnown;
    }

    private bool IsBroken(string key) => _manifests.Any(manifest => manifest.UndecidableKeys.Contains(key));

    private static FlagDefinitions Compile(IEnumerable<FlagEntry> flags) =>
        FlagDefinitions.Parse(Encoding.UTF8.GetBytes(CompiledManifest.Write(new ManifestModel(new EquatableArray<FlagEntry>([.. flags])))));
}
