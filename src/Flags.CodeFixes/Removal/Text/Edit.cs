using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>One replacement in a document: what goes, what comes, and which characters of the new text start a literal that stands for the flag.</summary>
internal readonly record struct Edit(TextSpan Span, string NewText, IReadOnlyList<int> Marks)
{
    public static Edit Delete(int start, int end) => new(TextSpan.FromBounds(start, end), string.Empty, []);

    public static Edit Replace(TextSpan span, string text) => new(span, text, []);

    /// <summary>Replaces <paramref name="span"/> by a literal that stands for the flag.</summary>
    public static Edit Constant(TextSpan span, bool value) => new(span, value ? "true" : "false", [0]);

    public static Edit Insert(int position, string text) => new(new TextSpan(position, 0), text, []);
}
