using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Tests.Incremental;

/// <summary>
/// A generator with the one mistake that a test of caching must notice, if asked for: its model is compared by reference.
/// </summary>
internal sealed class WordCountGenerator(bool byValue) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var words = context.AdditionalTextsProvider.Select((text, ct) => (object)(byValue ? Count(text, ct) : new Words(Count(text, ct))));
        context.RegisterSourceOutput(words, static (output, count) => output.AddSource("Words.g.cs", SourceText.From($"// {count}", Encoding.UTF8)));
    }

    private static int Count(AdditionalText text, CancellationToken cancellationToken) =>
        text.GetText(cancellationToken)!.ToString().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    private sealed class Words(int count)
    {
        public override string ToString() => $"{count}";
    }
}
