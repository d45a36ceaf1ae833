using Flags.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Http;

/// <summary>Whom flags decide for.</summary>
public static class FlagsUser
{
    /// <summary>
    /// The caller's user id as <see cref="Flags.FlagsApiOptions"/> say to find it, to ask flags about; null for nobody.
    /// </summary>
    /// <exception cref="InvalidOperationException"><c>AddFlagsApi</c> was not called.</exception>
    public static string? GetFlagsUser(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Caller caller = context.RequestServices.GetService<Caller>() ?? throw new InvalidOperationException(
            "Who the user is needs what AddFlagsApi() registers: call it on builder.Services before the app is built.");
        return caller.IdOf(context);
    }
}
