using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Flags.Requests;

/// <summary>
/// A flag's <see cref="StoredOverride.Version"/> as an entity tag, so that nobody overwrites what they have not seen.
/// </summary>
internal static class FlagVersionTag
{
    public static void Write(HttpResponse response, long version) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>
    /// The versions that <c>If-Match</c> allows; null when it allows any. A weak tag allows none (RFC 9110, 13.1.1).
    /// </summary>
    /// <returns>False when the header is not understood.</returns>
    public static bool TryRead(HttpRequest request, out IReadOnlySet<long>? allowed)
    {
        allowed = null;
        if (request.Headers.IfMatch.Count == 0)
        {
            return true;
        }

        if (!EntityTagHeaderValue.TryParseStrictList([.. request.Headers.IfMatch.OfType<string>()], out IList<EntityTagHeaderValue>? tags))
        {
            return false;
        }

        if (!tags.Contains(EntityTagHeaderValue.Any))
        {
            allowed = tags.Where(static tag => !tag.IsWeak).Select(VersionOf).ToHashSet();
        }

        return true;
    }

    // A tag that this API never gave out matches no version.
    private static long VersionOf(EntityTagHeaderValue tag) => long.TryParse(
        tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out long version) ? version : -1;
}
