using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Flags.Requests;

/// <summary>
/// Reads a path parameter as its sender wrote it. Servers leave <c>%2F</c> as it is while they decode everything else,
/// so a route value cannot tell the user <c>a/b</c> from the user <c>a%2Fb</c>; the raw target can.
/// </summary>
internal static class PathText
{
    /// <summary>The text of a route parameter.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="fromEnd">Its segment's place in the route, 1 for the last one.</param>
    public static string Of(HttpContext context, string parameter, int fromEnd)
    {
        string routed = (string)context.GetRouteValue(parameter)!;
        if (!routed.Contains('%', StringComparison.Ordinal))
        {
            return routed;
        }

        string target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        int query = target.IndexOf('?', StringComparison.Ordinal);
        string[] segments = (query < 0 ? target : target[..query]).TrimEnd('/').Split('/');
        return segments.Length < fromEnd ? routed : Matching(segments[^fromEnd], routed);
    }

    // A middleware may have rewritten the path; then the raw target is no longer about it.
    private static string Matching(string segment, string routed)
    {
        string asServersDo = Uri.UnescapeDataString(segment
            .Replace("%2F", "%252F", StringComparison.Ordinal)
            .Replace("%2f", "%252f", StringComparison.Ordinal));
        return asServersDo == routed ? Uri.UnescapeDataString(segment) : routed;
    }
}
