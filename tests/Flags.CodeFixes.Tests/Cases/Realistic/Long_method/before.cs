using System.Diagnostics;
using LlmHub.Flagging;

namespace LlmHub.Checkout;

public class Checkout
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_hubTimeout = TimeSpan.FromSeconds(1);

    private readonly FeatureFlags _featureFlags;
    private readonly Action<string> _log;

    public Checkout(FeatureFlags featureFlags, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(featureFlags);
        ArgumentNullException.ThrowIfNull(log);

        _featureFlags = featureFlags;
        _log = log;
    }

    public decimal Total(IReadOnlyList<decimal> prices, string user, string? coupon)
    {
        var watch = Stopwatch.StartNew();
        var useNewTotals = _featureFlags.IsUnifiedLlmHubEnabled(user);
        var timeout = useNewTotals ? s_hubTimeout : s_timeout;
        decimal total;

        // Sum up.
        if (useNewTotals)
        {
            total = prices.Sum();
        }
        else
        {
            total = 0;
            for (var i = 0; i < prices.Count; i++)
            {
                total += Round(prices[i]);
            }
        }

        // Coupons.
        if (coupon is not null && useNewTotals)
        {
            total -= 5;
        }
        else if (prices.Count > 3)
        {
            _log("coupon " + coupon);
        }

        if (watch.Elapsed > timeout)
        {
            _log(useNewTotals ? "slow hub" : "slow");
        }

        return useNewTotals ? Math.Max(total, 0) : total;
    }

    private static decimal Round(decimal price)
    {
        return Math.Round(price, 2);
    }
}
