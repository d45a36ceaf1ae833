namespace Flags.Manifest;

/// <summary>
/// The syntax errors of one text. After an error that leaves the parser without orientation, what follows from it is
/// withheld until the parser has found its feet again: one mistake, one error.
/// </summary>
internal sealed class JsonErrors
{
    /// <summary>A file with more mistakes than this is not a manifest; the rest of them would tell nobody anything.</summary>
    public const int Limit = 100;

    private readonly List<JsonError> _errors = [];
    private bool _isQuiet;

    public IReadOnlyList<JsonError> All => _errors;

    /// <summary>Whether a report would be kept; when not, its message need not be built.</summary>
    public bool IsListening => !_isQuiet && _errors.Count < Limit;

    /// <summary>Reports a mistake within one token, whose end is certain.</summary>
    public void Lexical(int start, int end, string message, JsonErrorKind kind = JsonErrorKind.Syntax)
    {
        if (IsListening)
        {
            string last = _errors.Count + 1 == Limit ? $" (mistake number {Limit}; further ones are not listed)" : "";
            _errors.Add(new JsonError(kind, SourceSpan.FromBounds(start, end), message + last));
        }
    }

    /// <summary>Reports a mistake after which the next tokens may not be what they seem.</summary>
    public void Structural(int start, int end, string message, JsonErrorKind kind = JsonErrorKind.Syntax)
    {
        Lexical(start, end, message, kind);
        _isQuiet = true;
    }

    /// <summary>The parser knows again where it is.</summary>
    public void Recovered() => _isQuiet = false;
}
