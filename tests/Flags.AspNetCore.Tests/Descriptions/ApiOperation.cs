using System.Net;
using System.Text.Json.Nodes;

namespace Flags.AspNetCore.Tests.Descriptions;

/// <summary>One operation of the OpenAPI document: what it takes and what it may answer.</summary>
internal sealed class ApiOperation
{
    private readonly string _path;
    private readonly JsonObject _described;
    private readonly JsonNode _document;

    private ApiOperation(string path, string method, JsonObject described, JsonNode document)
    {
        _path = path;
        Method = new HttpMethod(method.ToUpperInvariant());
        _described = described;
        _document = document;
        Answers = described["responses"]!.AsObject().Select(answer => Enum.Parse<HttpStatusCode>(answer.Key)).ToHashSet();
    }

    internal HttpMethod Method { get; }

    internal IReadOnlySet<HttpStatusCode> Answers { get; }

    internal static ApiOperation[] In(string document)
    {
        var root = JsonNode.Parse(document)!;
        return [.. root["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
            .Select(operation => new ApiOperation(path.Key, operation.Key, operation.Value!.AsObject(), root)))];
    }

    /// <summary>A request with values by chance in all its places.</summary>
    internal HttpRequestMessage Request(FuzzedValues values)
    {
        var path = _path;
        List<string> query = [];
        List<(string Name, string Value)> headers = [];
        foreach (var parameter in _described["parameters"]?.AsArray() ?? [])
        {
            var name = (string)parameter!["name"]!;
            var type = (string?)parameter["schema"]!["type"];
            switch ((string)parameter["in"]!)
            {
                case "path":
                    path = path.Replace($"{{{name}}}", Uri.EscapeDataString(values.PathSegment(type)), StringComparison.Ordinal);
                    break;
                case "query" when values.Sometimes():
                    query.Add($"{name}={Uri.EscapeDataString(values.Text(type))}");
                    break;
                case "header" when values.Sometimes():
                    headers.Add((name, values.Header()));
                    break;
            }
        }

        var request = Service.Request(Method, query.Count == 0 ? path : $"{path}?{string.Join('&', query)}", values.Token());
        headers.ForEach(header => request.Headers.TryAddWithoutValidation(header.Name, header.Value));
        request.Content = _described["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema
            ? values.Body(schema, _document)
            : null;
        return request;
    }
}
