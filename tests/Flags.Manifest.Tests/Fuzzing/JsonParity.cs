using System.Text.Json;

namespace Flags.Manifest.Tests;

/// <summary>Compares our parser with System.Text.Json on one text.</summary>
internal static class JsonParity
{
    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = JsonParser.MaxDepth,
    };

    public static void Check(string text)
    {
        JsonTree tree = JsonParser.Parse(text, TestContext.Current.CancellationToken);
        string body = text.StartsWith('\uFEFF') ? text[1..] : text;
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, Options);
            JsonError[] errors = [.. tree.Errors.Where(e => !IsStricterOnPurpose(text, e))];
            Assert.True(errors.Length == 0, $"System.Text.Json accepts it, we do not: {(errors.Length > 0 ? errors[0].Message : "")}");
            if (tree.Errors.Count == 0)
            {
                Assert.Equal(tree.Count, CheckSame(tree, 0, document.RootElement));
            }
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair in the text itself, which no UTF-8 file can hold.
        }
        catch (JsonException refused)
        {
            Assert.True(tree.Errors.Count > 0, $"System.Text.Json refuses it, we do not: {refused.Message}");
        }
    }

    // System.Text.Json lets an escaped half of a surrogate pair pass and throws when the string is asked for.
    private static bool IsStricterOnPurpose(string text, JsonError error) =>
        error.Kind == JsonErrorKind.LoneSurrogate && text[error.Span.Start] == '\\';

    private static int CheckSame(JsonTree tree, int node, JsonElement element)
    {
        int next = node + 1;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(JsonKind.Object, tree[node].Kind);
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Assert.Equal(JsonKind.Name, tree[next].Kind);
                    Assert.Equal(property.Name, tree.Value(next));
                    next = CheckSame(tree, next + 1, property.Value);
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(JsonKind.Array, tree[node].Kind);
                foreach (JsonElement item in element.EnumerateArray())
                {
                    next = CheckSame(tree, next, item);
                }

                break;
            case JsonValueKind.String:
                Assert.Equal(JsonKind.String, tree[node].Kind);
                Assert.Equal(element.GetString(), tree.Value(node));
                break;
            default:
                Assert.Equal(element.GetRawText(), tree.Raw(node));
                break;
        }

        Assert.Equal(next, tree[node].Next);
        return next;
    }
}
