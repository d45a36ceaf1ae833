using Microsoft.Extensions.Hosting;

namespace Flags;

/// <summary>
/// Builds the flags when the host starts, so that a wrong option ends the start and not the first request, and gives
/// the operators' store a moment to be read before the first decision.
/// </summary>
internal sealed class FlagsStartup<TFlags>(FlagsHolder<TFlags> flags) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => flags.Store.WaitForStoreAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
