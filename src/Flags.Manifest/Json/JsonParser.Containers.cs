namespace Flags.Manifest;

internal sealed partial class JsonParser
{
    private void AddValue(JsonNode node)
    {
        _nodes.Add(node);
        _expected = _depth == 0 ? Expected.Nothing : Expected.CommaOrEnd;
    }

    private void AddName(JsonNode node)
    {
        node.IsDamaged = node.Kind == JsonKind.Bad;
        node.Kind = JsonKind.Name;
        _nodes.Add(node);
        _expected = Expected.Colon;
    }

    /// <summary>Gives a value that has no name a damaged one, so that names and values still alternate.</summary>
    private void AddMissingName()
    {
        _nodes.Add(new JsonNode { Kind = JsonKind.Name, IsDamaged = true, Start = _scanner.At });
        _expected = Expected.Value;
    }

    private void Open(char bracket)
    {
        if (_depth == MaxDepth)
        {
            ReportDepth();
            AddValue(new JsonNode { Kind = JsonKind.Bad, Start = _scanner.At, Length = 1 });
            SkipBalanced();
            return;
        }

        _open[_depth++] = _nodes.Add(new JsonNode
        {
            Kind = bracket == '{' ? JsonKind.Object : JsonKind.Array,
            Start = _scanner.At,
            Length = 1,
        });
        _scanner.ReadPunctuation();
        _expected = bracket == '{' ? Expected.NameOrEnd : Expected.ValueOrEnd;
    }

    private void Close(char bracket)
    {
        _scanner.ReadPunctuation();
        CloseInnermost();
        if (bracket == '}')
        {
            _errors.Recovered();
        }
    }

    private void CloseInnermost()
    {
        ref JsonNode container = ref _nodes[_open[--_depth]];
        container.Length = _scanner.EndOfToken - container.Start;
        container.Next = _nodes.Count;
        _expected = _depth == 0 ? Expected.Nothing : Expected.CommaOrEnd;
    }

    /// <summary>
    /// Meets a closing bracket of the wrong kind. On the line of the opening one it is taken for a slip of the finger; else
    /// the right one is taken to be missing, if the bracket met closes something further out.
    /// </summary>
    private void CloseMismatched(char bracket)
    {
        ref JsonNode innermost = ref _nodes[_open[_depth - 1]];
        char right = innermost.Kind == JsonKind.Object ? '}' : ']';
        Unbalanced(_scanner.At, _scanner.At + 1, $"'{right}' was expected here, because '{_text[innermost.Start]}' was opened, not '{bracket}'");
        bool closesOuter = _depth > 1 && (_nodes[_open[_depth - 2]].Kind == JsonKind.Object) == (bracket == '}');
        bool isOneLine = _text.IndexOf('\n', innermost.Start, _scanner.At - innermost.Start) < 0;
        if (isOneLine || !closesOuter)
        {
            _scanner.ReadPunctuation();
        }

        CloseInnermost();
    }

    /// <summary>Reports brackets without partners, once: one bracket too many or too few shifts all the others.</summary>
    private void Unbalanced(int start, int end, string message)
    {
        if (_isBalanced && !_scanner.LostBracket)
        {
            _errors.Structural(start, end, message);
        }

        _isBalanced = false;
    }

    private void ReportDepth()
    {
        if (!_isTooDeep)
        {
            _errors.Structural(_scanner.At, _scanner.At + 1, $"objects and arrays nest deeper than {MaxDepth} levels here", JsonErrorKind.TooDeep);
        }

        _isTooDeep = true;
    }

    /// <summary>Skips what is nested too deep, up to the bracket that closes it; what is in there is not looked at.</summary>
    private void SkipBalanced()
    {
        int open = 0;
        for (_scanner.SkipTrivia(); !_scanner.AtEnd; _scanner.SkipTrivia())
        {
            char c = _scanner.Current;
            if (c == '"')
            {
                _scanner.ReadString();
                continue;
            }

            _scanner.ReadPunctuation();
            open += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            if (open == 0)
            {
                return;
            }
        }
    }

    /// <summary>Whether the string here is followed by a colon, and therefore the name of the next property.</summary>
    private bool IsNextName()
    {
        int at = _scanner.At;
        _scanner.ReadString();
        _scanner.SkipTrivia();
        bool isName = !_scanner.AtEnd && _scanner.Current == ':';
        _scanner.At = at;
        return isName;
    }

    private void Unexpected(string wanted)
    {
        char c = _scanner.Current;
        int start = _scanner.At;
        if (IsConflictMarker(start))
        {
            SkipConflictMarker(start);
            return;
        }

        if (!_errors.IsListening)
        {
            _scanner.At = start + 1;
            return;
        }

        int length = char.IsHighSurrogate(c) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]) ? 2 : 1;
        string shown = length == 2 ? _text.Substring(start, 2) : Shown(c);
        _errors.Structural(start, start + length, $"'{shown}' is unexpected; {wanted} was expected");
        _scanner.At = start + length;
    }

    private bool IsConflictMarker(int at)
    {
        const int Length = 7;
        char c = _text[at];
        if (c is not ('<' or '=' or '>' or '|') || at + Length > _text.Length || (at > 0 && _text[at - 1] != '\n'))
        {
            return false;
        }

        for (int i = at; i < at + Length; i++)
        {
            if (_text[i] != c)
            {
                return false;
            }
        }

        return true;
    }

    private void SkipConflictMarker(int start)
    {
        int end = _text.IndexOf('\n', start);
        _scanner.At = end < 0 ? _text.Length : end;
        if (_text[start] == '<' || _isBalanced)
        {
            _errors.Structural(start, _scanner.At, "a merge conflict has not been resolved");
        }

        // Both sides are in the text: what they say twice or leave open is no mistake of its own.
        _isBalanced = false;
    }

    private void OnEndOfText()
    {
        int end = _scanner.EndOfToken;
        if (_nodes.Count == 0)
        {
            _errors.Structural(end, end, "the file is empty; a manifest is an object such as { \"flags\": { } }");
            return;
        }

        if (_depth == 0)
        {
            return;
        }

        JsonNode innermost = _nodes[_open[_depth - 1]];
        char opening = _text[innermost.Start];
        LinePosition opened = new LineMap(_text).Find(innermost.Start);
        Unbalanced(end, end, $"the file ends before '{opening}' of line {opened.Line}, column {opened.Column} is closed; '{(opening == '{' ? '}' : ']')}' is missing");
        if (_expected is Expected.Colon || (_expected is Expected.Value && InObject))
        {
            _nodes.Add(new JsonNode { Kind = JsonKind.Bad, Start = end });
        }

        while (_depth > 0)
        {
            CloseInnermost();
        }
    }

    private static string Shown(char c) => char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || c == '\uFEFF' ? $"U+{(int)c:X4}" : c.ToString();
}
