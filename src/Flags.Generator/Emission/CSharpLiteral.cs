using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Emission;

/// <summary>Text as a C# string literal.</summary>
internal static class CSharpLiteral
{
    internal static void Write(IndentedWriter writer, string text)
    {
        if (IsPlain(text))
        {
            writer.Write("\"").Write(text).Write("\"");
        }
        else
        {
            writer.Write(SymbolDisplay.FormatLiteral(text, quote: true));
        }
    }

    /// <summary>Whether no letter needs a look at C#'s rules, which holds for nearly every text.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
