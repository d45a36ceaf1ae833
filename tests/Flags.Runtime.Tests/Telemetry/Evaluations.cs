using System.Diagnostics;

namespace Flags.Runtime.Tests.Telemetry;

[Collection(Listeners.Name)]
public class Evaluations
{
    private const string Half = "\"enabled\":true,\"rollout_percentage\":100";

    [Fact]
    public void Are_activity_events_by_the_conventions_when_that_is_switched_on()
    {
        using SnapshotStore store = Stores.Of(Manifests.Of($"\"key\":\"events\",{Half}"), options =>
            (options.Name, options.Telemetry.ActivityEvents) = ("MyFlags", true));

        ActivityEvent evaluation = Assert.Single(EventsOf(() => store.Current.IsEnabled("events", "ann")));

        Assert.Equal("feature_flag.evaluation", evaluation.Name);
        Assert.Equal(new Dictionary<string, object?>
        {
            ["feature_flag.key"] = "events",
            ["feature_flag.result.variant"] = "on",
            ["feature_flag.result.reason"] = "static",
            ["flags.reason"] = "full_rollout",
            ["feature_flag.provider.name"] = "Flags",
            ["feature_flag.set.id"] = "MyFlags",
            ["feature_flag.version"] = "1",
        }, evaluation.Tags.ToDictionary());
    }

    [Fact]
    public void Name_the_user_only_when_that_is_switched_on()
    {
        using SnapshotStore store = Stores.Of(Manifests.Of($"\"key\":\"users\",{Half}"), options =>
            (options.Telemetry.IncludeUserId, options.Telemetry.ActivityEvents) = (true, true));

        ActivityEvent evaluation = Assert.Single(EventsOf(() => store.Current.IsEnabled("users", "ann")));

        Assert.Equal("ann", evaluation.Tags.ToDictionary()["feature_flag.context.id"]);
    }

    [Fact]
    public void Of_an_unknown_flag_are_errors()
    {
        using SnapshotStore store = Stores.Of(Manifests.One(), options => options.Telemetry.ActivityEvents = true);

        var tags = Assert.Single(EventsOf(() => store.Current.IsEnabled("missing", null))).Tags.ToDictionary();

        Assert.Equal(("error", "flag_not_found"), (tags["feature_flag.result.reason"], tags["error.type"]));
    }

    [Fact]
    public void Are_sampled_and_switched_per_flag()
    {
        using SnapshotStore store = Stores.Of(Manifests.Of($"\"key\":\"loud\",{Half}", $"\"key\":\"mute\",{Half}"), options =>
        {
            options.Telemetry.ActivityEvents = true;
            options.Telemetry.SamplingRatio = 0;
            options.Telemetry.SamplingRatioOf = static key => key == "loud" ? 1 : 0;
        });

        ActivityEvent evaluation = Assert.Single(EventsOf(() =>
        {
            store.Current.IsEnabled("mute", "u");
            store.Current.IsEnabled("loud", "u");
        }));

        Assert.Equal("loud", evaluation.Tags.ToDictionary()["feature_flag.key"]);
    }

    [Fact]
    public void Nothing_is_told_unless_switched_on()
    {
        using SnapshotStore store = Stores.Of(Manifests.Of($"\"key\":\"silent\",{Half}"));

        Assert.Empty(EventsOf(() => store.Current.IsEnabled("silent", "u")));
    }

    [Fact]
    public void Are_log_records_when_that_is_switched_on_and_never_name_the_user_by_themselves()
    {
        using var log = new RecordedLog();
        using SnapshotStore store = Stores.Of(Manifests.Of($"\"key\":\"logged\",{Half}"), options =>
        {
            options.LoggerFactory = log;
            options.Telemetry.LogEvaluations = true;
        });

        store.Source.IsEnabled(0, "ann@example.com");

        Assert.Equal(["Debug Flags.Evaluation: feature_flag.evaluation logged: on"], log.Records);
        Assert.Equal("full_rollout", Assert.Single(log.States)["flags.reason"]);
        Assert.DoesNotContain("ann@example.com", string.Join(' ', log.States.Single().Values), StringComparison.Ordinal);
    }

    private static ActivityEvent[] EventsOf(Action evaluate)
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Evaluations",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource("Evaluations");
        using Activity activity = source.StartActivity("request")!;
        evaluate();
        return [.. activity.Events];
    }
}
