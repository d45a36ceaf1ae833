using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Flags.Access;

/// <summary>Who asks, as the host's options say to find out.</summary>
internal sealed class Caller(IOptions<FlagsApiOptions> options)
{
    /// <summary>Stands in the history for a caller without an id.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>The caller's user id; null for nobody.</summary>
    public string? IdOf(HttpContext context)
    {
        if (options.Value.TrustUserIdFromRequest)
        {
            string? claimed = context.Request.Query["user_id"].FirstOrDefault() is { Length: > 0 } query
                ? query
                : context.Request.Headers["X-User-ID"].FirstOrDefault();
            if (!string.IsNullOrEmpty(claimed))
            {
                return claimed;
            }
        }

        if (context.User.Identity?.IsAuthenticated != true)
        {
            return null;
        }

        return options.Value.UserIdClaims
            .Select(context.User.FindFirst)
            .FirstOrDefault(static claim => !string.IsNullOrEmpty(claim?.Value))?.Value;
    }
}
