using System.Globalization;
using System.Threading.RateLimiting;
using Flags;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Limits how often one caller may ask: with <c>AddRateLimiter(options => options.AddFlagsPolicy(...))</c>,
/// <c>app.UseRateLimiter()</c> and <c>app.MapFlags().RequireRateLimiting(FlagsRateLimiting.Policy)</c>.
/// </summary>
public static class FlagsRateLimiting
{
    /// <summary>The name of the policy.</summary>
    public const string Policy = "flags";

    /// <summary>
    /// Adds the policy: so many requests in each window for one user, or for one address without a user. More get 429
    /// with <c>Retry-After</c> in seconds.
    /// </summary>
    /// <param name="options">The host's rate limiter.</param>
    /// <param name="requests">1 or more.</param>
    /// <param name="window">More than 0.</param>
    public static RateLimiterOptions AddFlagsPolicy(this RateLimiterOptions options, int requests, TimeSpan window)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(requests, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        return options.AddPolicy(Policy, new PerCaller(new FixedWindowRateLimiterOptions { PermitLimit = requests, Window = window }));
    }

    private sealed class PerCaller(FixedWindowRateLimiterOptions limit) : IRateLimiterPolicy<string>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => Refuse;

        public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
            httpContext.GetFlagsUser() is { } user ? "user " + user : $"address {httpContext.Connection.RemoteIpAddress}",
            _ => limit);

        private ValueTask Refuse(OnRejectedContext rejected, CancellationToken cancellationToken)
        {
            TimeSpan wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan known) ? known : limit.Window;
            double seconds = Math.Max(1, Math.Ceiling(wait.TotalSeconds));
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return new ValueTask(Problem.TooManyRequests().ExecuteAsync(rejected.HttpContext));
        }
    }
}
