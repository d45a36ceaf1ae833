using Flags;
using LlmHubSample.Callers;

namespace LlmHubSample.Features;

/// <summary>Tells a front end what a flag decides for its user.</summary>
internal static class FeatureApi
{
    internal static void MapFeatures(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/features/{flag}", (string flag, HttpContext context, SnapshotStore store) =>
        {
            var snapshot = store.Current;
            return snapshot.Find(flag) is { } state
                ? Results.Json(Feature.Of(state, snapshot.Evaluate(flag, Caller.Id(context))))
                : Results.Problem($"There is no flag '{flag}'.", statusCode: StatusCodes.Status404NotFound, title: "Unknown flag");
        });
}
