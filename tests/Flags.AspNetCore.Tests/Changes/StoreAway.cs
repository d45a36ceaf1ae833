using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Changes;

public sealed class StoreAway : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("POST", "night_mode/enable")]
    [InlineData("POST", "night_mode/rollback/1")]
    [InlineData("GET", "night_mode/history")]
    public async Task What_needs_the_store_is_503_and_says_when_to_try_again(string method, string path)
    {
        await using var service = await Start();

        var answer = await service.Send(new HttpMethod(method), Service.Features + path, Tokens.Writer);

        answer.IsProblem(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("2", answer.Headers["Retry-After"]);
    }

    [Fact]
    public async Task Decisions_go_on_and_changes_work_again_when_the_store_is_back()
    {
        await using var service = await Start();
        Assert.Equal(HttpStatusCode.OK, (await service.Get(Service.Features + "old_search", Tokens.User)).Status);

        Directory.CreateDirectory(_folder.PathOf("later"));
        await service.Flags.StoreLayer!.FirstRead.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.OK, (await service.Post("night_mode/enable")).Status);
    }

    // A file in a folder that is not there yet.
    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("later/flags.db"));
}
