using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Flags;

/// <summary>Every refusal of the API, as RFC 9457 problem details.</summary>
internal static class Problem
{
    public static ProblemHttpResult Unauthorized() =>
        Of(StatusCodes.Status401Unauthorized, "Not authenticated", "Say who you are: this needs an authenticated user.");

    public static ProblemHttpResult Forbidden(FlagsAccess needed) => Of(
        StatusCodes.Status403Forbidden,
        "Not allowed",
        needed switch
        {
            FlagsAccess.Write => $"This needs the policy '{FlagsPolicies.Write}'.",
            FlagsAccess.Read => $"This needs the policy '{FlagsPolicies.Read}'.",
            _ => "This service does not let you ask for decisions.",
        });

    public static ProblemHttpResult UnknownFlag(string key) =>
        Of(StatusCodes.Status404NotFound, "Unknown flag", $"There is no flag '{key}'.");

    public static ProblemHttpResult BadRequest(string detail) =>
        Of(StatusCodes.Status400BadRequest, "Not understood", detail);

    public static ProblemHttpResult TooLarge(int maxBytes) => Of(
        StatusCodes.Status413PayloadTooLarge, "Too large", $"The body must have {maxBytes} bytes at most.");

    public static ProblemHttpResult Killed(FlagState state) => Of(
        StatusCodes.Status409Conflict,
        "Pinned off",
        $"The flag '{state.Key}' is pinned off by {state.KilledBy}, which nothing overrides: take that away first.");

    public static ProblemHttpResult ChangedMeanwhile(string key, long version) => Of(
        StatusCodes.Status412PreconditionFailed,
        "Changed meanwhile",
        $"The flag '{key}' is at version {version}, not at the one of If-Match: read it again and decide anew.");

    public static ProblemHttpResult Contended(string key) => Of(
        StatusCodes.Status409Conflict, "Changed meanwhile", $"The flag '{key}' is being changed by many at once: try again.");

    public static ProblemHttpResult NoStore() => Of(
        StatusCodes.Status501NotImplemented,
        "No store",
        "This service keeps no changes: its flags have no store, such as AddFlagsSqliteStore() adds.");

    public static ProblemHttpResult StoreAway() => Of(
        StatusCodes.Status503ServiceUnavailable,
        "Store away",
        "The store of changes cannot be reached; flags go on being decided by the last known settings. Try again later.");

    public static ProblemHttpResult Of(int status, string title, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: title);
}
