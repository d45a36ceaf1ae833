using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Access;

/// <summary>Every endpoint for every kind of caller.</summary>
public sealed class AuthorizationMatrix(AuthorizationMatrix.OneService shared) : IClassFixture<AuthorizationMatrix.OneService>
{
    private const string ForAda = """{"context":{"targetingKey":"ada@example.com"}}""";
    private const string ForNobody = """{"context":{"targetingKey":""}}""";

    // What an endpoint demands: D an authenticated user, O the user asked for, R flags:read, W flags:write.
    private static readonly (string Method, string Path, string? Body, char Demand)[] Endpoints =
    [
        ("GET", "/api/v1/features/", null, 'D'),
        ("GET", "/api/v1/features/new_checkout", null, 'D'),
        ("GET", "/api/v1/features/user/ada@example.com/enabled", null, 'O'),
        ("GET", "/api/v1/features/user/ada@example.com/features", null, 'O'),
        ("GET", "/api/v1/features/user/somebody-else/enabled", null, 'R'),
        ("GET", "/api/v1/features/user/somebody-else/features", null, 'R'),
        ("GET", "/api/v1/features/stream", null, 'D'),
        ("GET", "/api/v1/features/new_checkout/history", null, 'R'),
        ("PUT", "/api/v1/features/new_checkout", "{}", 'W'),
        ("POST", "/api/v1/features/new_checkout/enable", null, 'W'),
        ("POST", "/api/v1/features/new_checkout/disable", null, 'W'),
        ("POST", "/api/v1/features/new_checkout/rollout/50", null, 'W'),
        ("POST", "/api/v1/features/new_checkout/rollback/0", null, 'W'),
        ("POST", "/ofrep/v1/evaluate/flags", ForAda, 'O'),
        ("POST", "/ofrep/v1/evaluate/flags", ForNobody, 'D'),
        ("POST", "/ofrep/v1/evaluate/flags/new_checkout", ForAda, 'O'),
        ("POST", "/ofrep/v1/evaluate/flags/new_checkout", ForNobody, 'D'),
        ("GET", "/ofrep/v1/stream", null, 'D'),
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
        foreach (var (method, path, body, _) in Endpoints)
        {
            foreach (var (name, _, _) in Callers)
            {
                cells.Add(name, $"{method} {path}", body ?? "");
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task An_endpoint_lets_in_whom_it_must_and_nobody_else(string caller, string endpoint, string body)
    {
        var (method, path, sent, demand) = Endpoints.Single(e => $"{e.Method} {e.Path}" == endpoint && (e.Body ?? "") == body);
        var (_, token, may) = Callers.Single(c => c.Name == caller);

        var answer = await shared.Service.Head(new HttpMethod(method), path, token, sent);

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
    public void The_matrix_has_every_endpoint()
    {
        var mapped = shared.Service.MappedEndpoints;

        Assert.Equal(mapped.Count, Endpoints.Select(e => $"{e.Method} {e.Path}")
            .Select(e => e.Replace("somebody-else", "ada@example.com", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public async Task A_refusal_says_how_to_authenticate()
    {
        var answer = await shared.Service.Get(Service.Features, Tokens.Expired);

        Assert.Contains("invalid_token", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    public sealed class OneService : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        internal Service Service { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Service = await Service.StartWithStore(_folder.PathOf("flags.db"));

        public async ValueTask DisposeAsync()
        {
            await Service.DisposeAsync();
            _folder.Dispose();
        }
    }
}
