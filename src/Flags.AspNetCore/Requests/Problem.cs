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

    public static ProblemHttpResult Of(int status, string title, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: title);
}
