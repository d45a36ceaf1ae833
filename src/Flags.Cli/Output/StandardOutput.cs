using System.Text;

namespace Flags.Cli.Output;

/// <summary>Standard output for machines: UTF-8 without a mark, whatever the locale.</summary>
internal static class StandardOutput
{
    /// <summary>Writes text as it is.</summary>
    internal static void Write(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes bytes as they are.</summary>
    internal static void Write(ReadOnlySpan<byte> bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }
}
