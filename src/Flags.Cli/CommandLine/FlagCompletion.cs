using System.CommandLine.Completions;
using Flags.Cli.Manifests;

namespace Flags.Cli.CommandLine;

/// <summary>Completes a flag's key from the manifests of the current folder.</summary>
internal static class FlagCompletion
{
    internal static IEnumerable<CompletionItem> Keys(CompletionContext context)
    {
        try
        {
            return [.. ManifestLoader.Load([]).SelectMany(manifest => manifest.Flags).Select(flag => new CompletionItem(flag.Key))];
        }
        catch (Exception failure) when (failure is CommandFailure or IOException or UnauthorizedAccessException)
        {
            // A shell that completes shows no message: there is simply nothing to offer.
            return [];
        }
    }
}
