namespace LlmHub.Files;

public sealed class Exporter
{
    public async Task<int> ExportAsync(string path, CancellationToken cancellationToken)
    {
        {
            await using var stream = File.Create(path);
            await using var writer = new StreamWriter(stream);
            await writer.WriteAsync("hub");
        }

        var text = await File.ReadAllTextAsync(path, cancellationToken);
        return text.Length;
    }

    public async ValueTask<string> ReadAsync(string path)
    {
        using var reader = new StreamReader(path);
        return await reader.ReadToEndAsync();
    }

    public Task WriteAsync(string path) =>
        Task.CompletedTask;

    public async Task<bool> CheckAsync(string path) => await Task.FromResult(File.Exists(path));

    public async IAsyncEnumerable<string> LinesAsync(string path)
    {
        await foreach (var line in File.ReadLinesAsync(path))
        {
            yield return line;
        }
    }
}
