using System.Diagnostics;
using System.Text;
using Flags.Testing;

namespace LlmHubSample.Tests;

/// <summary>The sample service as a process of its own, on a free port of the loopback address.</summary>
internal sealed class RunningHub : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningHub(IReadOnlyDictionary<string, string?> environment)
    {
        var folder = RepositoryFiles.PathOf("samples", "LlmHubSample");
        var program = Path.Combine(folder, "bin", RepositoryFiles.Configuration, "net10.0", "LlmHubSample.dll");
        _process = new Process { StartInfo = Command.StartInfo(folder, "dotnet", [program, "--urls", "http://127.0.0.1:0"], environment) };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    internal static async Task<RunningHub> Start(string environmentName, params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(variable => variable.Name, variable => (string?)variable.Value);
        environment["ASPNETCORE_ENVIRONMENT"] = environmentName;
        var hub = new RunningHub(environment);
        hub._process.Start();
        hub._process.BeginOutputReadLine();
        hub._process.BeginErrorReadLine();
        hub.Client.BaseAddress = await hub._address.Task.WaitAsync(StartLimit);
        return hub;
    }

    internal Task<string> Get(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException($"The service ended before it listened:\n{_output}"));
            return;
        }

        _output.Append(line).Append('\n');
        var at = line.IndexOf(Announcement, StringComparison.Ordinal);
        if (at >= 0)
        {
            _address.TrySetResult(new Uri(line[(at + Announcement.Length)..].Trim()));
        }
    }
}
