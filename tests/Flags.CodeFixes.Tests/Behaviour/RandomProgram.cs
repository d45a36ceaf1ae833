using System.Globalization;
using System.Text;

namespace Flags.CodeFixes.Tests.Behaviour;

/// <summary>Writes a program that mixes the flag with everything the engine folds, and logs each step that it takes.</summary>
internal sealed class RandomProgram(int seed)
{
#pragma warning disable CA5394 // Not for secrets: the seed must reproduce the program.
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private readonly List<string> _booleans = [];
    private int _names;
    private int _depth;

    public static string Write(int seed, int methods)
    {
        var program = new RandomProgram(seed);
        program.Line(0, "using LlmHub.Flagging;\n\nnamespace LlmHub;\n\npublic class Program0(FeatureFlags flags, List<string> log)\n{");
        program.Line(1, "private readonly bool _on = flags.IsUnifiedLlmHubEnabled();\n    private bool _state = false;\n");
        program.Line(1, "private bool Wrapped => !flags.IsUnifiedLlmHubEnabled(\"w\");\n");
        for (var i = 0; i < methods; i++)
        {
            program.Method(i);
        }

        program.Line(1, "private bool T(string step, bool value)\n    {\n        log.Add(step);\n        return value;\n    }\n");
        program.Line(1, "private int N(string step, int value)\n    {\n        log.Add(step);\n        return value;\n    }\n");
        program.Line(1, "private int Helper(bool useNew, int n)\n    {\n        if (useNew)\n        {\n            log.Add(\"helper\");\n            return n + 1;\n        }\n\n        return n;\n    }");
        program.Line(0, "}");
        return program._text.ToString();
    }

    private void Method(int index)
    {
        _booleans.Clear();
        _booleans.AddRange(["x", "y", "_on", "_state", "Wrapped"]);
        _names = 0;
        Line(1, $"public int M{index}(int n, int m, bool x, bool y)\n    {{");
        Block(2, 3 + _random.Next(4));
        Line(2, "return n;");
        Line(1, "}\n");
    }

    private void Block(int indent, int count)
    {
        var known = _booleans.Count;
        _depth++;
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && _random.Next(4) == 0)
            {
                _text.Append('\n');
            }

            if (_random.Next(6) == 0)
            {
                Line(indent, "// comment " + _random.Next(100).ToString(CultureInfo.InvariantCulture));
            }

            Statement(indent);
        }

        _depth--;
        _booleans.RemoveRange(known, _booleans.Count - known);
    }

    private void Statement(int indent)
    {
        switch (_random.Next(_depth > 3 ? 9 : 19))
        {
            case 0 or 1:
                Line(indent, $"log.Add($\"{_random.Next(100)} {{n}} {{{Boolean(1)}}}\");");
                break;
            case 2 or 3:
                var name = "b" + _names++.ToString(CultureInfo.InvariantCulture);
                Line(indent, $"var {name} = {Boolean(2)};");
                _booleans.Add(name);
                break;
            case 4:
                Line(indent, $"n = {Number(2)};");
                break;
            case 5:
                Line(indent, $"{Pick("x", "y", "_state")} {Pick("=", "&=", "|=", "^=")} {Boolean(2)};");
                break;
            case 6:
                Line(indent, $"n += Helper({Pick(Flag(), "_on", Flag())}, {Number(1)});");
                break;
            case 7:
                Line(indent, $"_ = {Boolean(2)};");
                break;
            case 8:
                Line(indent, $"if ({Boolean(2)}) {Pick("n++;", "return n;", "throw new InvalidOperationException(\"t\");", "log.Add(\"short\");")}");
                break;
            case 9 or 10 or 11 or 12:
                If(indent);
                break;
            case 13:
                Switch(indent);
                break;
            case 14:
                Loop(indent);
                break;
            case 15:
                Try(indent);
                break;
            case 16:
                var function = "f" + _names++.ToString(CultureInfo.InvariantCulture);
                Line(indent, $"Func<int, bool> {function} = i => i > 2 && {Boolean(1)};\n{Space(indent)}n += new[] {{ n, m, 3 }}.Count({function});");
                break;
            case 17:
                var local = "L" + _names++.ToString(CultureInfo.InvariantCulture);
                Line(indent, $"n += {local}({Flag()});\n\n{Space(indent)}int {local}(bool on) => on ? {Number(1)} : {Number(1)};\n");
                break;
            default:
                Line(indent, $"var (t{_names}, u{_names}) = ({Flag()}, {Number(1)});\n{Space(indent)}n += t{_names} ? u{_names++} : 1;");
                break;
        }
    }

    private void If(int indent)
    {
        Line(indent, $"if ({Boolean(3)})\n{Space(indent)}{{");
        Block(indent + 1, 1 + _random.Next(3));
        Jump(indent + 1);
        Line(indent, "}");
        while (_random.Next(3) == 0)
        {
            Line(indent, $"else if ({Boolean(2)})\n{Space(indent)}{{");
            Block(indent + 1, 1 + _random.Next(2));
            Line(indent, "}");
        }

        if (_random.Next(2) == 0)
        {
            Line(indent, $"else\n{Space(indent)}{{");
            Block(indent + 1, 1 + _random.Next(2));
            Jump(indent + 1);
            Line(indent, "}");
        }
    }

    private void Jump(int indent)
    {
        if (_random.Next(4) == 0)
        {
            Line(indent, Pick($"return {Number(1)};", "throw new InvalidOperationException(\"j\");"));
        }
    }

    private void Switch(int indent)
    {
        Line(indent, $"switch ({Pick(Flag(), "(" + Flag() + ", n > 2)")})\n{Space(indent)}{{".Replace("switch ((", "switch ((", StringComparison.Ordinal));
        var isTuple = _text.ToString().LastIndexOf("n > 2)", StringComparison.Ordinal) > _text.ToString().LastIndexOf("switch", StringComparison.Ordinal);
        foreach (var label in isTuple ? ["(true, true)", "(false, _)"] : new[] { "true", "false" })
        {
            Line(indent + 1, $"case {label}:");
            Block(indent + 2, 1);
            Line(indent + 2, "break;");
        }

        if (isTuple)
        {
            Line(indent + 1, "default:");
            Line(indent + 2, "log.Add(\"default\");\n" + Space(indent + 2) + "break;");
        }

        Line(indent, "}");
    }

    private void Loop(int indent)
    {
        var i = "i" + _names++.ToString(CultureInfo.InvariantCulture);
        Line(indent, $"for (var {i} = 0; {i} < 3 && {Boolean(1)}; {i}++)\n{Space(indent)}{{");
        Block(indent + 1, 1 + _random.Next(2));
        if (_random.Next(2) == 0)
        {
            Line(indent + 1, $"if ({Boolean(2)})\n{Space(indent + 1)}{{\n{Space(indent + 2)}{Pick("continue;", "break;")}\n{Space(indent + 1)}}}\n\n{Space(indent + 1)}n++;");
        }

        Line(indent, "}");
    }

    private void Try(int indent)
    {
        Line(indent, $"try\n{Space(indent)}{{");
        Block(indent + 1, 1);
        Line(indent, $"}}\n{Space(indent)}catch (InvalidOperationException) when ({Pick(Flag(), "x && " + Flag(), "!" + Flag())})\n{Space(indent)}{{");
        Block(indent + 1, 1);
        Line(indent, "}");
    }

    private string Boolean(int depth) => _random.Next(depth <= 0 ? 5 : 15) switch
    {
        0 or 1 => Flag(),
        2 => _booleans[_random.Next(_booleans.Count)],
        3 => "n > " + _random.Next(5).ToString(CultureInfo.InvariantCulture),
        4 => Pick("true", "x", "y", "false", "m == 2"),
        5 or 6 => $"{Boolean(depth - 1)} && {Atom(depth - 1)}".Trim(),
        7 => $"({Boolean(depth - 1)} || {Boolean(depth - 1)})",
        8 => $"!{Atom(depth - 1)}",
        9 => $"T(\"s{_random.Next(50)}\", {Boolean(depth - 1)})",
        10 => $"({Atom(depth - 1)} {Pick("==", "!=", "^", "&", "|")} {Atom(depth - 1)})",
        11 => $"({Atom(depth - 1)} ? {Boolean(depth - 1)} : {Boolean(depth - 1)})",
        12 => $"{Flag()} {Pick("is true", "is not true", "is false")}",
        13 => $"({Atom(depth - 1)} switch {{ true => {Boolean(depth - 1)}, _ => {Boolean(depth - 1)} }})",
        _ when _random.Next(8) > 0 => Flag(),
        _ => $"flags.IsUnifiedLlmHubEnabled(N(\"u{_random.Next(50)}\", n).ToString())",
    };

    private string Atom(int depth) => $"({Boolean(depth)})";

    private string Number(int depth) => _random.Next(depth <= 0 ? 3 : 7) switch
    {
        0 => "n",
        1 => "m",
        2 => _random.Next(10).ToString(CultureInfo.InvariantCulture),
        3 => $"({Boolean(depth - 1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
        4 => $"N(\"n{_random.Next(50)}\", {Number(depth - 1)})",
        5 => $"({Flag()} switch {{ true => {Number(depth - 1)}, false => {Number(depth - 1)} }})",
        _ => $"({Number(depth - 1)} + {Number(depth - 1)})",
    };

    private string Flag() => Pick("flags.IsUnifiedLlmHubEnabled()", "flags.IsEnabled(\"unified_llm_hub\")", "flags.EvaluateUnifiedLlmHub().Enabled", "_on");

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private static string Space(int indent) => new(' ', indent * 4);

    private void Line(int indent, string text) => _text.Append(Space(indent)).Append(text).Append('\n');
}
