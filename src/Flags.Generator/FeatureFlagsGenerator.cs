using Flags.Generator.Diagnostics;
using Flags.Generator.Emission;
using Flags.Generator.Options;
using Flags.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Flags.Generator;

/// <summary>
/// Turns the manifests of a project (<c>flags.json</c>, <c>*.flags.json</c>) into a class with a typed accessor
/// for each flag. Incremental: a change that leaves the flags as they are, such as white space in a manifest or
/// an edit of any C# file, emits nothing anew.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FeatureFlagsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var read = context.AdditionalTextsProvider
            .SelectMany(static (text, ct) => ManifestText.From(text, ct))
            .WithTrackingName(TrackingNames.Text)
            .Select(static (text, ct) => ReadManifest.From(text, ct))
            .WithTrackingName(TrackingNames.Read);
        context.RegisterSourceOutput(read, static (output, manifest) =>
        {
            foreach (var problem in manifest.Problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });

        // Only diagnostics have positions: the project's flags are equal again after an edit that merely moves a mistake.
        var flags = read.Collect()
            .Select(static (manifests, _) => ProjectFlags.Combine(manifests))
            .WithTrackingName(TrackingNames.Combined);
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        context.RegisterSourceOutput(flags.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
    }

    private static void Emit(SourceProductionContext output, Manifest.ManifestModel? flags, GeneratorOptions options)
    {
        if (flags is null)
        {
            return;
        }

        foreach (var invalid in options.Invalid)
        {
            output.ReportDiagnostic(GeneratorDiagnostics.InvalidProperty(invalid));
        }

        output.AddSource($"{options.ClassName}.g.cs", FlagsClass.Emit(flags, options));
        output.AddSource($"{options.ClassName}.Services.g.cs", ServiceRegistration.Emit(options));
        if (options.WithFake)
        {
            output.AddSource($"{options.ClassName}Fake.g.cs", FakeClass.Emit(flags, options));
        }
    }
}
