using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.Vectors;

/// <summary>
/// The predecessor's decisions. What was a value in its configuration file is a value of the configuration layer here,
/// so that a mistake is ignored as it was there; the manifest below has the predecessor's defaults.
/// </summary>
public class DecisionVectors
{
    private static readonly DateTimeOffset Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> CaseIds() =>
        [.. Cases().Select(static c => c.GetProperty("id").GetString()!)];

    public static TheoryData<string> QuirkDates() =>
        [.. KnownAnswers.Read("predecessor-quirks.json").GetProperty("cases").EnumerateArray()
            .Select(static c => c.GetProperty("start_date").GetString()!)];

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Decides_as_the_predecessor_did(string id)
    {
        JsonElement known = Cases().Single(c => c.GetProperty("id").GetString() == id);
        string key = known.GetProperty("flagName").GetString()!;
        JsonElement flag = known.GetProperty("flag");
        string? user = known.GetProperty("user").GetString();
        using SnapshotStore store = StoreOf(key, flag);

        FlagDecision decision = store.Current.Evaluate(key, user);

        (bool enabled, string reason) = Expected(known, flag);
        Assert.Equal((enabled, reason), (decision.Enabled, decision.Reason.ToString()));
        Assert.Equal(enabled, store.Current.IsEnabled(key, user));
    }

    [Theory]
    [MemberData(nameof(QuirkDates))]
    public void Understands_the_dates_on_which_the_predecessor_failed(string date)
    {
        JsonElement known = KnownAnswers.Read("predecessor-quirks.json").GetProperty("cases").EnumerateArray()
            .Single(c => c.GetProperty("start_date").GetString() == date);
        JsonElement observed = known.GetProperty("observed");
        using SnapshotStore store = StoreOf("f", JsonSerializer.SerializeToElement(new
        {
            enabled = true,
            rollout_percentage = 100,
            start_date = date,
        }));

        FlagDecision decision = store.Current.Evaluate(0, "user");

        // Where it answered, the answer stands; where it raised, the date has passed and the flag is on.
        bool on = observed.TryGetProperty("raises", out _) || observed.GetProperty("enabled").GetBoolean();
        Assert.Equal(on ? FlagReason.FullRollout : FlagReason.NotStarted, decision.Reason);
    }

    private static JsonElement[] Cases() =>
        [.. KnownAnswers.Read("predecessor-decisions.json").GetProperty("cases").EnumerateArray()];

    private static SnapshotStore StoreOf(string key, JsonElement flag)
    {
        string[] flags = flag.ValueKind == JsonValueKind.Null
            ? []
            : [$"\"key\":{JsonSerializer.Serialize(key)},\"hash\":\"md5\",\"rollout_percentage\":100"];
        var settings = new JsonObject { ["Flags"] = new JsonObject { [key] = JsonNode.Parse(flag.GetRawText()) } };
        using var json = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(settings));
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(json).Build();
        return Stores.Of(Manifests.Of(flags), options =>
        {
            options.Configuration = configuration;
            options.TimeProvider = new FakeTimeProvider(Now);
        });
    }

    private static (bool Enabled, string Reason) Expected(JsonElement known, JsonElement flag)
    {
        JsonElement expected = known.GetProperty("expected");
        string? reason = expected.GetProperty("reason").GetString();
        bool enabled = expected.GetProperty("enabled").GetBoolean();
        if (flag.ValueKind == JsonValueKind.Null)
        {
            return (false, "flag_not_found");
        }

        if (reason == "rollout_not_reached" && GateReason(flag) is { } gate)
        {
            return (false, gate);
        }

        // A percentage that cannot be is ignored, so the 100 % below it stands.
        bool odd = flag.GetProperty("rollout_percentage").GetInt32() is < 0 or > 100;
        return odd && reason == "rollout_not_reached" ? (true, "full_rollout") : (enabled, reason!);
    }

    private static string? GateReason(JsonElement flag)
    {
        _ = DateGate.TryParse(flag.GetProperty("start_date").GetString(), out DateGate start);
        _ = DateGate.TryParse(flag.GetProperty("end_date").GetString(), out DateGate end);
        return Now < start.Instant ? "not_started" : Now > end.Instant ? "expired" : null;
    }
}
