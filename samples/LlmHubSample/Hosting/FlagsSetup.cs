using Flags;
using LlmHubSample.Database;
using LlmHubSample.Monitoring;

namespace LlmHubSample.Hosting;

/// <summary>The flags, their store beside the hub's own data, and their HTTP API.</summary>
internal static class FlagsSetup
{
    internal static void AddHubFlags(this WebApplicationBuilder builder, HubDatabase database)
    {
        builder.Services.AddFeatureFlags(options =>
        {
            MonitoringSetup.DescribeEvaluations(options);
            options.LastKnownGoodFile = builder.Configuration["FLAGS_LAST_KNOWN_GOOD"] is { Length: > 0 } file ? file : null;
        });
        if (database.IsPostgreSql)
        {
            builder.Services.AddFlagsPostgreSqlStore(store => store.ConnectionString = database.ConnectionString);
        }
        else
        {
            builder.Services.AddFlagsSqliteStore(store => store.Path =
                builder.Configuration["FlagsFile"] ?? Path.Combine(builder.Environment.ContentRootPath, "flags.db"));
        }

        builder.Services.AddFlagsApi(api =>
        {
            // On a developer's machine anybody may be anybody. Elsewhere the host's authentication says who may do what.
            api.TrustUserIdFromRequest = builder.Environment.IsDevelopment();
            api.AnonymousAccess = builder.Environment.IsDevelopment() ? FlagsAccess.Write : FlagsAccess.None;
        });
        builder.Services.AddHealthChecks().AddCheck<FlagsHealthCheck>("flags");
    }
}
