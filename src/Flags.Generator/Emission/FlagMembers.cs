using System.Globalization;
using Flags.Manifest;

namespace Flags.Generator.Emission;

/// <summary>Emits the two methods of one flag.</summary>
internal static class FlagMembers
{
    internal static void Write(IndentedWriter writer, FlagEntry flag, int index)
    {
        var position = index.ToString(CultureInfo.InvariantCulture);
        WriteSummary(writer, flag);
        AccessorAttribute.Write(writer, flag);
        WriteObsolete(writer, flag);
        writer.Write("public bool Is").Write(flag.Identifier)
            .Write("Enabled(string? userId = null) => _source.IsEnabled(").Write(position).WriteLine(", userId);")
            .EndLine()
            .Write("/// <inheritdoc cref=\"Is").Write(flag.Identifier).WriteLine("Enabled\"/>")
            .Write("[global::Flags.FlagAccessor(\"").Write(flag.Key).WriteLine("\")]");
        WriteObsolete(writer, flag);
        writer.Write("public global::Flags.FlagDecision Evaluate").Write(flag.Identifier)
            .Write("(string? userId = null) => _source.Current.Evaluate(").Write(position).WriteLine(", userId);")
            .EndLine();
    }

    private static void WriteSummary(IndentedWriter writer, FlagEntry flag)
    {
        writer.Write("/// <summary>");
        if (string.IsNullOrWhiteSpace(flag.Description))
        {
            writer.Write("Whether '").Write(flag.Key).Write("' is on for a user.");
        }
        else
        {
            writer.Write(XmlDocText.Escape(flag.Description!));
        }

        writer.WriteLine("</summary>");
        if (flag.Owner is { } owner)
        {
            writer.Write("/// <remarks>Owner: ").Write(XmlDocText.Escape(owner)).WriteLine("</remarks>");
        }
    }

    private static void WriteObsolete(IndentedWriter writer, FlagEntry flag)
    {
        if (flag.Obsolete is { } reason)
        {
            CSharpLiteral.Write(writer.Write("[global::System.Obsolete("), reason);
            writer.WriteLine(")]");
        }
    }
}
