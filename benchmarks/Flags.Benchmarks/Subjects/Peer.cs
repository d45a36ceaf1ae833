using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;
using Microsoft.FeatureManagement.FeatureFilters;

namespace Flags.Benchmarks.Subjects;

/// <summary>Microsoft.FeatureManagement with the same flags, set up as its documentation says.</summary>
internal static class Peer
{
    public static ServiceProvider Standard(IReadOnlyList<string> listed) => Open(
    [
        Flag("on", true),
        Flag("off", false),
        Flag("half", true, Targeting(50, [], [])),
        Told(Flag("told_on", true)),
        Told(Flag("told_half", true, Targeting(50, [], []))),
        Flag("whitelisted", true, Targeting(0, listed, [])),
        Flag("blacklisted", true, Targeting(100, [], listed)),
        Flag("dated", true, new
        {
            name = "Microsoft.TimeWindow",
            parameters = new { Start = "Wed, 01 Jan 2020 00:00:00 GMT", End = "Tue, 01 Jan 2999 00:00:00 GMT" },
        }),
    ]);

    /// <summary>The flags of <see cref="Manifest.Thousand"/>.</summary>
    public static byte[] Thousand() => Write([.. Enumerable.Range(0, 1000).Select(static i => (i % 4) switch
    {
        0 => Flag($"flag_{i:D4}", true),
        1 => Flag($"flag_{i:D4}", false),
        2 => Flag($"flag_{i:D4}", true, Targeting(50, [], [])),
        _ => Flag($"flag_{i:D4}", true, Targeting(25, Users.All[..5], [])),
    })]);

    public static ServiceProvider Open(byte[] json)
    {
        using var text = new MemoryStream(json);
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(text).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddFeatureManagement();
        return services.BuildServiceProvider();
    }

    public static TargetingContext User(string id) => new() { UserId = id };

    private static ServiceProvider Open(JsonObject[] flags) => Open(Write(flags));

    private static byte[] Write(JsonObject[] flags) =>
        JsonSerializer.SerializeToUtf8Bytes(new { feature_management = new { feature_flags = flags } });

    private static JsonObject Flag(string id, bool enabled, params object[] filters) => new()
    {
        ["id"] = id,
        ["enabled"] = enabled,
        ["conditions"] = JsonSerializer.SerializeToNode(new { client_filters = filters }),
    };

    // It tells its activity listeners of evaluations only of flags that say so.
    private static JsonObject Told(JsonObject flag)
    {
        flag["telemetry"] = new JsonObject { ["enabled"] = true };
        return flag;
    }

    private static object Targeting(int percentage, IReadOnlyList<string> users, IReadOnlyList<string> excluded) => new
    {
        name = "Microsoft.Targeting",
        parameters = new
        {
            Audience = new { Users = users, DefaultRolloutPercentage = percentage, Exclusion = new { Users = excluded } },
        },
    };
}
