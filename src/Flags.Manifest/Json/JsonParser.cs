namespace Flags.Manifest;

/// <summary>
/// Reads JSON with comments, trailing commas and a byte order mark into a <see cref="JsonTree"/>, in one pass, without
/// recursion, in time linear in the text whatever the text is. Reports every mistake once and goes on.
/// </summary>
internal sealed partial class JsonParser
{
    /// <summary>How deep objects and arrays may nest; the same as System.Text.Json's default.</summary>
    public const int MaxDepth = 64;

    private readonly string _text;
    private readonly JsonErrors _errors = new();
    private readonly JsonScanner _scanner;
    private readonly JsonNodeList _nodes;
    private readonly int[] _open = new int[MaxDepth];
    private readonly CancellationToken _cancellation;
    private int _depth;
    private Expected _expected = Expected.Value;
    private bool _isBalanced = true;
    private bool _isTooDeep;

    private JsonParser(string text, CancellationToken cancellation)
    {
        _text = text;
        _cancellation = cancellation;
        _scanner = new JsonScanner(text, _errors);
        _nodes = new JsonNodeList((text.Length / 12) + 4);
    }

    private enum Expected
    {
        Value,
        ValueOrEnd,
        NameOrEnd,
        Colon,
        CommaOrEnd,
        Nothing,
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The structure and the mistakes.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static JsonTree Parse(string text, CancellationToken cancellation = default)
    {
        JsonParser parser = new(text, cancellation);
        parser.Run();
        return new JsonTree(text, parser._nodes, parser._errors.All, parser._isBalanced && !parser._scanner.LostBracket);
    }

    private void Run()
    {
        int steps = 0;
        for (_scanner.SkipTrivia(); !_scanner.AtEnd; _scanner.SkipTrivia())
        {
            if ((++steps & 0xFFF) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            switch (_expected)
            {
                case Expected.Value or Expected.ValueOrEnd:
                    OnValue(_scanner.Current);
                    break;
                case Expected.NameOrEnd:
                    OnName(_scanner.Current);
                    break;
                case Expected.Colon:
                    OnColon(_scanner.Current);
                    break;
                case Expected.CommaOrEnd:
                    OnComma(_scanner.Current);
                    break;
                default:
                    OnSurplus(_scanner.Current);
                    break;
            }
        }

        OnEndOfText();
    }

    private string CommaOrBracket => InObject ? "',' or '}'" : "',' or ']'";

    private bool InObject => _depth > 0 && _nodes[_open[_depth - 1]].Kind == JsonKind.Object;

    private void OnValue(char c)
    {
        if (c == '"')
        {
            AddValue(_scanner.ReadString());
        }
        else if (c is '{' or '[')
        {
            Open(c);
        }
        else if (c is '-' or (>= '0' and <= '9'))
        {
            AddValue(_scanner.ReadNumber());
        }
        else if (JsonScanner.IsWordStart(c))
        {
            AddValue(_scanner.ReadWord());
        }
        else if (c == '\'')
        {
            AddValue(_scanner.ReadSingleQuoted());
        }
        else if (c == ']' && _depth > 0 && !InObject)
        {
            Close(c);
        }
        else if (c is ',' or '}' or ']')
        {
            OnMissingValue(c);
        }
        else
        {
            Unexpected("a value");
        }
    }

    private void OnMissingValue(char c)
    {
        if (InObject)
        {
            _errors.Structural(_scanner.At, _scanner.At + 1, $"a value is missing before '{c}'");
            AddValue(new JsonNode { Kind = JsonKind.Bad, Start = _scanner.At });
        }
        else if (_depth > 0 && c == '}')
        {
            CloseMismatched(c);
        }
        else
        {
            Unexpected("a value");
        }
    }

    private void OnName(char c)
    {
        if (c == '"')
        {
            AddName(_scanner.ReadString());
        }
        else if (c == '}')
        {
            Close(c);
        }
        else if (c == ']')
        {
            CloseMismatched(c);
        }
        else if (JsonScanner.IsWordStart(c) || c == '\'')
        {
            OnUnquotedName();
        }
        else if (c is '{' or '[')
        {
            _errors.Structural(_scanner.At, _scanner.At + 1, "the value that begins here has no name; a property is written \"name\": value");
            AddMissingName();
        }
        else
        {
            Unexpected("a property's name in double quotes");
        }
    }

    private void OnUnquotedName()
    {
        JsonNode name = _scanner.ReadUnquoted();
        _scanner.SkipTrivia();
        if (_scanner.AtEnd || _scanner.Current != ':')
        {
            _errors.Structural(name.Start, name.Span.End, "a property's name in double quotes was expected");
            return;
        }

        _errors.Lexical(name.Start, name.Span.End, "a property's name stands in double quotes");
        AddName(name);
    }

    private void OnColon(char c)
    {
        if (c == ':')
        {
            _scanner.ReadPunctuation();
            _expected = Expected.Value;
            return;
        }

        ref JsonNode name = ref _nodes[_nodes.Count - 1];
        name.IsDamaged = true;
        _errors.Structural(_scanner.At, _scanner.At + 1, "':' was expected between a property's name and its value");
        if (c is ',' or '}' or ']' || (c == '"' && IsNextName()))
        {
            AddValue(new JsonNode { Kind = JsonKind.Bad, Start = _scanner.At });
        }
        else
        {
            _expected = Expected.Value;
        }
    }

    private void OnComma(char c)
    {
        if (c == ',')
        {
            _scanner.ReadPunctuation();
            _errors.Recovered();
            _expected = InObject ? Expected.NameOrEnd : Expected.ValueOrEnd;
        }
        else if (c is '}' or ']')
        {
            if (InObject == (c == '}'))
            {
                Close(c);
            }
            else
            {
                CloseMismatched(c);
            }
        }
        else if (c is '"' or '{' or '[' || char.IsLetterOrDigit(c))
        {
            if (_errors.IsListening)
            {
                _errors.Structural(_scanner.At, _scanner.At + 1, $"{CommaOrBracket} was expected after a value");
            }

            _expected = InObject ? Expected.NameOrEnd : Expected.ValueOrEnd;
        }
        else
        {
            Unexpected(CommaOrBracket);
            if (c == ':' && InObject)
            {
                AddMissingName();
            }
        }
    }

    private void OnSurplus(char c)
    {
        Unbalanced(_scanner.At, _scanner.At + 1, $"'{Shown(c)}' stands after the end of the manifest; is there a bracket too many before it?");
        bool goesOn = _nodes[0].Kind == JsonKind.Object && c is ',' or '"';
        if (goesOn)
        {
            // The bracket that closed the root was one too many: what follows still belongs to it.
            _open[_depth++] = 0;
            _expected = c == ',' ? Expected.CommaOrEnd : Expected.NameOrEnd;
        }
        else if (c is '}' or ']')
        {
            _scanner.ReadPunctuation();
        }
        else
        {
            _scanner.At = _text.Length;
        }
    }
}
