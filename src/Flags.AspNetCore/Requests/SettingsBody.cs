using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Flags.Requests;

/// <summary>Reads a request's body within the limits of size and depth.</summary>
internal static class SettingsBody
{
    private const int MaxDepth = 8;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <summary>The settings that the body states; otherwise the refusal to answer with.</summary>
    public static async Task<(FlagOverride? Settings, IResult? Refusal)> ReadAsync(HttpContext context, int maxBytes)
    {
        (byte[]? body, IResult? refusal) = await BytesAsync(context, maxBytes).ConfigureAwait(false);
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

    /// <summary>The body as it is; otherwise the refusal to answer with.</summary>
    public static async Task<(byte[]? Body, IResult? Refusal)> BytesAsync(HttpContext context, int maxBytes)
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, Problem.Of(
                StatusCodes.Status415UnsupportedMediaType, "Not JSON", "The body must be JSON, with the content type application/json."));
        }

        if (context.Request.ContentLength > maxBytes)
        {
            return (null, Problem.TooLarge(maxBytes));
        }

        PipeReader reader = context.Request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
            if (read.Buffer.Length > maxBytes)
            {
                return (null, Problem.TooLarge(maxBytes));
            }

            if (read.IsCompleted)
            {
                byte[] body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return (body, null);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
