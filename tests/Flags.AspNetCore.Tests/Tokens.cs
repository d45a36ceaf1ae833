using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Flags.AspNetCore.Tests;

/// <summary>Bearer tokens signed by a key of this process, and a scheme that accepts them.</summary>
internal static class Tokens
{
    private const string Issuer = "tests";
    private const string Audience = "flags";

    private static readonly SymmetricSecurityKey Key = new(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));

    internal static string User { get; } = For("ada@example.com");

    internal static string Reader { get; } = For("reader", scope: "profile flags:read");

    internal static string Writer { get; } = For("writer", scope: "flags:write");

    internal static string Expired { get; } = For("writer", scope: "flags:write", validFor: TimeSpan.FromHours(-1));

    internal static string WrongAudience { get; } = For("writer", scope: "flags:write", audience: "another service");

    internal static string For(string user, string? scope = null, string audience = Audience, TimeSpan? validFor = null)
    {
        var end = DateTime.UtcNow + (validFor ?? TimeSpan.FromHours(1));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = end.AddHours(-2),
            IssuedAt = end.AddHours(-2),
            Expires = end,
            Subject = new ClaimsIdentity(scope is null ? [new("sub", user)] : [new("sub", user), new("scope", scope)]),
            SigningCredentials = new(Key, SecurityAlgorithms.HmacSha256),
        });
    }

    internal static void Accept(JwtBearerOptions options) => options.TokenValidationParameters = new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Audience,
        IssuerSigningKey = Key,
    };
}
