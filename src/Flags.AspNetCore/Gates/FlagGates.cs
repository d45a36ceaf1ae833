using Flags;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Gates endpoints of any kind (handlers, groups, controllers, pages, hubs) by a flag. The gate stands behind
/// authorization and before everything else of the endpoint: its filters, and the binding of its parameters.
/// </summary>
public static class FlagGates
{
    /// <summary>
    /// Opens the endpoints to those for whom a flag is on:
    /// <c>RequireFlag((FeatureFlags flags, string? user) => flags.IsNewCheckoutEnabled(user))</c>.
    /// </summary>
    /// <typeparam name="TBuilder">The kind of endpoints.</typeparam>
    /// <typeparam name="TFlags">The generated class.</typeparam>
    /// <param name="endpoints">What to gate.</param>
    /// <param name="isOn">Asks the flags, as they are for the whole request, about the caller; null is nobody.</param>
    /// <param name="otherwise">The answer to everybody else: <see cref="WhenOff.NotFound"/> unless given.</param>
    public static TBuilder RequireFlag<TBuilder, TFlags>(
        this TBuilder endpoints, Func<TFlags, string?, bool> isOn, WhenOff? otherwise = null)
        where TBuilder : IEndpointConventionBuilder
        where TFlags : class
    {
        ArgumentNullException.ThrowIfNull(isOn);
        return Gate(
            endpoints,
            context => isOn(context.RequestServices.GetRequiredService<IFlagsSnapshot<TFlags>>().Value, context.GetFlagsUser()),
            otherwise);
    }

    /// <summary>Opens the endpoints to those for whom the flag of a key is on. An unknown key is off for everybody.</summary>
    /// <typeparam name="TBuilder">The kind of endpoints.</typeparam>
    /// <param name="endpoints">What to gate.</param>
    /// <param name="key">The flag's key.</param>
    /// <param name="otherwise">The answer to everybody else: <see cref="WhenOff.NotFound"/> unless given.</param>
    public static TBuilder RequireFlag<TBuilder>(this TBuilder endpoints, [FlagKey] string key, WhenOff? otherwise = null)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(key);
        return Gate(
            endpoints,
            context => context.RequestServices.GetRequiredService<FlagSnapshot>().IsEnabled(key, context.GetFlagsUser()),
            otherwise);
    }

    private static TBuilder Gate<TBuilder>(TBuilder endpoints, Func<HttpContext, bool> isOpen, WhenOff? otherwise)
        where TBuilder : IEndpointConventionBuilder
    {
        WhenOff whenOff = otherwise ?? WhenOff.NotFound;

        // Around the endpoint and not as one of its filters, which only some kinds of endpoints have.
        endpoints.Add(endpoint =>
        {
            RequestDelegate open = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => isOpen(context) ? open(context) : whenOff.AnswerAsync(context);
        });
        return endpoints;
    }
}
