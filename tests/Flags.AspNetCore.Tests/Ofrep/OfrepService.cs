using System.Text.Json;

namespace Flags.AspNetCore.Tests.Ofrep;

/// <summary>Requests of the remote evaluation protocol.</summary>
internal static class OfrepService
{
    internal const string Evaluation = "/ofrep/v1/evaluate/flags";

    internal static Task<Answer> Evaluate(this Service service, string key, string user, string? token = null) =>
        service.Send(HttpMethod.Post, $"{Evaluation}/{key}", token ?? Tokens.Reader, Context(user));

    internal static async Task<Answer> EvaluateAll(
        this Service service, string user, string? ifNoneMatch = null, string? token = null)
    {
        using var request = Service.Request(HttpMethod.Post, Evaluation, token ?? Tokens.Reader, Context(user));
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch is null ? [] : [ifNoneMatch]);
        using var response = await service.Client.SendAsync(request);
        return await Answer.Of(response);
    }

    internal static async Task<string> StreamAddress(this Service service) =>
        (string)(await service.EvaluateAll("x")).Json["eventStreams"]![0]!["endpoint"]!["requestUri"]!;

    private static string Context(string user) => $$"""{"context":{"targetingKey":{{JsonSerializer.Serialize(user)}} } }""";
}
