using System.Globalization;

namespace LlmHubSample.Analytics;

/// <summary>What stands out in the usage, which <c>advanced_analytics</c> shows.</summary>
public static class UsageInsight
{
    private const double NotableChange = 0.1;

    /// <summary>Sentences about the last seven days beside the seven before; empty when nothing was used.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ModelUsage> thisWeek, IReadOnlyList<ModelUsage> lastWeek)
    {
        var insights = new List<string>();
        var requests = thisWeek.Sum(usage => usage.Requests);
        if (requests == 0)
        {
            return insights;
        }

        var before = lastWeek.Sum(usage => usage.Requests);
        if (before > 0)
        {
            var change = ((double)requests / before) - 1;
            insights.Add(Text($"Requests changed by {change:+0.0 %;-0.0 %;0 %} from last week, to {requests:N0}."));
        }

        var cost = thisWeek.Sum(usage => usage.Cost);
        if (cost > 0)
        {
            var costliest = thisWeek.MaxBy(usage => usage.Cost)!;
            insights.Add(Text($"{costliest.Model} is {(double)(costliest.Cost / cost):0 %} of the week's cost of ${cost:N2}."));
        }

        var errorRate = (double)thisWeek.Sum(usage => usage.Errors) / requests;
        insights.AddRange(thisWeek
            .Where(usage => usage.ErrorRate > errorRate * (1 + NotableChange))
            .Select(usage => Text($"{usage.Model} fails more often than the rest: {usage.ErrorRate:0.00 %} against {errorRate:0.00 %}.")));
        return insights;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
