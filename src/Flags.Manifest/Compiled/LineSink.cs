namespace Flags.Manifest;

/// <summary>Takes a line of text.</summary>
/// <param name="text">The characters, valid only during the call.</param>
/// <param name="length">How many of them are the line.</param>
public delegate void LineSink(char[] text, int length);
