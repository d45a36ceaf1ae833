using System.Diagnostics;

namespace LlmHub.Checkout;

public class Checkout
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    private readonly Action<string> _log;

    public Checkout(Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(log);

        _log = log;
    }

    public decimal Total(IReadOnlyList<decimal> prices, string user, string? coupon)
    {
        var watch = Stopwatch.StartNew();
        var timeout = s_timeout;
        decimal total;

        // Sum up.
        total = 0;
        for (var i = 0; i < prices.Count; i++)
        {
            total += Round(prices[i]);
        }

        // Coupons.
        if (prices.Count > 3)
        {
            _log("coupon " + coupon);
        }

        if (watch.Elapsed > timeout)
        {
            _log("slow");
        }

        return total;
    }

    private static decimal Round(decimal price)
    {
        return Math.Round(price, 2);
    }
}
