using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Flags.Cli.CommandLine;

/// <summary>The usual help page, with the verb's examples below.</summary>
internal sealed class HelpWithExamples(HelpAction page) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = page.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            Write(verb.Examples, parseResult.InvocationConfiguration.Output);
        }

        return exitCode;
    }

    private static void Write(IReadOnlyList<HelpExample> examples, TextWriter output)
    {
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example.CommandLine}");
            output.WriteLine($"      {example.Purpose}");
        }

        output.WriteLine();
    }
}
