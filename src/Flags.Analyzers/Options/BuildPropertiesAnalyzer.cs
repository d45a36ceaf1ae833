using System.Collections.Immutable;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Options;

/// <summary>Reports MSBuild properties of Flags that have a value without a meaning.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BuildPropertiesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(OptionRules.PropertyNotUnderstood);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static compilation =>
        {
            foreach (var invalid in BuildOptionsReader.Read(compilation.Options, compilation.Compilation).Invalid)
            {
                compilation.ReportDiagnostic(Diagnostic.Create(
                    OptionRules.PropertyNotUnderstood, Location.None, invalid.Name, invalid.Value, invalid.Expected, invalid.Consequence));
            }
        });
    }
}
