using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Flags.AspNetCore.Tests.Gates;

[Route("mvc")]
public sealed class CheckoutController : Controller
{
    private const string Flag = FeatureFlags.Keys.NewCheckout;

    [HttpGet("not-found"), RequireFlag(Flag)]
    public string NotFoundWhenOff() => "new checkout";

    [HttpGet("forbidden"), RequireFlag(Flag, StatusCode = StatusCodes.Status403Forbidden)]
    public string ForbiddenWhenOff() => "new checkout";

    [HttpGet("redirect"), RequireFlag(Flag, RedirectTo = "/old")]
    public string RedirectWhenOff() => "new checkout";

    [HttpGet("handler"), RequireFlag(Flag, Handler = typeof(OldCheckout))]
    public string OtherWhenOff() => "new checkout";

    [HttpGet("bound/{number:int}"), RequireFlag(Flag)]
    public string Bound([FromBody] int[] body) => $"{body?.Length}";

    [HttpGet("unknown-status"), RequireFlag(Flag, StatusCode = StatusCodes.Status418ImATeapot)]
    public string UnknownStatus() => "new checkout";

    [HttpGet("contradiction"), RequireFlag(Flag, RedirectTo = "/old", Handler = typeof(OldCheckout))]
    public string Contradiction() => "new checkout";

    [HttpGet("no-handler"), RequireFlag(Flag, Handler = typeof(CheckoutController))]
    public string NoHandler() => "new checkout";

    public sealed class OldCheckout(SnapshotStore flags) : IWhenOffHandler
    {
        public Task<IResult> HandleAsync(HttpContext context) =>
            Task.FromResult<IResult>(TypedResults.Text($"old checkout of {flags.Definitions.Count} flags"));
    }
}
