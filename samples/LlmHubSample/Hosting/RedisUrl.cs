using System.Globalization;
using StackExchange.Redis;

namespace LlmHubSample.Hosting;

/// <summary>What <c>REDIS_URL</c> may hold: <c>redis://[user:password@]host[:port][/database]</c>, <c>rediss</c> for TLS.</summary>
internal static class RedisUrl
{
    /// <summary>The connection that the URL asks for. It does not fail while Redis is away: the cache is a convenience.</summary>
    /// <exception cref="FormatException">It is no such URL.</exception>
    internal static ConfigurationOptions Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("redis" or "rediss") || url.Host.Length == 0)
        {
            throw new FormatException("REDIS_URL must be a URL such as redis://localhost:6379/1.");
        }

        var options = new ConfigurationOptions { AbortOnConnectFail = false, Ssl = url.Scheme == "rediss" };
        options.EndPoints.Add(url.Host, url.Port < 0 ? 6379 : url.Port);
        var database = url.AbsolutePath.Trim('/');
        if (database.Length > 0)
        {
            options.DefaultDatabase = int.TryParse(database, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"REDIS_URL names the database '{database}', which is not a number.");
        }

        var credentials = url.UserInfo.Split(':', 2);
        if (credentials.Length == 2)
        {
            options.User = credentials[0].Length > 0 ? Uri.UnescapeDataString(credentials[0]) : null;
            options.Password = Uri.UnescapeDataString(credentials[1]);
        }

        return options;
    }
}
