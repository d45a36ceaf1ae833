using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Flags.Features;

/// <summary>The answers' JSON, the same whatever JSON options the host has for its own endpoints.</summary>
[JsonSerializable(typeof(FeatureList))]
[JsonSerializable(typeof(Feature))]
[JsonSerializable(typeof(FeatureChanged))]
[JsonSerializable(typeof(FeatureSwitched))]
[JsonSerializable(typeof(FeatureRolledOut))]
[JsonSerializable(typeof(FeatureHistory))]
[JsonSerializable(typeof(SortedDictionary<string, bool>))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class FeatureJson : JsonSerializerContext
{
    // Percentages and e-mail addresses stay readable. Safe: the answers are JSON by content type, never part of a page.
    public static FeatureJson Readable { get; } =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static JsonHttpResult<T> Ok<T>(T answer) =>
        TypedResults.Json(answer, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}
