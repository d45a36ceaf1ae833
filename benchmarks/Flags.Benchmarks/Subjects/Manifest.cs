using System.Text;
using System.Text.Json;

namespace Flags.Benchmarks.Subjects;

/// <summary>The flags that are measured, as a compiled manifest.</summary>
internal static class Manifest
{
    public const string HalfKey = "half";

    public static FlagDefinitions Standard(IReadOnlyList<string> listed) => Of(
        $"\"key\":\"blacklisted\",\"enabled\":true,\"rollout_percentage\":100,\"blacklist_users\":{Json(listed)}",
        "\"key\":\"dated\",\"enabled\":true,\"rollout_percentage\":100,\"start_date\":\"2020-01-01T00:00:00Z\",\"end_date\":\"2999-01-01T00:00:00Z\"",
        "\"key\":\"dated_half\",\"enabled\":true,\"rollout_percentage\":50,\"start_date\":\"2020-01-01T00:00:00Z\",\"end_date\":\"2999-01-01T00:00:00Z\"",
        "\"key\":\"half\",\"enabled\":true,\"rollout_percentage\":50",
        "\"key\":\"half_md5\",\"enabled\":true,\"rollout_percentage\":50,\"hash\":\"md5\"",
        "\"key\":\"off\",\"enabled\":false,\"rollout_percentage\":100",
        "\"key\":\"on\",\"enabled\":true,\"rollout_percentage\":100",
        $"\"key\":\"whitelisted\",\"enabled\":true,\"rollout_percentage\":0,\"whitelist_users\":{Json(listed)}");

    /// <summary>1,000 flags: on, off, at 50 % and with a list, in turn.</summary>
    public static byte[] Thousand() => Encode([.. Enumerable.Range(0, 1000).Select(static i =>
        $"\"key\":\"flag_{i:D4}\",\"description\":\"Flag number {i}\",\"owner\":\"team-{i % 20}\"," + (i % 4) switch
        {
            0 => "\"enabled\":true,\"rollout_percentage\":100",
            1 => "\"enabled\":false,\"rollout_percentage\":0",
            2 => "\"enabled\":true,\"rollout_percentage\":50",
            _ => $"\"enabled\":true,\"rollout_percentage\":25,\"whitelist_users\":{Json(Users.All[..5])}",
        })]);

    public static SnapshotStore Open(FlagDefinitions definitions, Action<FlagsOptions>? configure = null) =>
        SnapshotStore.Create(definitions, configure);

    public static FlagDefinitions Of(params string[] flags) => FlagDefinitions.Parse(Encode(flags));

    private static byte[] Encode(string[] flags) =>
        Encoding.UTF8.GetBytes($"{{\"flags\":[\n{string.Join(",\n", flags.Select(static flag => $"{{{flag}}}"))}\n]}}");

    private static string Json(IReadOnlyList<string> users) => JsonSerializer.Serialize(users);
}
