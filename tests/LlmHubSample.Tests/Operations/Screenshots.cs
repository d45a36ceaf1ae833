using Flags.Testing;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Operations;

/// <summary>The pictures in the documents are taken by a script from the running service.</summary>
public class Screenshots
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public async Task The_script_takes_every_picture_that_the_documents_show()
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string?> { ["HUB_PROGRAM"] = RunningHub.Program };

        var script = RepositoryFiles.PathOf("eng", "take-screenshots.sh");
        (await Command.Run(RepositoryFiles.Root, script, [folder.Path], environment)).MustSucceed();

        var kept = Directory.GetFiles(RepositoryFiles.PathOf("docs", "images"), "*.png").Select(Path.GetFileName).Order().ToArray();
        Assert.Equal(kept, Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(folder.Path), path => Assert.Equal(Png, File.ReadAllBytes(path)[..4]));
    }
}
