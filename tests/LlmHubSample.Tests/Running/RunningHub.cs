using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Flags.Testing;

namespace LlmHubSample.Tests.Running;

/// <summary>The sample service as a process of its own, on a free port of the loopback address, with data of its own.</summary>
internal sealed class RunningHub : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private TaskCompletionSource _nextLine = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningHub(IReadOnlyDictionary<string, string?> environment)
    {
        string[] arguments =
        [
            Program, "--urls", "http://127.0.0.1:0", "--FlagsFile", _folder.PathOf("flags.db"), "--HubFile", DatabaseFile,
        ];
        _process = new Process { StartInfo = Command.StartInfo(ProjectFolder, "dotnet", arguments, environment) };
        _process.StartInfo.Environment.TryAdd("DATA_PROTECTION_KEYS", _folder.PathOf("keys"));
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    internal static string ProjectFolder { get; } = RepositoryFiles.PathOf("samples", "LlmHubSample");

    internal static string Program { get; } =
        Path.Combine(ProjectFolder, "bin", RepositoryFiles.Configuration, "net10.0", "LlmHubSample.dll");

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    internal Uri Address => Client.BaseAddress!;

    /// <summary>The embedded database of the hub's own data.</summary>
    internal string DatabaseFile => _folder.PathOf("hub.db");

    /// <summary>What the service wrote so far.</summary>
    internal string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    private Task NextLine
    {
        get
        {
            lock (_output)
            {
                return _nextLine.Task;
            }
        }
    }

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

    internal async Task<string> Get(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"GET {path} answered {(int)response.StatusCode}: {text}\n{Output}");
        return text;
    }

    /// <summary>The lines of the log that hold a text, once there are that many.</summary>
    internal async Task<string[]> LinesWith(string text, int atLeast = 1)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var nextLine = NextLine;
            var lines = Output.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal)).ToArray();
            if (lines.Length >= atLeast)
            {
                return lines;
            }

            var left = StartLimit - Stopwatch.GetElapsedTime(start);
            Assert.True(left > TimeSpan.Zero, $"The log never said '{text}' {atLeast} times:\n{Output}");
            await Task.WhenAny(nextLine, Task.Delay(left));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException($"The service ended before it listened:\n{Output}"));
            return;
        }

        TaskCompletionSource read;
        lock (_output)
        {
            _output.Append(line).Append('\n');
            read = _nextLine;
            _nextLine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        read.SetResult();

        if (!_address.Task.IsCompleted && line.Contains(Announcement, StringComparison.Ordinal))
        {
            using var record = JsonDocument.Parse(line);
            _address.TrySetResult(new Uri(record.RootElement.GetProperty("State").GetProperty("address").GetString()!));
        }
    }
}
