using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace LlmHubSample.SignIn;

/// <summary>Makes a claim <c>role</c> of each realm role, which Keycloak puts into <c>{"realm_access":{"roles":[…]}}</c>.</summary>
internal sealed class RealmRoles : IClaimsTransformation
{
    private const string RealmAccess = "realm_access";
    private const string Role = "role";

    public Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        foreach (var identity in principal.Identities)
        {
            // The id token and the access token may each bring one.
            var roles = identity.FindAll(RealmAccess).SelectMany(static claim => RolesIn(claim.Value)).ToArray();
            foreach (var role in roles.Where(role => !identity.HasClaim(Role, role)))
            {
                identity.AddClaim(new Claim(Role, role));
            }
        }

        return Task.FromResult(principal);
    }

    private static string[] RolesIn(string text)
    {
        try
        {
            using var access = JsonDocument.Parse(text);
            return access.RootElement.ValueKind == JsonValueKind.Object
                && access.RootElement.TryGetProperty("roles", out var roles)
                && roles.ValueKind == JsonValueKind.Array
                    ? [.. roles.EnumerateArray().Where(static r => r.ValueKind == JsonValueKind.String).Select(static r => r.GetString()!)]
                    : [];
        }
        catch (JsonException)
        {
            // A token of somebody who writes something else there gives no roles.
            return [];
        }
    }
}
