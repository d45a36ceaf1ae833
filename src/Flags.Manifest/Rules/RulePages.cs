namespace Flags.Manifest;

/// <summary>Where the documentation of the rules is.</summary>
public static class RulePages
{
    /// <summary>What the address of every rule's page begins with.</summary>
    public const string Base = "https://github.com/flags-dotnet/flags/blob/main/docs/rules/";

    /// <summary>The page of a rule.</summary>
    /// <param name="id">Such as <c>FLAG2001</c>.</param>
    /// <returns>Its address.</returns>
    public static string Of(string id) => Base + id + ".md";
}
