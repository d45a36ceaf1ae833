using Npgsql;

namespace LlmHubSample.Database;

/// <summary>What <c>DATABASE_URL</c> may hold: a URL as hosting platforms give it, or a connection string of Npgsql.</summary>
internal static class DatabaseUrl
{
    /// <summary>The connection string in Npgsql's words.</summary>
    /// <exception cref="FormatException">The text is neither; the message says so without repeating the password.</exception>
    internal static string ToConnectionString(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("postgres" or "postgresql"))
        {
            return Checked(text);
        }

        var parts = new NpgsqlConnectionStringBuilder
        {
            Host = url.Host,
            Port = url.IsDefaultPort || url.Port < 0 ? 5432 : url.Port,
            Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')),
        };
        var credentials = url.UserInfo.Split(':', 2);
        parts.Username = Uri.UnescapeDataString(credentials[0]);
        parts.Password = credentials.Length == 2 ? Uri.UnescapeDataString(credentials[1]) : null;
        return parts.ConnectionString;
    }

    private static string Checked(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).ConnectionString;
        }
        catch (ArgumentException)
        {
            throw new FormatException(
                "DATABASE_URL is neither a URL (postgresql://user:password@host:5432/database) nor a connection string of Npgsql "
                + "(Host=…;Database=…;Username=…;Password=…).");
        }
    }
}
