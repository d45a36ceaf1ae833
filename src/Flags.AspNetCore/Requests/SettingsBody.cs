using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Flags.Requests;

/// <summary>Reads settings from a request's body.</summary>
internal static class SettingsBody
{
    private const int MaxDepth = 8;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <summary>The settings that the body states; otherwise the refusal to answer with.</summary>
    public static async Task<(FlagOverride? Settings, IResult? Refusal)> ReadAsync(HttpContext context, int maxBytes)
    {
        (byte[]? body, IResult? refusal) = await RequestBody.ReadAsync(context, maxBytes).ConfigureAwait(false);
        if (body is null)
        {
            return (null, refusal);
        }

        try
        {
            // The document is read for what a settings reader does not look at: depth, and fields that stand twice.
            using (JsonDocument.Parse(body, Strict))
            {
                return (FlagOverrideJson.Parse(body), null);
            }
        }
        catch (Exception mistake) when (mistake is FormatException or JsonException)
        {
            return (null, Problem.BadRequest(mistake.Message));
        }
    }
}
