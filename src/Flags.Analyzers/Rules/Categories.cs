namespace Flags.Analyzers.Rules;

/// <summary>The categories of the rules, by which a whole group gets its severity.</summary>
internal static class Categories
{
    internal const string Manifest = "Flags.Manifest";
    internal const string Use = "Flags.Use";
    internal const string Lifecycle = "Flags.Lifecycle";
}
