using Flags.Manifest;

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
            writer.Write(", RolloutPercentage = ").Write(Percentage.Format(flag.RolloutHundredths));
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
            CSharpLiteral.Write(writer.Write(", ").Write(name).Write(" = "), text);
        }
    }

    private static void WriteDate(IndentedWriter writer, string name, DateTimeOffset? date) =>
        WriteText(writer, name, date is { } instant ? ManifestDate.FormatDay(instant) : null);

    private static void WriteSuppressions(IndentedWriter writer, FlagEntry flag)
    {
        if (flag.Suppressions.IsEmpty)
        {
            return;
        }

        writer.Write(", Suppressions = new[] { ");
        for (var i = 0; i < flag.Suppressions.Count; i++)
        {
            var suppression = flag.Suppressions[i];
            CSharpLiteral.Write(
                i == 0 ? writer : writer.Write(", "),
                suppression.Until is { } until ? $"{suppression.Id}|{ManifestDate.FormatDay(until)}" : suppression.Id);
        }

        writer.Write(" }");
    }
}
