using System.Globalization;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Descriptions;

/// <summary>
/// Requests made by chance from the OpenAPI document, always the same ones; <c>FLAGS_FUZZ_REQUESTS</c> asks for more of them,
/// and <c>FLAGS_FUZZ_SEED</c> for others.
/// </summary>
public sealed class FuzzedRequests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whatever_is_asked_the_answer_is_one_that_the_document_names()
    {
        await using var service = await Service.StartWithStore(_folder.PathOf("flags.db"));
        var operations = ApiOperation.In(await File.ReadAllTextAsync(OpenApiDocument.Path));
        var random = new Random(Setting("FLAGS_FUZZ_SEED", 20261123));
        var values = new FuzzedValues(random);
        var answers = new SortedDictionary<int, int>();
        for (var i = 0; i < Setting("FLAGS_FUZZ_REQUESTS", 1500); i++)
        {
            var operation = operations[random.Next(operations.Length)];
            using var request = operation.Request(values);
            using var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var status = (int)response.StatusCode;
            answers[status] = answers.GetValueOrDefault(status) + 1;
            Assert.True(
                operation.Answers.Contains(response.StatusCode) && status != 500,
                $"{i}: {status} to {request}\n{(request.Content is null ? "" : await request.Content.ReadAsStringAsync())}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", answers.Select(answer => $"{answer.Value} times {answer.Key}")));
    }

    private static int Setting(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
