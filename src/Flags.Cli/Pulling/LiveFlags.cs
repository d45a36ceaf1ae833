using System.Net.Http.Headers;
using System.Text.Json;
using Flags.Cli.CommandLine;

namespace Flags.Cli.Pulling;

/// <summary>Asks a running service for all its flags.</summary>
internal static class LiveFlags
{
    private const string AllFlags = "api/v1/features/";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Fetches them.</summary>
    /// <exception cref="CommandFailure">The address is none, or the service is away, refuses, or answers something else.</exception>
    internal static async Task<IReadOnlyList<LiveFlag>> FetchAsync(string url, string? token, CancellationToken cancellationToken)
    {
        var address = Address(url);
        using var client = new HttpClient { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (!string.IsNullOrEmpty(token))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        try
        {
            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? LiveFlagsJson.Read(content, address)
                : throw new CommandFailure($"{address} answered {(int)response.StatusCode} {response.ReasonPhrase}.{Advice((int)response.StatusCode)}");
        }
        catch (HttpRequestException mistake)
        {
            throw new CommandFailure($"{address} cannot be reached: {mistake.Message}", mistake);
        }
        catch (TaskCanceledException mistake) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CommandFailure($"{address} did not answer within {Patience.TotalSeconds} seconds.", mistake);
        }
        catch (JsonException mistake)
        {
            throw new CommandFailure($"{address} did not answer with flags: {mistake.Message}", mistake);
        }
    }

    private static Uri Address(string url) =>
        Uri.TryCreate(url.EndsWith('/') ? url : url + "/", UriKind.Absolute, out var host) && host.Scheme is "http" or "https"
            ? new Uri(host, AllFlags)
            : throw new CommandFailure($"--url '{url}' is no http or https address.");

    private static string Advice(int status) => status is 401 or 403
        ? " Give a token that may read flags with --token or the variable FLAGS_TOKEN."
        : "";
}
