using Microsoft.AspNetCore.Mvc;

namespace Flags.Gates;

/// <summary>The answer of a closed gate, as MVC wants it.</summary>
internal sealed class WhenOffResult(WhenOff whenOff) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context) => whenOff.AnswerAsync(context.HttpContext);
}
