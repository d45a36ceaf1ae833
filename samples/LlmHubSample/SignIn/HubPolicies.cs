namespace LlmHubSample.SignIn;

/// <summary>What people may do in the hub's pages. Those for flags are <see cref="Flags.FlagsPolicies"/>.</summary>
internal static class HubPolicies
{
    /// <summary>Seeing the pages: everybody who is signed in, and everybody at all in development.</summary>
    internal const string View = "llm:view";

    /// <summary>Saving a form: who has the realm role of this name.</summary>
    internal const string Save = "llm:write";
}
