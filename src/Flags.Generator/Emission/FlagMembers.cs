using Flags.Manifest;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Emission;

/// <summary>Emits the two methods of one flag.</summary>
internal static class FlagMembers
{
    internal static void Write(IndentedWriter writer, FlagEntry flag, int index)
    {
        var accessor = flag.AccessorName;
        var position = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        WriteSummary(writer, flag);
        AccessorAttribute.Write(writer, flag);
        WriteObsolete(writer, flag);
        writer.Write("public bool ").Write(accessor)
            .Write("(string? userId = null) => _source.Current.IsEnabled(").Write(position).WriteLine(", userId);")
            .EndLine()
            .Write("/// <summary>The decision for '").Write(flag.Key).WriteLine("', with its reason.</summary>")
            .Write("[global::Flags.FlagAccessor(\"").Write(flag.Key).WriteLine("\")]");
        WriteObsolete(writer, flag);
        writer.Write("public global::Flags.FlagDecision ").Write(FlagNames.Evaluation(flag))
            .Write("(string? userId = null) => _source.Current.Evaluate(").Write(position).WriteLine(", userId);")
            .EndLine();
    }

    private static void WriteSummary(IndentedWriter writer, FlagEntry flag)
    {
        writer.Write("/// <summary>")
            .Write(string.IsNullOrWhiteSpace(flag.Description) ? $"Whether '{flag.Key}' is on for a user." : XmlDocText.Escape(flag.Description!))
            .WriteLine("</summary>");
        if (flag.Owner is { } owner)
        {
            writer.Write("/// <remarks>Owner: ").Write(XmlDocText.Escape(owner)).WriteLine("</remarks>");
        }
    }

    private static void WriteObsolete(IndentedWriter writer, FlagEntry flag)
    {
        if (flag.Obsolete is { } reason)
        {
            writer.Write("[global::System.Obsolete(").Write(SymbolDisplay.FormatLiteral(reason, quote: true)).WriteLine(")]");
        }
    }
}
