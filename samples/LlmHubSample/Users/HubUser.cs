namespace LlmHubSample.Users;

/// <summary>Somebody who uses the hub.</summary>
public sealed record HubUser
{
    public required string Email { get; init; }

    public required string DisplayName { get; init; }

    public required string Tier { get; init; }

    /// <summary>Roles of the local sign-in, with spaces between.</summary>
    public required string Roles { get; init; }
}
