using Flags.Cli.Findings;
using Flags.Cli.Output;

namespace Flags.Cli.Manifests;

/// <summary>The mistakes in manifests, for verbs that are about something else.</summary>
internal static class ManifestProblems
{
    /// <summary>Writes errors to standard error; true when there are some, so that flags are missing from the work.</summary>
    internal static bool Report(IEnumerable<LoadedManifest> manifests)
    {
        var any = false;
        foreach (var manifest in manifests)
        {
            var report = new TextReport(Screen.Error, _ => manifest.SplitLines());
            foreach (var error in manifest.Findings.Where(finding => finding.Severity == FindingSeverity.Error))
            {
                report.Write(error);
                any = true;
            }
        }

        return any;
    }
}
