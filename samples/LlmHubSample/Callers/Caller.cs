namespace LlmHubSample.Callers;

/// <summary>Who asks.</summary>
internal static class Caller
{
    /// <summary>
    /// The caller's id: the signed-in user. In Development the <c>user_id</c> query or the <c>X-User-ID</c> header
    /// may say somebody else, as the predecessor allowed everywhere: elsewhere anyone could pose as anyone.
    /// </summary>
    /// <returns>The id, or null for nobody.</returns>
    internal static string? Id(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            string? claimed = context.Request.Query["user_id"].FirstOrDefault() ?? context.Request.Headers["X-User-ID"].FirstOrDefault();
            if (!string.IsNullOrEmpty(claimed))
            {
                return claimed;
            }
        }

        return context.User.Identity?.Name;
    }
}
