using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LlmHubSample.Tests.SignIn;

/// <summary>
/// An OpenID Connect provider on the loopback address that gives the documents and the tokens that Keycloak gives: the
/// realm's discovery document, its keys, an authorization page that signs in at once, and the token endpoint.
/// </summary>
public sealed class KeycloakDouble : IAsyncLifetime
{
    private const string Realm = "/realms/unicorn";
    private const string ClientId = "llm-hub";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly Dictionary<string, string> _nonces = [];
    private WebApplication? _app;

    internal Uri Address => new(_app!.Urls.Single());

    internal (string Name, string Value)[] Variables =>
    [
        ("KEYCLOAK_URL", Address.ToString()),
        ("KEYCLOAK_REALM", "unicorn"),
        ("KEYCLOAK_CLIENT_ID", ClientId),
        ("KEYCLOAK_CLIENT_SECRET", "not a secret"),
    ];

    private string Issuer => Address.ToString().TrimEnd('/') + Realm;

    private RsaSecurityKey Key => new(_rsa) { KeyId = "tests" };

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet(Realm + "/.well-known/openid-configuration", () => new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = Issuer + "/auth",
            ["token_endpoint"] = Issuer + "/token",
            ["jwks_uri"] = Issuer + "/certs",
            ["response_types_supported"] = new[] { "code" },
            ["subject_types_supported"] = new[] { "public" },
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
        _app.MapGet(Realm + "/certs", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_rsa.ExportParameters(false)) { KeyId = "tests" });
            return new { keys = new[] { new { kty = key.Kty, kid = key.Kid, use = "sig", alg = "RS256", n = key.N, e = key.E } } };
        });
        _app.MapGet(Realm + "/auth", (HttpRequest request) =>
        {
            var code = Guid.NewGuid().ToString("N");
            _nonces[code] = request.Query["nonce"].ToString();
            var state = Uri.EscapeDataString(request.Query["state"].ToString());

            // As Keycloak's form_post mode does, the browser carries the code back in a form.
            return Results.Content(
                $"""
                <form method="post" action="{request.Query["redirect_uri"]}">
                  <input type="hidden" name="code" value="{code}"><input type="hidden" name="state" value="{Uri.UnescapeDataString(state)}">
                </form><script>document.forms[0].submit()</script>
                """,
                "text/html");
        });
        _app.MapPost(Realm + "/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var nonce = _nonces[form["code"].ToString()];
            return new
            {
                access_token = Token("ada@example.com", ["flags:write", "llm:write"]),
                id_token = Token("ada@example.com", [], nonce: nonce),
                token_type = "Bearer",
                expires_in = 300,
            };
        });
        await _app.StartAsync();
    }

    /// <summary>A token as Keycloak signs it: the user's e-mail address beside a number, the realm's roles in an object.</summary>
    internal string Token(string email, string[] roles, string audience = ClientId, int minutes = 5, string? nonce = null)
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = "f3b0c442-98fc-4c14-9afb-4c8996fb9242",
            ["email"] = email,
            ["realm_access"] = new Dictionary<string, object> { ["roles"] = roles },
        };
        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        var now = DateTime.UtcNow;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = now.AddHours(-2),
            IssuedAt = now.AddHours(-2),
            Expires = now.AddMinutes(minutes),
            Subject = new ClaimsIdentity(),
            Claims = claims,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _rsa.Dispose();
    }
}
