using Dapper;
using LlmHubSample.Analytics;
using LlmHubSample.Catalog;
using LlmHubSample.Database;
using LlmHubSample.LlmProviders;
using LlmHubSample.Pages.Admin;
using LlmHubSample.ProviderKeys;
using LlmHubSample.Routing;
using LlmHubSample.Users;
using Microsoft.AspNetCore.DataProtection;

namespace LlmHubSample.Hosting;

/// <summary>Registers the hub's data, its cache and the providers of language models.</summary>
internal static class HubServices
{
    internal static void AddHub(this WebApplicationBuilder builder, HubDatabase database)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(database);
        builder.Services.AddHostedService<DatabaseStart>();
        builder.Services.AddSingleton<UserDirectory>().AddSingleton<ModelCatalog>().AddSingleton<ProviderKeyStore>();
        builder.Services.AddSingleton<RoutingTable>().AddSingleton<UsageLog>().AddScoped<CompletionRouter>().AddSingleton<AdminPanels>();

        var keys = builder.Services.AddDataProtection().SetApplicationName("llm-hub");
        if (builder.Configuration["DATA_PROTECTION_KEYS"] is { Length: > 0 } folder)
        {
            // Instances that share a database must share these too. They do not lie in the database that they protect.
            keys.PersistKeysToFileSystem(new DirectoryInfo(folder));
        }

        builder.Services.AddHybridCache();
        if (builder.Configuration["REDIS_URL"] is { Length: > 0 } redis)
        {
            builder.Services.AddStackExchangeRedisCache(options => options.ConfigurationOptions = RedisUrl.Parse(redis));
        }

        if (string.Equals(builder.Configuration["LLM_PROVIDERS"], "mock", StringComparison.OrdinalIgnoreCase))
        {
            builder.Services.AddSingleton<ILlmProvider, MockLlmProvider>();
        }
        else
        {
            builder.Services.AddHttpClient<ILlmProvider, ChatCompletionsProvider>();
        }
    }
}
