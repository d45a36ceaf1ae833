using Flags.Generator.Options;
using Flags.Manifest;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Emission;

/// <summary>Emits the class with one accessor for each flag.</summary>
internal static class FlagsClass
{
    private static readonly char[] EndOfLiteral = "\"\"\"u8);".ToCharArray();

    internal static SourceText Emit(ManifestModel manifest, GeneratorOptions options)
    {
        var writer = new IndentedWriter();
        Header.WriteFile(writer);
        Header.WriteNamespace(writer, options);
        writer.WriteLine("/// <summary>The feature flags of this project: an accessor for each flag of its manifest.</summary>")
            .WriteLine("/// <remarks>Thread-safe. Accessors are synchronous, allocate nothing and follow live changes.</remarks>");
        Header.WriteAttribute(writer);
        writer.WriteLine($"{(options.IsPublic ? "public" : "internal")} sealed partial class {options.ClassName}").Open();
        WriteCommonMembers(writer, options.ClassName);
        for (var index = 0; index < manifest.Flags.Count; index++)
        {
            FlagMembers.Write(writer, manifest.Flags[index], index);
        }

        WriteKeys(writer, manifest);
        WriteCompiledManifest(writer, manifest);
        writer.Close();
        return writer.Finish();
    }

    private static void WriteCommonMembers(IndentedWriter writer, string className) => writer
        .WriteLine("private readonly global::Flags.FlagSource _source;")
        .EndLine()
        .WriteLine("/// <summary>Answers from <paramref name=\"source\"/>.</summary>")
        .WriteLine("/// <param name=\"source\">Where the snapshots come from.</param>")
        .WriteLine($"public {className}(global::Flags.FlagSource source) =>")
        .Indent().WriteLine("_source = source ?? throw new global::System.ArgumentNullException(nameof(source));").Outdent()
        .EndLine()
        .WriteLine("/// <summary>The flags as the manifest states them.</summary>")
        .WriteLine("public static global::Flags.FlagDefinitions Definitions => CompiledManifest.Definitions;")
        .EndLine()
        .WriteLine("/// <summary>Creates the flags for a program without dependency injection.</summary>")
        .WriteLine("/// <param name=\"configure\">Changes the options, for example to add a layer.</param>")
        .WriteLine("/// <returns>Flags that follow live changes for as long as they are reachable.</returns>")
        .WriteLine($"public static {className} Create(global::System.Action<global::Flags.FlagsOptions>? configure = null) =>")
        .Indent().WriteLine("new(global::Flags.SnapshotStore.Create(Definitions, configure).Source);").Outdent()
        .EndLine()
        .WriteLine("/// <summary>Whether the flag named by <paramref name=\"key\"/> is on for a user; an unknown key is off.</summary>")
        .WriteLine("/// <param name=\"key\">The flag's key. Prefer its typed accessor.</param>")
        .WriteLine("/// <param name=\"userId\">The user, compared ordinally; null or empty for nobody.</param>")
        .WriteLine("public bool IsEnabled([global::Flags.FlagKey] string key, string? userId = null) => _source.Current.IsEnabled(key, userId);")
        .EndLine()
        .WriteLine("/// <summary>The decision for the flag named by <paramref name=\"key\"/>, with its reason.</summary>")
        .WriteLine("/// <param name=\"key\">The flag's key. Prefer its typed accessor.</param>")
        .WriteLine("/// <param name=\"userId\">The user, compared ordinally; null or empty for nobody.</param>")
        .WriteLine("public global::Flags.FlagDecision Evaluate([global::Flags.FlagKey] string key, string? userId = null) => _source.Current.Evaluate(key, userId);")
        .EndLine()
        .WriteLine("/// <summary>Flags bound to the settings of this moment: all their answers agree, whatever changes meanwhile.</summary>")
        .WriteLine($"public {className} Snapshot() => new(_source.Pin());")
        .EndLine();

    private static void WriteKeys(IndentedWriter writer, ManifestModel manifest)
    {
        // A comment on each constant would say its name again, and cost every build its text.
        writer.WriteLine("#pragma warning disable CS1591")
            .WriteLine("/// <summary>The flags' keys, for APIs that take a string.</summary>")
            .WriteLine("public static class Keys").Open();
        foreach (var flag in manifest.Flags)
        {
            writer.Write("public const string ").Write(flag.Identifier).Write(" = \"").Write(flag.Key).WriteLine("\";");
        }

        writer.Close().WriteLine("#pragma warning restore CS1591").EndLine();
    }

    private static void WriteCompiledManifest(IndentedWriter writer, ManifestModel manifest)
    {
        writer.WriteLine("private static class CompiledManifest").Open()
            .WriteLine("internal static readonly global::Flags.FlagDefinitions Definitions = global::Flags.FlagDefinitions.Parse(\"\"\"");

        // A raw literal needs no escapes: three quotes in a row cannot occur in JSON.
        Manifest.CompiledManifest.WriteLines(manifest, (line, length) => writer.WriteUnindented(line, length));
        writer.WriteUnindented(EndOfLiteral, EndOfLiteral.Length).Close();
    }
}
