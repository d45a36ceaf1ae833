using System.Net;
using System.Text.Json.Nodes;

namespace Flags.AspNetCore.Tests;

/// <summary>A response read to its end.</summary>
internal sealed record Answer(HttpStatusCode Status, string? MediaType, string Text, IReadOnlyDictionary<string, string> Headers)
{
    internal JsonNode Json => JsonNode.Parse(Text)!;

    internal string? Tag => Headers.GetValueOrDefault("ETag");

    internal string Detail => (string)Json["detail"]!;

    internal static async Task<Answer> Of(HttpResponseMessage response, bool withText = true) => new(
        response.StatusCode,
        response.Content.Headers.ContentType?.MediaType,
        withText ? await response.Content.ReadAsStringAsync() : "",
        response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));

    internal void IsProblem(HttpStatusCode status)
    {
        Assert.Equal((status, "application/problem+json"), (Status, MediaType));
        Assert.Equal((int)status, (int)Json["status"]!);
        Assert.False(string.IsNullOrEmpty(Detail));
    }
}
