using System.Diagnostics.CodeAnalysis;
using Flags.Gates;
using Microsoft.AspNetCore.Http;

namespace Flags;

/// <summary>What a gated endpoint answers to those for whom its flag is off. Immutable and thread-safe.</summary>
public sealed class WhenOff
{
    private readonly Func<HttpContext, Task> _answer;

    private WhenOff(Func<HttpContext, Task> answer) => _answer = answer;

    /// <summary>404, as if the endpoint were not there.</summary>
    public static WhenOff NotFound { get; } = Refuse(StatusCodes.Status404NotFound, "Not found", "There is nothing here.");

    /// <summary>403.</summary>
    public static WhenOff Forbidden { get; } = Refuse(
        StatusCodes.Status403Forbidden, "Not available", "This is not available to you at present.");

    /// <summary>A redirect for this time (302), so that the browser asks again when the flag is on.</summary>
    public static WhenOff RedirectTo([StringSyntax(StringSyntaxAttribute.Uri)] string location)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        return new WhenOff(TypedResults.Redirect(location).ExecuteAsync);
    }

    /// <summary>Another handler, with parameters and results as those of <c>MapGet</c>.</summary>
    public static WhenOff Handle(Delegate handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new WhenOff(new OtherHandler(handler).HandleAsync);
    }

    internal Task AnswerAsync(HttpContext context) => _answer(context);

    // A problem of its own for each answer: executing one writes the request's id into it.
    private static WhenOff Refuse(int status, string title, string detail) =>
        new(context => Problem.Of(status, title, detail).ExecuteAsync(context));
}
