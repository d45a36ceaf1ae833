using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Options;

/// <summary>What the project's MSBuild properties say about the rules. Immutable.</summary>
internal sealed record BuildOptions
{
    /// <summary>The day to judge dates by, as its midnight UTC; null when the rules about dates are off.</summary>
    internal DateTimeOffset? Today { get; init; }

    /// <summary>The figures that the lifecycle rules measure by.</summary>
    internal LifecycleOptions Lifecycle { get; init; } = LifecycleOptions.Default;

    /// <summary>Whether the warnings of the lifecycle rules are errors.</summary>
    internal bool StaleIsError { get; init; }

    /// <summary>What .editorconfig and .globalconfig say about severities, or null when there is neither.</summary>
    internal SyntaxTreeOptionsProvider? Severities { get; init; }

    /// <summary>
    /// The severity of a warning of a lifecycle rule. Where a config makes the rule an error, it is reported as one to begin
    /// with: the compiler takes such an error back for what stands in <c>WarningsNotAsErrors</c>, where the package puts it.
    /// </summary>
    internal DiagnosticSeverity SeverityOfWarning(string ruleId, Location place) =>
        StaleIsError || IsConfiguredAsError(ruleId, place.SourceTree) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

    /// <summary>Whether the string-based APIs of other libraries are checked.</summary>
    internal bool ChecksOtherApis { get; init; } = true;

    /// <summary>Whether all code of the project is test code.</summary>
    internal bool IsTestProject { get; init; }

    /// <summary>Whether only this project can call the generated class, as far as the class itself decides that.</summary>
    internal bool IsClassInternal { get; init; }

    /// <summary>The properties whose value was not understood.</summary>
    internal IReadOnlyList<InvalidOption> Invalid { get; init; } = [];

    private bool IsConfiguredAsError(string ruleId, SyntaxTree? tree)
    {
        var report = ReportDiagnostic.Default;
        return Severities is { } severities
            && ((tree is not null && severities.TryGetDiagnosticValue(tree, ruleId, CancellationToken.None, out report))
                || severities.TryGetGlobalDiagnosticValue(ruleId, CancellationToken.None, out report))
            && report == ReportDiagnostic.Error;
    }
}

/// <summary>An MSBuild property with a value that has no meaning.</summary>
/// <param name="Name">The property.</param>
/// <param name="Value">What the project says.</param>
/// <param name="Expected">What would be understood.</param>
/// <param name="Consequence">What holds instead.</param>
internal sealed record InvalidOption(string Name, string Value, string Expected, string Consequence);
