using DotNetEnv;

namespace LlmHubSample.Hosting;

/// <summary>The variables of <c>.env.development</c>, in development only. What the environment says already stays.</summary>
internal static class DevelopmentVariables
{
    private const string FileName = ".env.development";

    /// <summary>Must run before the configuration is built, which copies the environment.</summary>
    internal static void Load()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        var file = Path.Combine(Directory.GetCurrentDirectory(), FileName);
        if (string.Equals(environment, Environments.Development, StringComparison.OrdinalIgnoreCase) && File.Exists(file))
        {
            Env.NoClobber().Load(file);
        }
    }
}
