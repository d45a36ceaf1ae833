using System.Net;
using System.Text;
using Flags.Testing;

namespace Flags.Cli.Tests.Pulling;

/// <summary>A real HTTP server on a free port that answers every request alike and remembers the last one.</summary>
internal sealed class AnsweringService : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    internal AnsweringService(int status, string body)
    {
        Address = $"http://127.0.0.1:{FreePort.Find()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _serving = ServeAsync(status, body);
    }

    internal string Address { get; }

    internal string? AskedFor { get; private set; }

    internal string? Authorization { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync(int status, string body)
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                AskedFor = context.Request.RawUrl;
                Authorization = context.Request.Headers["Authorization"];
                context.Response.StatusCode = status;
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
