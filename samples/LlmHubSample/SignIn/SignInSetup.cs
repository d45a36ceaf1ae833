using Flags;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LlmHubSample.SignIn;

/// <summary>
/// Who somebody is: a bearer token for programs, a cookie for people. People sign in at Keycloak, or, in development
/// without one, as one of the seeded users. Without Keycloak the bearer tokens are those of <c>dotnet user-jwts</c>.
/// </summary>
internal static class SignInSetup
{
    private const string Either = "cookie or bearer";
    private const string Ask = "how to ask who somebody is";

    internal static void AddHubSignIn(this WebApplicationBuilder builder)
    {
        var keycloak = KeycloakSettings.From(builder.Configuration);
        var isDevelopment = builder.Environment.IsDevelopment();
        var people = keycloak is null ? CookieAuthenticationDefaults.AuthenticationScheme : OpenIdConnectDefaults.AuthenticationScheme;
        var authentication = builder.Services
            .AddAuthentication(options => (options.DefaultScheme, options.DefaultChallengeScheme) = (Either, Ask))
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = static context =>
                HasBearerToken(context) ? JwtBearerDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddPolicyScheme(Ask, null, options => options.ForwardDefaultSelector = context =>
                HasBearerToken(context) || IsForPrograms(context.Request.Path) ? JwtBearerDefaults.AuthenticationScheme : people)
            .AddCookie(options => Configure(options, isDevelopment))
            .AddJwtBearer(options => Configure(options, keycloak, isDevelopment));
        if (keycloak is not null)
        {
            authentication.AddOpenIdConnect(options => Configure(options, keycloak, isDevelopment));
        }

        builder.Services.AddSingleton<IClaimsTransformation, RealmRoles>();
        builder.Services.Configure<FlagsApiOptions>(static api =>
        {
            // The lists of the flags hold e-mail addresses, and Keycloak's "sub" is a number of its own.
            api.UserIdClaims.Clear();
            api.UserIdClaims.Add("email");
            api.UserIdClaims.Add("sub");
        });
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(HubPolicies.View, policy => policy.RequireAssertion(
                context => isDevelopment || context.User.Identity?.IsAuthenticated == true))
            .AddPolicy(HubPolicies.Save, static policy => policy.RequireAuthenticatedUser().RequireClaim("role", HubPolicies.Save));
    }

    private static bool HasBearerToken(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/ofrep", StringComparison.Ordinal);

    private static void Configure(CookieAuthenticationOptions options, bool isDevelopment)
    {
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/no-access";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        if (!isDevelopment)
        {
            // There is no page to sign in at: only Keycloak says who somebody is.
            options.Events.OnRedirectToLogin = static context =>
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
        }
    }

    private static void Configure(JwtBearerOptions options, KeycloakSettings? keycloak, bool isDevelopment)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters.RoleClaimType = "role";
        if (keycloak is not null)
        {
            options.Authority = keycloak.Authority.AbsoluteUri;
            options.Audience = keycloak.ClientId;
            options.RequireHttpsMetadata = !isDevelopment;
        }
    }

    private static void Configure(OpenIdConnectOptions options, KeycloakSettings keycloak, bool isDevelopment)
    {
        options.Authority = keycloak.Authority.AbsoluteUri;
        options.ClientId = keycloak.ClientId;
        options.ClientSecret = keycloak.ClientSecret;
        options.RequireHttpsMetadata = !isDevelopment;
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.ResponseType = "code";
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.Scope.Add("email");
        options.TokenValidationParameters.NameClaimType = "email";
        options.TokenValidationParameters.RoleClaimType = "role";
        options.Events.OnTokenValidated = static context =>
        {
            // Keycloak writes realm roles into the access token and, by default, not into the id token.
            if (context.TokenEndpointResponse?.AccessToken is { } text && new JsonWebTokenHandler().CanReadToken(text)
                && new JsonWebToken(text).Claims.FirstOrDefault(static claim => claim.Type == "realm_access") is { } roles)
            {
                context.Principal!.Identities.First().AddClaim(roles);
            }

            return Task.CompletedTask;
        };
    }
}
