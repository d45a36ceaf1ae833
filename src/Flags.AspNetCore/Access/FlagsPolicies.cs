using Microsoft.AspNetCore.Authorization;

namespace Flags;

/// <summary>
/// The authorization policies of the API. A host that does not define them gets these: an authenticated user with the
/// policy's name in a claim <c>scope</c>, <c>scp</c>, <c>permissions</c> or <c>role</c>.
/// </summary>
public static class FlagsPolicies
{
    /// <summary><c>flags:read</c>: any user's decisions, lists of users, history.</summary>
    public const string Read = "flags:read";

    /// <summary><c>flags:write</c>: every change.</summary>
    public const string Write = "flags:write";

    private static readonly string[] ClaimTypes =
        ["scope", "scp", "permissions", "role", "roles", System.Security.Claims.ClaimTypes.Role, "http://schemas.microsoft.com/identity/claims/scope"];

    internal static void AddDefaults(AuthorizationOptions options)
    {
        Add(options, Read, [Read, Write]);
        Add(options, Write, [Write]);
    }

    private static void Add(AuthorizationOptions options, string name, string[] grants)
    {
        if (options.GetPolicy(name) is null)
        {
            options.AddPolicy(name, policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.Claims.Any(claim =>
                    ClaimTypes.Contains(claim.Type) && claim.Value.Split(' ').Intersect(grants).Any())));
        }
    }
}
