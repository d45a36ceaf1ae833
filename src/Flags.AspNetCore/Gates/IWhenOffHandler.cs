using Microsoft.AspNetCore.Http;

namespace Flags;

/// <summary>Answers in place of a controller or page whose flag is off.</summary>
public interface IWhenOffHandler
{
    /// <summary>The answer.</summary>
    Task<IResult> HandleAsync(HttpContext context);
}
