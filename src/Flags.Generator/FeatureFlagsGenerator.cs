using System.Text;
using Flags.Generator.Diagnostics;
using Flags.Generator.Emission;
using Flags.Generator.Options;
using Flags.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

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
            .Where(static text => Manifest.ManifestFileName.IsManifest(text.Path))
            .Select(static (text, ct) => ManifestText.From(text, ct))
            .WithTrackingName(TrackingNames.Text)
            .Select(static (text, ct) => ReadManifest.From(text, ct))
            .WithTrackingName(TrackingNames.Read);

        // Positions live in a branch of their own: a white-space edit changes them, and only diagnostics read them.
        var problems = read
            .Select(static (manifest, _) => manifest.Problems)
            .WithTrackingName(TrackingNames.Errors);
        context.RegisterSourceOutput(problems, static (output, problems) =>
        {
            foreach (var problem in problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });

        var manifest = read
            .Select(static (manifest, _) => manifest.Flags)
            .WithTrackingName(TrackingNames.Model)
            .Collect()
            .Select(static (flags, _) => ProjectFlags.Combine(flags))
            .WithTrackingName(TrackingNames.Combined);
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        context.RegisterSourceOutput(manifest.Combine(options), static (output, pair) =>
        {
            var (flags, options) = pair;
            if (flags is not null)
            {
                output.AddSource($"{options.ClassName}.g.cs", SourceText.From(FlagsClass.Emit(flags, options), Encoding.UTF8));
                if (options.WithFake)
                {
                    output.AddSource($"{options.ClassName}Fake.g.cs", SourceText.From(FakeClass.Emit(flags, options), Encoding.UTF8));
                }
            }
        });
        context.RegisterSourceOutput(manifest.Select(static (flags, _) => flags is not null).Combine(options), static (output, pair) =>
        {
            var (hasManifest, options) = pair;
            if (!hasManifest)
            {
                return;
            }

            foreach (var invalid in options.Invalid)
            {
                output.ReportDiagnostic(GeneratorDiagnostics.InvalidProperty(invalid));
            }

            output.AddSource($"{options.ClassName}.Services.g.cs", SourceText.From(ServiceRegistration.Emit(options), Encoding.UTF8));
        });
    }
}
