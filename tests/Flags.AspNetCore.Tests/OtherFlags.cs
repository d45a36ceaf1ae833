using System.Text;
using Microsoft.AspNetCore.Builder;

namespace Flags.AspNetCore.Tests;

/// <summary>Flags of a test's own in place of this project's.</summary>
internal sealed class OtherFlags
{
    /// <summary>A host's choice for <see cref="Service.Start"/>.</summary>
    internal static Action<WebApplicationBuilder> Of(params IEnumerable<string> keys)
    {
        var manifest = $"{{\"flags\":[{string.Join(',', keys.Order(StringComparer.Ordinal).Select(key => $"{{\"key\":\"{key}\"}}"))}]}}";
        return builder => FlagsServices.Add(
            builder.Services,
            () => FlagDefinitions.Parse(Encoding.UTF8.GetBytes(manifest)),
            _ => new OtherFlags(),
            options => options.EnvironmentVariables = new Dictionary<string, string>());
    }
}
