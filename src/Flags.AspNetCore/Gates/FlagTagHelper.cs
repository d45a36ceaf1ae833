using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Flags;

/// <summary>
/// Shows what it contains to those for whom a flag is on:
/// <c>&lt;flag key="@FeatureFlags.Keys.NewCheckout"&gt;...&lt;/flag&gt;</c>, or off with <c>when="false"</c>. The tag itself is
/// not rendered. Needs <c>@addTagHelper *, Flags.AspNetCore</c>.
/// </summary>
[HtmlTargetElement("flag", Attributes = "key")]
public sealed class FlagTagHelper : TagHelper
{
    /// <summary>The flag's key. An unknown one is off for everybody.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether to show the content when the flag is on (true, unless said) or when it is off.</summary>
    public bool When { get; set; } = true;

    /// <summary>Where the tag stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        HttpContext http = ViewContext.HttpContext;
        output.TagName = null;
        if (http.RequestServices.GetRequiredService<FlagSnapshot>().IsEnabled(Key, http.GetFlagsUser()) != When)
        {
            output.SuppressOutput();
        }
    }
}
