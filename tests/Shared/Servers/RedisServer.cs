using System.Diagnostics;

namespace Flags.Testing;

/// <summary>A Redis server of the tests' own, on a free port of the loopback address, that keeps nothing on disk.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Find();
    private Process? _process;

    internal string Url => $"redis://127.0.0.1:{_port}";

    public async ValueTask InitializeAsync()
    {
        string[] arguments = ["--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--dir", _folder.Path];
        _process = new Process { StartInfo = Command.StartInfo(_folder.Path, "redis-server", arguments) };
        _process.Start();
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Limit) is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException($"redis-server ended before it was ready: {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>What the server's own client prints.</summary>
    internal async Task<string> Ask(params string[] command) =>
        (await Command.Run(_folder.Path, "redis-cli", ["-p", $"{_port}", .. command])).MustSucceed().Output;

    public async ValueTask DisposeAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }
}
