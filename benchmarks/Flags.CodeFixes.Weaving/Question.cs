namespace Flags.CodeFixes.Weaving;

/// <summary>The ways to ask for the flag, taken in turn.</summary>
internal static class Question
{
    private const string Flags = "Piranha.Woven.Flags";

    private static readonly string[] Ways =
    [
        $"{Flags}.IsWovenEnabled(\"someone\")",
        $"{Flags}.IsEnabled(Piranha.FeatureFlags.Keys.Woven, \"someone\")",
        $"{Flags}.IsWovenEnabled()",
        $"{Flags}.EvaluateWoven(\"someone\").Enabled",
        $"{Flags}.IsEnabled(\"woven\", \"someone\")",
    ];

    internal static string Number(int number) => Ways[number % Ways.Length];
}
