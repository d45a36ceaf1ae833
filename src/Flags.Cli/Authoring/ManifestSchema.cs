namespace Flags.Cli.Authoring;

/// <summary>The manifest's JSON schema, which editors complete and check by.</summary>
internal static class ManifestSchema
{
    /// <summary>Where editors find it.</summary>
    internal const string Url = "https://raw.githubusercontent.com/flags-dotnet/flags/main/flags.schema.json";
}
