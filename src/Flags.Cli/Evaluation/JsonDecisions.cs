using System.Text.Json;
using Flags.Cli.Output;

namespace Flags.Cli.Evaluation;

/// <summary>A JSON object a line: <c>{"flag","user","enabled","reason","bucket"}</c>, and the steps when they were asked for.</summary>
internal sealed class JsonDecisions : IDecisionWriter
{
    private static readonly JsonEncodedText Flag = JsonEncodedText.Encode("flag");
    private static readonly JsonEncodedText User = JsonEncodedText.Encode("user");
    private static readonly JsonEncodedText Enabled = JsonEncodedText.Encode("enabled");
    private static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
    private static readonly JsonEncodedText Bucket = JsonEncodedText.Encode("bucket");

    private readonly JsonLines _lines = new();

    /// <inheritdoc/>
    public void Write(in Decision decision) => _lines.Write(decision, Fields);

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private static void Fields(Utf8JsonWriter json, Decision decision)
    {
        json.WriteString(Flag, decision.Flag);
        json.WriteString(User, decision.User);
        json.WriteBoolean(Enabled, decision.Answer.Enabled);
        json.WriteString(Reason, decision.Answer.Reason.ToString());
        if (decision.Answer.Bucket is { } bucket)
        {
            json.WriteNumber(Bucket, bucket);
        }
        else
        {
            json.WriteNull(Bucket);
        }

        if (decision.Explanation is { } explanation)
        {
            Steps(json, explanation);
        }
    }

    private static void Steps(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartArray("steps");
        foreach (var step in explanation.Steps)
        {
            json.WriteStartObject();
            json.WriteString("step", step.Question);
            json.WriteString("found", step.Found);
            json.WriteString("layer", step.Layer);
            json.WriteBoolean("decides", step.Decides);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
