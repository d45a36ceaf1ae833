using System.Diagnostics;

namespace Flags.AspNetCore.Load;

/// <summary>The service in a process of its own, so that it does not share threads with those who ask it.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flags-load-");
    private readonly Process _process;

    private ServiceProcess() => _process = new Process
    {
        StartInfo = new ProcessStartInfo(Environment.ProcessPath!, ["serve", Path.Combine(_folder.FullName, "flags.db")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        },
    };

    internal Uri Address { get; private set; } = null!;

    internal static async Task<ServiceProcess> Start()
    {
        var service = new ServiceProcess();
        service._process.Start();
        service.Address = new Uri(await service._process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(
            "The service ended before it listened."));
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
