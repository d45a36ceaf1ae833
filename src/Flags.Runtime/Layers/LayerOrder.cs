namespace Flags;

/// <summary>The places of the built-in layers; a later (higher) one wins. Your own may lie anywhere between.</summary>
public static class LayerOrder
{
    /// <summary>The manifest's <c>environments.&lt;name&gt;</c> section.</summary>
    public const int EnvironmentSection = 100;

    /// <summary>The section <c>Flags</c> of <c>IConfiguration</c>.</summary>
    public const int Configuration = 200;

    /// <summary>Environment variables, whose <c>enabled</c> = <c>false</c> is a kill switch.</summary>
    public const int EnvironmentVariables = 300;

    /// <summary>What operators set through the API.</summary>
    public const int Store = 400;
}
