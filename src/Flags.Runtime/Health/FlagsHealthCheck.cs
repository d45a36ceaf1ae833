using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Flags;

/// <summary>
/// Degraded while any layer says something that is not understood, or the store cannot be reached: decisions go on,
/// but not by everything that somebody configured. Add it with <c>AddCheck&lt;FlagsHealthCheck&gt;("flags")</c>.
/// </summary>
/// <param name="stores">All stores of the container.</param>
public sealed class FlagsHealthCheck(IEnumerable<SnapshotStore> stores) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object>();
        var problems = new List<LayerProblem>();
        foreach (SnapshotStore store in stores)
        {
            data[$"{store.Name}.version"] = store.Current.Version;
            problems.AddRange(store.Problems);
        }

        if (problems.Count == 0)
        {
            return Task.FromResult(HealthCheckResult.Healthy("All layers are understood.", data));
        }

        data["problems"] = problems.Select(static problem => problem.ToString()).ToArray();
        return Task.FromResult(HealthCheckResult.Degraded($"{problems.Count} value(s) of layers are ignored.", data: data));
    }
}
