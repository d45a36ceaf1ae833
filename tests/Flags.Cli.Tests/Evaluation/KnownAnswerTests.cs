using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Evaluation;

public sealed class KnownAnswerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("random", 40)]
    [InlineData("bucket-boundary", 30)]
    [InlineData("no-user", 14)]
    [InlineData("disabled", 10)]
    [InlineData("list-near-miss", 10)]
    [InlineData("not-started", 10)]
    [InlineData("expired", 10)]
    [InlineData("window-open", 10)]
    [InlineData("unknown-flag", 10)]
    [InlineData("whitelist", 10)]
    [InlineData("blacklist", 10)]
    [InlineData("instant", 10)]
    public async Task A_decision_of_the_predecessor_is_decided_likewise(string kind, int count)
    {
        var differences = new ConcurrentBag<string>();
        var rows = KnownAnswers.Decisions.Where(row => row.Kind() == kind && !row.IsGuess()).ToList();

        await Parallel.ForEachAsync(rows, TestContext.Current.CancellationToken, async (row, _) =>
        {
            var answer = await Evaluate(row);
            var expected = row.GetProperty("expected").GetProperty("enabled").GetBoolean();
            if (answer.GetProperty("enabled").GetBoolean() != expected || answer.GetProperty("reason").GetString() != KnownAnswers.Reason(row))
            {
                differences.Add($"{row.GetProperty("id")}: {answer}, not {expected} {KnownAnswers.Reason(row)}");
            }
        });

        Assert.Equal(count, rows.Count);
        Assert.Empty(differences);
    }

    [Fact]
    public async Task A_flag_that_the_predecessor_guessed_at_is_an_error()
    {
        var rows = KnownAnswers.Decisions.Where(row => row.IsGuess()).ToList();

        await Parallel.ForEachAsync(rows, TestContext.Current.CancellationToken, async (row, _) =>
        {
            var file = $"{row.GetProperty("id")}.json";
            _folder.Write(file, KnownAnswers.Manifest(row));
            var result = await _folder.Flags("evaluate", "--manifest", file, "--user", "ada", "--format", "json");

            Assert.Equal(2, result.ExitCode);
            Assert.Empty(result.Output);
            Assert.Contains("error FLAG", result.Error, StringComparison.Ordinal);
        });

        Assert.Equal(26, rows.Count);
    }

    [Theory]
    [InlineData("predecessor-buckets.json", "md5", 249)]
    [InlineData("xxh3-buckets.json", "xxh3", 249)]
    public async Task A_users_bucket_is_the_known_one(string vectors, string hash, int count)
    {
        var rows = KnownAnswers.Read(vectors).GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("user").GetString() is { Length: > 0 }).ToList();
        var keys = KnownAnswers.Read(vectors).GetProperty("flags").EnumerateArray().Select(key => key.GetString()!).ToList();
        var flags = new JsonObject(keys.Select(key => KeyValuePair.Create(key, (JsonNode?)JsonNode.Parse("""{"enabled": true, "rollout_percentage": 50}"""))));
        _folder.Write("flags.json", new JsonObject { ["hash"] = hash, ["flags"] = flags }.ToJsonString());
        _folder.Write("users.jsonl", string.Join('\n', rows.Select(row => row.GetProperty("user").GetRawText())));

        var result = await _folder.Flags("evaluate", "--users-file", "users.jsonl", "--format", "json");

        var expected = from row in rows
                       from key in keys.Order(StringComparer.Ordinal)
                       select (row.GetProperty("user").GetString(), key, row.GetProperty("buckets").GetProperty(key).GetInt32());
        var actual = from line in result.JsonLines()
                     select (line.GetProperty("user").GetString(), line.GetProperty("flag").GetString(), line.GetProperty("bucket").GetInt32());
        Assert.Equal(count, rows.Count);
        Assert.Equal(expected, actual!);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<JsonElement> Evaluate(JsonElement row)
    {
        var file = $"{row.GetProperty("id")}.json";
        _folder.Write(file, KnownAnswers.Manifest(row));
        string[] command = ["evaluate", "--manifest", file, "--flag", row.GetProperty("flagName").GetString()!, "--at", KnownAnswers.Now, "--format", "json"];
        var user = row.GetProperty("user").GetString();
        var result = await _folder.Flags(user is null ? command : [.. command, "--user", user]);
        return Assert.Single(result.JsonLines());
    }
}
