using System.Security.Claims;

namespace Flags;

/// <summary>How the HTTP API knows its callers and what it takes from them. Set it through <c>AddFlagsApi</c>.</summary>
public sealed class FlagsApiOptions
{
    /// <summary>
    /// The claims that may hold the caller's user id, the first one present wins: <c>sub</c>, then
    /// <see cref="ClaimTypes.NameIdentifier"/>, into which ASP.NET Core renames it by default.
    /// </summary>
    public IList<string> UserIdClaims { get; } = ["sub", ClaimTypes.NameIdentifier];

    /// <summary>
    /// Lets the query <c>user_id</c> or the header <c>X-User-ID</c> say who the caller is, so that anybody can pose as
    /// anybody. Only for development: <c>MapFlags</c> refuses it in any other environment.
    /// </summary>
    public bool TrustUserIdFromRequest { get; set; }

    /// <summary>What callers may do who are not authenticated: nothing unless set.</summary>
    public FlagsAccess AnonymousAccess { get; set; }

    /// <summary>The largest accepted request body in bytes: 1 MiB unless set, 1 or more.</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;

    internal void Validate(string environment, bool isDevelopment)
    {
        if (TrustUserIdFromRequest && !isDevelopment)
        {
            throw new InvalidOperationException(
                $"{nameof(FlagsApiOptions)}.{nameof(TrustUserIdFromRequest)} lets anybody pose as anybody and is refused in the "
                + $"environment '{environment}': set it only when the environment is Development.");
        }

        if (MaxRequestBytes < 1)
        {
            throw new InvalidOperationException($"{nameof(FlagsApiOptions)}.{nameof(MaxRequestBytes)} must be 1 or more.");
        }
    }
}
