using System.Text.Json;
using Flags;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LlmHubSample.Monitoring;

/// <summary>JSON logs on standard output, metrics at <c>/metrics</c> for Prometheus, traces to <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</summary>
internal static class MonitoringSetup
{
    internal static void AddHubMonitoring(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json =>
        {
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            json.UseUtcTimestamp = true;
            json.JsonWriterOptions = new JsonWriterOptions { Indented = false };
        });
        builder.Logging.SetMinimumLevel(builder.Configuration.GetValue("LOG_LEVEL", LogLevel.Information));
        builder.Logging.AddFilter("Flags.Evaluation", LogLevel.Debug);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        builder.Services.AddSingleton<UserNames>().AddSingleton<HubEvents>();
        builder.Services.AddHostedService<FlagAudit>();

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService("llm-hub"))
            .WithMetrics(static metrics => metrics
                .AddMeter("Flags", HubMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "System.Runtime")
                .AddPrometheusExporter())
            .WithTracing(static traces => traces.AddAspNetCoreInstrumentation());
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            telemetry.WithTracing(static traces => traces.AddOtlpExporter());
        }
    }

    internal static void DescribeEvaluations(FlagsOptions options)
    {
        options.Telemetry.ActivityEvents = true;
        options.Telemetry.LogEvaluations = true;
    }
}
