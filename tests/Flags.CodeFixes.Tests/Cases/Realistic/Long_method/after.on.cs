using System.Diagnostics;

namespace LlmHub.Checkout;

public class Checkout
{
    private static readonly TimeSpan s_hubTimeout = TimeSpan.FromSeconds(1);

    private readonly Action<string> _log;

    public Checkout(Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(log);

        _log = log;
    }

    public decimal Total(IReadOnlyList<decimal> prices, string user, string? coupon)
    {
        var watch = Stopwatch.StartNew();
        var timeout = s_hubTimeout;
        decimal total;

        // Sum up.
        total = prices.Sum();

        // Coupons.
        if (coupon is not null)
        {
            total -= 5;
        }
        else if (prices.Count > 3)
        {
            _log("coupon " + coupon);
        }

        if (watch.Elapsed > timeout)
        {
            _log("slow hub");
        }

        return Math.Max(total, 0);
    }
}
