using Flags.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Flags.AspNetCore.Tests.Descriptions;

/// <summary>
/// What the endpoints say of themselves, kept in docs/openapi.json. When a change is meant, the received file beside it
/// becomes the verified one.
/// </summary>
public class OpenApiDocument
{
    internal static string Path { get; } = RepositoryFiles.PathOf("docs", "openapi.json");

    [Fact]
    public async Task Is_the_one_in_the_documentation()
    {
        await using var service = await Service.Start(
            host: builder => builder.Services.AddOpenApi("flags", options => options.AddDocumentTransformer((document, _, _) =>
            {
                (document.Info.Title, document.Info.Version, document.Servers) = ("Flags", "v1", []);
                return Task.CompletedTask;
            })),
            map: app => app.MapOpenApi());

        var received = (await service.Get("/openapi/flags.json", token: null)).Text.ReplaceLineEndings("\n") + "\n";

        if (!File.Exists(Path) || await File.ReadAllTextAsync(Path) != received)
        {
            await File.WriteAllTextAsync(System.IO.Path.ChangeExtension(Path, "received.json"), received);
        }

        Assert.Equal(await File.ReadAllTextAsync(Path), received);
    }
}
