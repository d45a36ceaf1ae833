using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Access;

/// <summary>Every endpoint for every kind of caller.</summary>
public class AuthorizationMatrix
{
    // What an endpoint demands: D an authenticated user, O the user of the path, R flags:read, W flags:write.
    private static readonly (string Method, string Path, char Demand)[] Endpoints =
    [
        ("GET", "", 'D'),
        ("GET", "new_checkout", 'D'),
        ("GET", "user/ada@example.com/enabled", 'O'),
        ("GET", "user/ada@example.com/features", 'O'),
        ("GET", "user/somebody-else/enabled", 'R'),
        ("GET", "user/somebody-else/features", 'R'),
        ("GET", "stream", 'D'),
        ("GET", "new_checkout/history", 'R'),
        ("PUT", "new_checkout", 'W'),
        ("POST", "new_checkout/enable", 'W'),
        ("POST", "new_checkout/disable", 'W'),
        ("POST", "new_checkout/rollout/50", 'W'),
        ("POST", "new_checkout/rollback/0", 'W'),
    ];

    private static readonly (string Name, string? Token, string May)[] Callers =
    [
        ("anonymous", null, ""),
        ("user", Tokens.User, "DO"),
        ("another user", Tokens.For("bob@example.com"), "D"),
        ("reader", Tokens.Reader, "DOR"),
        ("writer", Tokens.Writer, "DORW"),
        ("expired token", Tokens.Expired, ""),
        ("wrong audience", Tokens.WrongAudience, ""),
    ];

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var (method, path, _) in Endpoints)
        {
            foreach (var (name, _, _) in Callers)
            {
                cells.Add(method, path, name);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task An_endpoint_lets_in_whom_it_must_and_nobody_else(string method, string path, string caller)
    {
        using var folder = new TemporaryFolder();
        await using var service = await Service.StartWithStore(folder.PathOf("flags.db"));
        var demand = Endpoints.Single(e => e.Method == method && e.Path == path).Demand;
        var (_, token, may) = Callers.Single(c => c.Name == caller);

        var answer = await service.Head(new HttpMethod(method), Service.Features + path, token, method == "PUT" ? "{}" : null);

        if (may.Contains(demand, StringComparison.Ordinal))
        {
            Assert.Equal(HttpStatusCode.OK, answer.Status);
        }
        else
        {
            answer.IsProblem(may.Length == 0 ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_refusal_says_how_to_authenticate()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features, Tokens.Expired);

        Assert.Contains("invalid_token", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }
}
