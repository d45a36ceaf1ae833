using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Flags.AspNetCore.Load;

/// <summary>A service with many flags and an SQLite store, open to everybody, until its input ends.</summary>
internal sealed class LoadedService
{
    internal const int FlagCount = 10_000;

    internal static async Task Run(string file)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        FlagsServices.Add(builder.Services, Definitions, static _ => new LoadedService(), configure: null);
        builder.Services.AddFlagsSqliteStore(store => store.Path = file);
        builder.Services.AddFlagsApi(api => api.AnonymousAccess = FlagsAccess.Write);
        await using WebApplication app = builder.Build();
        app.MapFlags();
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    private static FlagDefinitions Definitions() => FlagDefinitions.Parse(Encoding.UTF8.GetBytes(
        $"{{\"flags\":[{string.Join(',', Enumerable.Range(0, FlagCount).Select(Flag))}]}}"));

    private static string Flag(int number) =>
        $$"""{"key":"flag_{{number:D5}}","enabled":true,"rollout_percentage":{{number % 100}},"description":"The flag of number {{number}}","owner":"platform-team","tags":["load"]}""";
}
