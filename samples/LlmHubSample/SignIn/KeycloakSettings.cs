namespace LlmHubSample.SignIn;

/// <summary>Where Keycloak is, from <c>KEYCLOAK_URL</c>, <c>KEYCLOAK_REALM</c>, <c>KEYCLOAK_CLIENT_ID</c>, <c>KEYCLOAK_CLIENT_SECRET</c>.</summary>
internal sealed record KeycloakSettings(Uri Authority, string ClientId, string? ClientSecret)
{
    /// <summary>Null when there is no <c>KEYCLOAK_URL</c>.</summary>
    /// <exception cref="InvalidOperationException">It is set and another one is missing, or it is no URL.</exception>
    internal static KeycloakSettings? From(IConfiguration configuration)
    {
        if (configuration["KEYCLOAK_URL"] is not { Length: > 0 } url)
        {
            return null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            throw new InvalidOperationException("KEYCLOAK_URL must be an absolute URL, such as https://keycloak.your-domain.com.");
        }

        return new KeycloakSettings(
            new Uri($"{url.TrimEnd('/')}/realms/{Uri.EscapeDataString(Required(configuration, "KEYCLOAK_REALM"))}"),
            Required(configuration, "KEYCLOAK_CLIENT_ID"),
            configuration["KEYCLOAK_CLIENT_SECRET"]);
    }

    private static string Required(IConfiguration configuration, string name) =>
        configuration[name] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"{name} must be set, because KEYCLOAK_URL is.");
}
