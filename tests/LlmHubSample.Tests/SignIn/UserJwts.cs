using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using LlmHubSample.Tests.Running;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LlmHubSample.Tests.SignIn;

/// <summary>Tokens as <c>dotnet user-jwts create --role flags:write</c> makes them, with the settings that it writes.</summary>
public class UserJwts
{
    private const string Issuer = "dotnet-user-jwts";
    private const string Audience = "http://localhost:8084";

    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    internal static (string Name, string Value)[] Settings =>
    [
        ("Authentication__Schemes__Bearer__ValidIssuer", Issuer),
        ("Authentication__Schemes__Bearer__ValidAudiences__0", Audience),
        ("Authentication__Schemes__Bearer__SigningKeys__0__Issuer", Issuer),
        ("Authentication__Schemes__Bearer__SigningKeys__0__Value", Convert.ToBase64String(Key)),
    ];

    [Theory]
    [InlineData("flags:write", HttpStatusCode.OK)]
    [InlineData("flags:read", HttpStatusCode.Forbidden)]
    public async Task Their_roles_say_who_may_change_a_flag(string role, HttpStatusCode expected)
    {
        await using var hub = await RunningHub.Start("Production", Settings);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/features/unified_llm_hub/enable");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(role));

        using var response = await hub.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    internal static string Token(string role) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        Expires = DateTime.UtcNow.AddHours(1),
        Subject = new ClaimsIdentity([new("unique_name", "ada"), new("sub", "ada"), new("role", role)]),
        SigningCredentials = new(new SymmetricSecurityKey(Key), SecurityAlgorithms.HmacSha256),
    });
}
