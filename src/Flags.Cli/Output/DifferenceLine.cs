namespace Flags.Cli.Output;

/// <summary>A line of a difference: <c>' '</c> in both texts, <c>'-'</c> only in the old one, <c>'+'</c> only in the new one.</summary>
internal readonly record struct DifferenceLine(char Sign, string Text);
