using System.Text;

namespace Flags.Manifest;

/// <summary>A text's structure: complete where the text is JSON, as good as it can be told where it is not.</summary>
internal sealed class JsonTree(string text, JsonNodeList nodes, IReadOnlyList<JsonError> errors, bool isBalanced)
{
    public string Text => text;

    /// <summary>The number of nodes; 0 when the text holds no value at all. Node 0 is the root.</summary>
    public int Count => nodes.Count;

    public IReadOnlyList<JsonError> Errors => errors;

    /// <summary>
    /// Whether every bracket has its partner. When not, what belongs to what is a guess, and a reader should not complain
    /// about members in the wrong place.
    /// </summary>
    public bool IsBalanced => isBalanced;

    public ref readonly JsonNode this[int index] => ref nodes[index];

    /// <summary>Whether a name or string reads as <paramref name="expected"/>, without building it.</summary>
    public bool Is(int index, string expected)
    {
        ref readonly JsonNode node = ref nodes[index];
        return node.HasEscapes
            ? Value(index) == expected
            : node.Length == expected.Length + 2 && string.CompareOrdinal(text, node.Start + 1, expected, 0, expected.Length) == 0;
    }

    /// <summary>Which of some words a name or string reads as, without building it; -1 when it is none of them.</summary>
    public int IndexIn(int index, string[] words)
    {
        ref readonly JsonNode node = ref nodes[index];
        if (node.HasEscapes)
        {
            return Array.IndexOf(words, Value(index));
        }

        // The first letter tells most words apart, and costs less than the call.
        char first = text[node.Start + 1];
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            if (word.Length == node.Length - 2
                && word[0] == first
                && string.CompareOrdinal(text, node.Start + 1, word, 0, word.Length) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The value of a name or string: without quotes, escapes resolved.</summary>
    public string Value(int index)
    {
        ref readonly JsonNode node = ref nodes[index];
        int start = node.Start + 1;
        int length = node.Length - 2;
        return node.HasEscapes ? Unescape(start, start + length) : text.Substring(start, length);
    }

    /// <summary>The text of a token as it stands in the file.</summary>
    public string Raw(int index) => text.Substring(nodes[index].Start, nodes[index].Length);

    private string Unescape(int start, int end)
    {
        StringBuilder value = new(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                value.Append(JsonEscape.Unit(text, i + 1));
                i += 4;
            }
            else
            {
                value.Append(JsonEscape.Single(text[i]));
            }
        }

        return value.ToString();
    }
}
