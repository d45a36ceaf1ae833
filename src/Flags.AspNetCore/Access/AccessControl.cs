using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Flags.Access;

/// <summary>
/// Decides what a request may do. It asks the host's policies itself, and not through the authorization middleware, so
/// that a refusal is problem details in every host and one endpoint can show more to those who may see more.
/// </summary>
internal sealed class AccessControl(
    IAuthorizationPolicyProvider policies,
    IPolicyEvaluator evaluator,
    IAuthenticationSchemeProvider schemes,
    IOptions<FlagsApiOptions> options)
{
    /// <summary>Null when the request has the access; otherwise the refusal to answer with.</summary>
    public async ValueTask<IResult?> RefusalAsync(HttpContext context, FlagsAccess needed)
    {
        PolicyAuthorizationResult result = await AuthorizeAsync(context, needed).ConfigureAwait(false);
        if (result.Succeeded)
        {
            return null;
        }

        if (result.Challenged)
        {
            await ChallengeAsync(context).ConfigureAwait(false);
            return context.Response.HasStarted || context.Response.StatusCode is >= 300 and < 400
                ? Microsoft.AspNetCore.Http.Results.Empty
                : Problem.Unauthorized();
        }

        return Problem.Forbidden(needed);
    }

    /// <summary>True when the request has the access.</summary>
    public async ValueTask<bool> AllowsAsync(HttpContext context, FlagsAccess needed) =>
        (await AuthorizeAsync(context, needed).ConfigureAwait(false)).Succeeded;

    private async ValueTask<PolicyAuthorizationResult> AuthorizeAsync(HttpContext context, FlagsAccess needed)
    {
        if (needed <= options.Value.AnonymousAccess)
        {
            return PolicyAuthorizationResult.Success();
        }

        AuthorizationPolicy policy = needed switch
        {
            FlagsAccess.Write => await PolicyAsync(FlagsPolicies.Write).ConfigureAwait(false),
            FlagsAccess.Read => await PolicyAsync(FlagsPolicies.Read).ConfigureAwait(false),
            _ => await policies.GetDefaultPolicyAsync().ConfigureAwait(false),
        };
        AuthenticateResult who = await evaluator.AuthenticateAsync(policy, context).ConfigureAwait(false);
        return await evaluator.AuthorizeAsync(policy, who, context, context).ConfigureAwait(false);
    }

    private async Task<AuthorizationPolicy> PolicyAsync(string name) =>
        await policies.GetPolicyAsync(name).ConfigureAwait(false)
        ?? throw new InvalidOperationException(
            $"The authorization policy provider of this service has no policy '{name}'. Add it, or call AddFlagsApi.");

    // Sets WWW-Authenticate, or redirects to a log-in page, as the host's scheme does; a host without one says 401.
    private async Task ChallengeAsync(HttpContext context)
    {
        if (await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not null)
        {
            await context.ChallengeAsync().ConfigureAwait(false);
        }
    }
}
