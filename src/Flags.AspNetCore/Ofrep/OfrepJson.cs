using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Flags.Ofrep;

/// <summary>The protocol's JSON, the same whatever JSON options the host has for its own endpoints.</summary>
[JsonSerializable(typeof(Evaluation))]
[JsonSerializable(typeof(EvaluationFailure))]
[JsonSerializable(typeof(BulkEvaluation))]
[JsonSerializable(typeof(RefetchEvaluation))]
internal sealed partial class OfrepJson : JsonSerializerContext
{
    // As in the rest of the API: the answers are JSON by content type, never part of a page.
    public static OfrepJson Readable { get; } =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
