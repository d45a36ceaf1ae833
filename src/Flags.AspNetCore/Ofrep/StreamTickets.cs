using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Flags.Ofrep;

/// <summary>
/// Lets those onto the stream of changes who were allowed to evaluate flags a moment ago: a browser's event source
/// cannot send a bearer token. A ticket says nothing of the user, and the stream nothing but that something changed.
/// Thread-safe.
/// </summary>
internal sealed class StreamTickets(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan HandedOutFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan ValidFor = TimeSpan.FromHours(3);

    private readonly IDataProtector _protector = protection.CreateProtector("Flags.AspNetCore.StreamTicket.v1");
    private Ticket _current = new(DateTimeOffset.MinValue, "");

    /// <summary>The ticket of this hour, the same for everybody, so that the stream's address stays the same.</summary>
    public string Current
    {
        get
        {
            DateTimeOffset now = time.GetUtcNow();
            Ticket current = Volatile.Read(ref _current);
            if (now < current.Issued || now - current.Issued >= HandedOutFor)
            {
                string issued = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
                current = new Ticket(now, _protector.Protect(issued));
                Volatile.Write(ref _current, current);
            }

            return current.Text;
        }
    }

    /// <summary>True for a ticket of ours that is not too old.</summary>
    public bool Admits(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return false;
        }

        try
        {
            long issued = long.Parse(_protector.Unprotect(ticket), CultureInfo.InvariantCulture);
            return time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(issued) < ValidFor;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private sealed record Ticket(DateTimeOffset Issued, string Text);
}
