using System.Globalization;
using Flags.Generator.Options;
using Flags.Manifest;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Emission;

/// <summary>Emits the typed fake that tests of the project use instead of live flags.</summary>
internal static class FakeClass
{
    internal static SourceText Emit(ManifestModel manifest, GeneratorOptions options)
    {
        var writer = new IndentedWriter();
        Header.WriteFile(writer);
        Header.WriteNamespace(writer, options);
        writer.WriteLine($"/// <summary>Answers for tests: a <see cref=\"{options.ClassName}\"/> in which every flag is off until the test says otherwise.</summary>")
            .WriteLine("/// <remarks>")
            .WriteLine("/// Thread-safe, and independent of every other fake, so that tests may run in parallel. The property of a flag is")
            .WriteLine("/// what it answers everybody who has no answer of their own; its Set method gives one user an answer of their own.")
            .WriteLine("/// </remarks>");
        Header.WriteAttribute(writer);
        writer.WriteLine($"{(options.IsPublic ? "public" : "internal")} sealed partial class {options.ClassName}Fake").Open();
        WriteCommonMembers(writer, options.ClassName);
        var names = new FakeNames(manifest);

        // The remarks say it once for all flags: said again at each member it would be half of the text that a build reads.
        writer.EndLine().WriteLine("#pragma warning disable CS1591");
        for (var index = 0; index < manifest.Flags.Count; index++)
        {
            WriteFlag(writer, manifest.Flags[index], index.ToString(CultureInfo.InvariantCulture), names);
        }

        writer.WriteLine("#pragma warning restore CS1591");
        writer.Close();
        return writer.Finish();
    }

    private static void WriteCommonMembers(IndentedWriter writer, string flags) => writer
        .WriteLine($"private readonly global::Flags.FlagFake _fake = new({flags}.Definitions);")
        .EndLine()
        .WriteLine("/// <summary>Creates a fake in which every flag is off.</summary>")
        .WriteLine($"public {flags}Fake() => Flags = new {flags}(_fake.Source);")
        .EndLine()
        .WriteLine("/// <summary>What to hand to the code under test. It follows this fake.</summary>")
        .WriteLine($"public {flags} Flags {{ get; }}")
        .EndLine()
        .WriteLine("/// <summary>Every question asked so far, in order.</summary>")
        .WriteLine("public global::System.Collections.Generic.IReadOnlyList<global::Flags.FlagCall> Calls => _fake.Calls;")
        .EndLine()
        .WriteLine("/// <summary>Switches every flag off again and forgets the questions.</summary>")
        .WriteLine("public void Reset() => _fake.Reset();");

    private static void WriteFlag(IndentedWriter writer, FlagEntry flag, string index, FakeNames names)
    {
        writer.Write("[global::Flags.FlagAccessor(\"").Write(flag.Key).WriteLine("\")]")
            .Write("public bool ").Write(names.Property(flag))
            .Write(" { get => _fake[").Write(index).Write("]; set => _fake[").Write(index).WriteLine("] = value; }")
            .Write("[global::Flags.FlagAccessor(\"").Write(flag.Key).WriteLine("\")]")
            .Write("public void Set").Write(flag.Identifier)
            .Write("(string userId, bool enabled) => _fake.Set(").Write(index).WriteLine(", userId, enabled);");
    }
}
