using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Flags;

/// <summary>
/// Opens a controller, an action or a Razor page to those for whom a flag is on:
/// <c>[RequireFlag(FeatureFlags.Keys.NewCheckout)]</c>. Everybody else gets 404 unless a property says otherwise. The gate
/// stands behind authorization and before the binding of parameters.
/// </summary>
/// <param name="key">The flag's key. An unknown one is off for everybody.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequireFlagAttribute([FlagKey] string key) : Attribute, IAsyncResourceFilter, IOrderedFilter
{
    private WhenOff? _whenOff;

    /// <summary>The flag's key.</summary>
    public string Key { get; } = key;

    /// <summary>The answer's status when the flag is off: 404 or 403.</summary>
    public int StatusCode { get; init; } = StatusCodes.Status404NotFound;

    /// <summary>Where to redirect when the flag is off, instead of a status.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? RedirectTo { get; init; }

    /// <summary>
    /// Who answers when the flag is off: a type with <see cref="IWhenOffHandler"/>, made with the services of the request.
    /// </summary>
    public Type? Handler { get; init; }

    /// <inheritdoc/>
    public int Order { get; init; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The properties contradict each other; the message says how.</exception>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        WhenOff whenOff = _whenOff ??= Choose();
        HttpContext http = context.HttpContext;
        if (http.RequestServices.GetRequiredService<FlagSnapshot>().IsEnabled(Key, http.GetFlagsUser()))
        {
            return next();
        }

        context.Result = new Gates.WhenOffResult(whenOff);
        return Task.CompletedTask;
    }

    private WhenOff Choose()
    {
        if (RedirectTo is not null && Handler is not null)
        {
            throw Wrong("both RedirectTo and Handler");
        }

        if (RedirectTo is not null)
        {
            return WhenOff.RedirectTo(RedirectTo);
        }

        if (Handler is not null)
        {
            return typeof(IWhenOffHandler).IsAssignableFrom(Handler)
                ? WhenOff.Handle((HttpContext context) =>
                    ((IWhenOffHandler)ActivatorUtilities.GetServiceOrCreateInstance(context.RequestServices, Handler)).HandleAsync(context))
                : throw Wrong($"the Handler {Handler.Name}, which is no {nameof(IWhenOffHandler)}");
        }

        return StatusCode switch
        {
            StatusCodes.Status404NotFound => WhenOff.NotFound,
            StatusCodes.Status403Forbidden => WhenOff.Forbidden,
            _ => throw Wrong($"the StatusCode {StatusCode}, which is neither 404 nor 403"),
        };
    }

    private InvalidOperationException Wrong(string what) => new($"[RequireFlag(\"{Key}\")] has {what}.");
}
