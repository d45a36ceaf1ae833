using System.Globalization;
using Flags.Manifest;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Emission;

/// <summary>
/// Emits <c>[FlagAccessor]</c> with the facts that analyzers need where the manifest is not at hand.
/// A fact that has the attribute's default is left out, to keep the text lean.
/// </summary>
internal static class AccessorAttribute
{
    internal static void Write(IndentedWriter writer, FlagEntry flag)
    {
        writer.Write("[global::Flags.FlagAccessor(\"").Write(flag.Key).Write("\"");
        WriteText(writer, "Kind", FlagKindNames.Of(flag.Kind));
        WriteText(writer, "Owner", flag.Owner);
        WriteDate(writer, "Created", flag.Created);
        WriteDate(writer, "StartDate", flag.StartDate);
        WriteDate(writer, "EndDate", flag.EndDate);
        WriteDate(writer, "FullSince", flag.FullSince);
        WriteFact(writer, "Enabled", flag.Enabled);
        if (flag.RolloutHundredths != 0)
        {
            writer.Write(", RolloutPercentage = ")
                .Write((flag.RolloutHundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture));
        }

        WriteFact(writer, "HasWhitelist", flag.WhitelistUsers.Count > 0);
        WriteFact(writer, "HasBlacklist", flag.BlacklistUsers.Count > 0);
        WriteFact(writer, "VariesByEnvironment", LifecycleFacts.From(flag).VariesByEnvironment);
        WriteFact(writer, "Permanent", flag.Permanent);
        WriteSuppressions(writer, flag);
        writer.WriteLine(")]");
    }

    private static void WriteFact(IndentedWriter writer, string name, bool holds)
    {
        if (holds)
        {
            writer.Write(", ").Write(name).Write(" = true");
        }
    }

    private static void WriteText(IndentedWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.Write(", ").Write(name).Write(" = ").Write(SymbolDisplay.FormatLiteral(text, quote: true));
        }
    }

    private static void WriteDate(IndentedWriter writer, string name, DateTimeOffset? date) =>
        WriteText(writer, name, date is { } instant ? Iso(instant) : null);

    private static string Iso(DateTimeOffset instant) => instant.ToString(
        instant.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static void WriteSuppressions(IndentedWriter writer, FlagEntry flag)
    {
        if (flag.Suppressions.IsEmpty)
        {
            return;
        }

        var silenced = flag.Suppressions.Select(suppression => SymbolDisplay.FormatLiteral(
            suppression.Until is { } until ? $"{suppression.Id}|{Iso(until)}" : suppression.Id, quote: true));
        writer.Write(", Suppressions = new[] { ").Write(string.Join(", ", silenced)).Write(" }");
    }
}
