using System.Globalization;
using System.Text;
using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Evaluation;

/// <summary>A line for each decision, in columns, with the user last because ids have no common width.</summary>
internal sealed class TextDecisions : IDecisionWriter
{
    private const int ReasonWidth = 19;
    private const string Reset = "\e[0m";

    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 64 * 1024) { NewLine = "\n" };
    private readonly int _flagWidth;
    private readonly (string On, string Off, string Grey, string End) _colours;

    /// <summary>Lays the columns out for the widest of <paramref name="flags"/>.</summary>
    internal TextDecisions(IEnumerable<string> flags)
    {
        _flagWidth = flags.Select(flag => flag.Length).DefaultIfEmpty().Max();
        _colours = Screen.Output.Profile.Capabilities.ColorSystem == ColorSystem.NoColors ? ("", "", "", "") : ("\e[32m", "\e[33m", "\e[90m", Reset);
    }

    /// <inheritdoc/>
    public void Write(in Decision decision)
    {
        var answer = decision.Answer;
        _output.Write(answer.Enabled ? $"{_colours.On}on {_colours.End} " : $"{_colours.Off}off{_colours.End} ");
        _output.Write(VisibleText.Of(decision.Flag).PadRight(_flagWidth));
        _output.Write("  ");
        _output.Write(answer.Reason.ToString().PadRight(ReasonWidth));
        _output.Write(answer.Bucket is { } bucket ? $"  {bucket.ToString(CultureInfo.InvariantCulture),4}  " : "        ");
        _output.WriteLine(decision.User is { Length: > 0 } user ? VisibleText.Of(user) : "(nobody)");
        if (decision.Explanation is { } explanation)
        {
            Write(explanation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Write(Explanation explanation)
    {
        var number = 0;
        foreach (var step in explanation.Steps)
        {
            number++;
            var from = step.Layer is null or FlagState.ManifestLayer ? "" : $" (from {step.Layer})";
            var mark = step.Decides ? "=> decides" : "";
            _output.WriteLine($"    {number}. {step.Question,-42} {VisibleText.Of(step.Found)}{from} {_colours.Grey}{mark}{_colours.End}".TrimEnd());
        }
    }
}
