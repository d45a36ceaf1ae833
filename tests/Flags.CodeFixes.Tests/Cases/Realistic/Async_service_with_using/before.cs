using LlmHub.Flagging;

namespace LlmHub.Files;

public sealed class Exporter(FeatureFlags flags)
{
    public async Task<int> ExportAsync(string path, CancellationToken cancellationToken)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            await using var stream = File.Create(path);
            await using var writer = new StreamWriter(stream);
            await writer.WriteAsync("hub");
        }
        else
        {
            await File.WriteAllTextAsync(path, "old", cancellationToken);
        }

        var text = await File.ReadAllTextAsync(path, cancellationToken);
        return text.Length;
    }

    public async ValueTask<string> ReadAsync(string path)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            using var reader = new StreamReader(path);
            return await reader.ReadToEndAsync();
        }

        return await File.ReadAllTextAsync(path);
    }

    public Task WriteAsync(string path) =>
        flags.IsUnifiedLlmHubEnabled() ? Task.CompletedTask : File.WriteAllTextAsync(path, string.Empty);

    public async Task<bool> CheckAsync(string path) => flags.IsUnifiedLlmHubEnabled() && await Task.FromResult(File.Exists(path));

    public async IAsyncEnumerable<string> LinesAsync(string path)
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            yield break;
        }

        await foreach (var line in File.ReadLinesAsync(path))
        {
            yield return line;
        }
    }
}
