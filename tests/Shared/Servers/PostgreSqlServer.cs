using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Flags.Testing;

/// <summary>
/// A PostgreSQL server of the tests' own, from the machine's binaries, on a free port of the loopback address.
/// It can be killed and started again on the same data.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    internal int Port { get; } = FreePort.Find();
    private Process? _process;
    private int _databases;

    public async ValueTask InitializeAsync()
    {
        if (Environment.IsPrivilegedProcess)
        {
            (await Command.Run("/", "chown", ["postgres", _folder.Path])).MustSucceed();
        }

        var (program, arguments) = Postgres("initdb", "-D", Data, "--username=postgres", "--auth=trust", "--locale=C", "--encoding=UTF8", "--no-sync");
        (await Command.Run("/", program, arguments)).MustSucceed();
        await Start();
    }

    /// <summary>An empty database, for one test.</summary>
    internal async Task<string> NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await using var database = Npgsql.NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var create = database.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return LatestDatabase = ConnectionString(name);
    }

    internal string LatestDatabase { get; private set; } = "";

    internal async Task Start()
    {
        // As a supervisor does: after a kill the old processes' shared memory may take a moment to go.
        string said;
        do
        {
            said = await TryStart();
        }
        while (said.Contains("is still in use", StringComparison.Ordinal));

        if (said.Length > 0)
        {
            throw new InvalidOperationException($"The server ended before it was ready:\n{said}");
        }
    }

    // What it said when it did not start; empty when it did.
    private async Task<string> TryStart()
    {
        var (program, arguments) = Postgres("postgres", "-D", Data, "-p", $"{Port}", "-k", _folder.Path, "-h", "127.0.0.1");
        _process = new Process { StartInfo = Command.StartInfo("/", program, arguments) };
        _process.StartInfo.RedirectStandardOutput = false;
        _process.Start();
        var said = new StringBuilder();
        while (await _process.StandardError.ReadLineAsync().WaitAsync(Limit) is { } line)
        {
            said.AppendLine(line);
            if (line.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                _ = _process.StandardError.ReadToEndAsync();
                return "";
            }
        }

        return said.ToString();
    }

    /// <summary>As a power cut does.</summary>
    internal async Task Kill()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await Kill();
        }

        _folder.Dispose();
    }

    private string Data => _folder.PathOf("data");

    // PostgreSQL refuses to run as root. setpriv becomes the program, so that the process started is the server's own.
    private static (string Program, string[] Arguments) Postgres(string name, params string[] arguments)
    {
        var program = Path.Combine(Binaries(), name);
        return Environment.IsPrivilegedProcess
            ? ("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
            : (program, arguments);
    }

    private static string Binaries() => Directory.GetDirectories("/usr/lib/postgresql").Order().Last() + "/bin";

    internal string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Timeout=30;Command Timeout=30";
}
