using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Benchmarks;

/// <summary>The least a generator can do with a manifest: find the names, write one method for each, check nothing.</summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith("flags.json", StringComparison.Ordinal))
            .Select(static (text, ct) => text.GetText(ct)!.ToString());
        context.RegisterSourceOutput(names, static (output, text) => output.AddSource("Floor.g.cs", SourceText.From(Emit(text), Encoding.UTF8)));
    }

    private static string Emit(string text)
    {
        var code = new StringBuilder("class Floor\n{\n");
        for (var at = text.IndexOf("\"flag_", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\"flag_", at + 1, StringComparison.Ordinal))
        {
            code.Append("    public bool ").Append(text, at + 1, text.IndexOf('"', at + 1) - at - 1).Append("() => true;\n");
        }

        return code.Append("}\n").ToString();
    }
}
