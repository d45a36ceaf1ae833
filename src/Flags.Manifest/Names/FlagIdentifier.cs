using System.Text;

namespace Flags.Manifest;

/// <summary>From a flag's key to its C# identifier.</summary>
public static class FlagIdentifier
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxKeyLength = 128;

    private const string Prefix = "Is";
    private const string Suffix = "Enabled";

    /// <summary>
    /// Whether a text can be a key: words of lower-case letters and digits, joined by single <c>_</c>, <c>-</c> or <c>.</c>,
    /// beginning with a letter, at most <see cref="MaxKeyLength"/> characters.
    /// </summary>
    /// <param name="key">The text.</param>
    /// <returns>True when it can.</returns>
    public static bool IsKey(string key)
    {
        if (key.Length is 0 or > MaxKeyLength || !IsLower(key[0]))
        {
            return false;
        }

        for (int i = 1; i < key.Length; i++)
        {
            char c = key[i];
            if (!IsLower(c) && !IsDigit(c) && !(IsSeparator(c) && i + 1 < key.Length && !IsSeparator(key[i + 1])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The key in Pascal case: <c>unified_llm_hub</c> gives <c>UnifiedLlmHub</c>, <c>checkout.2024</c> gives <c>Checkout2024</c>.
    /// Because a key begins with a letter, so does its identifier, which therefore is never a C# keyword.
    /// </summary>
    /// <param name="key">A valid key.</param>
    /// <returns>The identifier.</returns>
    public static string FromKey(string key)
    {
        char[] letters = new char[key.Length];
        int count = 0;
        bool upper = true;
        foreach (char c in key)
        {
            if (IsSeparator(c))
            {
                upper = true;
                continue;
            }

            letters[count++] = upper && IsLower(c) ? (char)(c - 'a' + 'A') : c;
            upper = false;
        }

        return new string(letters, 0, count);
    }

    /// <summary>The accessor's name for an identifier.</summary>
    /// <param name="identifier">Such as <c>UnifiedLlmHub</c>.</param>
    /// <returns>Such as <c>IsUnifiedLlmHubEnabled</c>.</returns>
    public static string AccessorName(string identifier) => Prefix + identifier + Suffix;

    /// <summary>The name of the method that answers with the reason, for an identifier.</summary>
    /// <param name="identifier">Such as <c>UnifiedLlmHub</c>.</param>
    /// <returns>Such as <c>EvaluateUnifiedLlmHub</c>.</returns>
    public static string EvaluationName(string identifier) => "Evaluate" + identifier;

    /// <summary>
    /// The identifier that the manifest's <c>accessor</c> names: it may be written as the identifier (<c>LlmHub</c>) or as the
    /// whole accessor (<c>IsLlmHubEnabled</c>).
    /// </summary>
    /// <param name="accessor">The property's value.</param>
    /// <returns>The identifier; not necessarily a legal one.</returns>
    public static string FromAccessor(string accessor)
    {
        // "IssueListEnabled" begins with an s that belongs to the word.
        bool whole = accessor.Length > Prefix.Length + Suffix.Length
            && accessor.StartsWith(Prefix, StringComparison.Ordinal)
            && accessor[Prefix.Length] is >= 'A' and <= 'Z'
            && accessor.EndsWith(Suffix, StringComparison.Ordinal);
        return whole ? accessor.Substring(Prefix.Length, accessor.Length - Prefix.Length - Suffix.Length) : accessor;
    }

    /// <summary>The nearest valid key to a text that is none, for messages.</summary>
    /// <param name="text">Such as <c>NewCheckout</c> or <c>new checkout</c>.</param>
    /// <returns>Such as <c>new_checkout</c>, or null when nothing usable is left.</returns>
    public static string? SuggestKey(string text)
    {
        StringBuilder key = new(text.Length + 4);
        for (int i = 0; i < text.Length && key.Length < MaxKeyLength; i++)
        {
            char c = text[i];
            bool isUpper = c is >= 'A' and <= 'Z';
            bool startsWord = isUpper && i > 0 && !(text[i - 1] is >= 'A' and <= 'Z');
            char kept = isUpper ? (char)(c - 'A' + 'a') : c;
            if (!IsLower(kept) && !IsDigit(kept))
            {
                kept = IsSeparator(kept) ? kept : '_';
            }

            if (startsWord && key.Length > 0 && !IsSeparator(key[key.Length - 1]))
            {
                key.Append('_');
            }

            bool fits = key.Length == 0 ? IsLower(kept) : !IsSeparator(kept) || !IsSeparator(key[key.Length - 1]);
            if (fits)
            {
                key.Append(kept);
            }
        }

        while (key.Length > 0 && (IsSeparator(key[key.Length - 1]) || key.Length > MaxKeyLength))
        {
            key.Length--;
        }

        return key.Length == 0 ? null : key.ToString();
    }

    internal static bool IsSeparator(char c) => c is '_' or '-' or '.';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
