using System.Diagnostics.Metrics;

namespace LlmHubSample.Monitoring;

/// <summary>The hub's own metrics, meter <c>LlmHub</c>, each tagged with the side of the rollout. Thread-safe.</summary>
internal static class HubMetrics
{
    internal const string MeterName = "LlmHub";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> PageViews =
        Meter.CreateCounter<long>("llmhub.page.views", "{view}", "Pages shown, by page and side of the rollout.");

    private static readonly Histogram<double> Requests = Meter.CreateHistogram<double>(
        "llmhub.request.duration", "s", "Requests by route, side of the rollout and outcome (ok or error).");

    internal static void PageView(string page, string side) =>
        PageViews.Add(1, new KeyValuePair<string, object?>("page", page), new("side", side));

    internal static void Request(string route, string side, bool failed, TimeSpan duration) => Requests.Record(
        duration.TotalSeconds,
        new KeyValuePair<string, object?>("route", route),
        new("side", side),
        new("outcome", failed ? "error" : "ok"));
}
