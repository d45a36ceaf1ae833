using System.Text.Json;
using System.Text.RegularExpressions;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Monitoring;

/// <summary>What Prometheus reads, and what the dashboard makes of it.</summary>
public sealed partial class Metrics : IAsyncLifetime
{
    private RunningHub? _hub;

    public async ValueTask InitializeAsync() => _hub = await RunningHub.Start(
        "Development", ("FEATURE_LLM_HUB_ROLLOUT", "0"), ("FEATURE_LLM_HUB_WHITELIST", "admin@example.com"));

    [Fact]
    public async Task Pages_requests_and_evaluations_are_counted_by_side()
    {
        var text = await Scrape();

        Assert.Matches("""llmhub_page_views_total\{[^}]*page="admin/llm-management"[^}]*side="new"[^}]*\} 1\b""", text);
        Assert.Matches("""llmhub_page_views_total\{[^}]*page="admin/llm-management"[^}]*side="old"[^}]*\} 1\b""", text);
        Assert.Matches("""llmhub_request_duration_seconds_count\{[^}]*outcome="ok"[^}]*side="new"[^}]*\} [1-9]""", text);
        Assert.Matches("""flags_evaluations_total\{[^}]*feature_flag_key="unified_llm_hub"[^}]*feature_flag_result_variant="off"[^}]*\} [1-9]""", text);
    }

    [Fact]
    public async Task No_user_is_named()
    {
        Assert.DoesNotContain("example.com", await Scrape(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dashboard_uses_metrics_and_labels_that_exist()
    {
        var text = await Scrape();
        var path = Path.Combine(RunningHub.ProjectFolder, "monitoring", "grafana-dashboard.json");
        using var dashboard = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        var queries = dashboard.RootElement.GetProperty("panels").EnumerateArray()
            .SelectMany(panel => panel.GetProperty("targets").EnumerateArray())
            .Select(target => target.GetProperty("expr").GetString()!)
            .ToArray();

        Assert.NotEmpty(queries);
        foreach (var query in queries)
        {
            var names = MetricName().Matches(query).Select(match => match.Value).ToArray();
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Contains($"\n{name}{{", text, StringComparison.Ordinal));
            Assert.All(
                LabelName().Matches(query).SelectMany(match => match.Groups[1].Value.Split(',')),
                label => Assert.Contains($"{label.Trim()}=\"", text, StringComparison.Ordinal));
        }
    }

    private async Task<string> Scrape()
    {
        await _hub!.Get("/admin/llm-management?user_id=admin@example.com");
        await _hub.Get("/admin/llm-management?user_id=test@example.com");
        using var change = await _hub.Client.PostAsync(new Uri("/api/v1/features/advanced_analytics/disable", UriKind.Relative), null);
        return await _hub.Get("/metrics");
    }

    [GeneratedRegex("(?:llmhub|flags|http_server)_[a-z_]+")]
    private static partial Regex MetricName();

    [GeneratedRegex(@"by \(([a-z_, ]+)\)")]
    private static partial Regex LabelName();

    public async ValueTask DisposeAsync() => await _hub!.DisposeAsync();
}
