using Flags;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
FlagsServices.Add(
    services,
    static () => FlagDefinitions.Parse(
        """{"flags":[{"key":"half","enabled":true,"rollout_percentage":50},{"key":"on","enabled":true,"rollout_percentage":100}]}"""u8),
    static source => new FeatureFlags(source),
    static options => options.EnvironmentVariables = new Dictionary<string, string> { ["FEATURE_HALF_WHITELIST"] = "ann" });
using ServiceProvider provider = services.BuildServiceProvider();
FeatureFlags flags = provider.GetRequiredService<FeatureFlags>();
Console.WriteLine(Environment.Version.Major);
Console.WriteLine($"{flags.IsOnEnabled()} {flags.EvaluateHalf("ann")} {flags.EvaluateHalf("user1")}");
Console.Write(BucketTable.Write());

internal sealed class FeatureFlags(FlagSource source)
{
    public bool IsOnEnabled(string? userId = null) => source.IsEnabled(1, userId);

    public FlagDecision EvaluateHalf(string? userId = null) => source.Current.Evaluate(0, userId);
}
