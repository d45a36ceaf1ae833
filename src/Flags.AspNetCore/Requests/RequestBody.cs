using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Flags.Requests;

/// <summary>Reads a request's body within the limit of size.</summary>
internal static class RequestBody
{
    /// <summary>The body as it is; otherwise the refusal to answer with.</summary>
    public static async Task<(byte[]? Body, IResult? Refusal)> ReadAsync(HttpContext context, int maxBytes)
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
