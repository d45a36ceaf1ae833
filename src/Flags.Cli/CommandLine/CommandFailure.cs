namespace Flags.Cli.CommandLine;

/// <summary>
/// Why a verb could not do its work, in words for the person who ran it: what, where and what to do.
/// It ends the verb with <see cref="ExitCode.Failed"/>.
/// </summary>
internal sealed class CommandFailure : Exception
{
    public CommandFailure(string message)
        : base(message)
    {
    }

    public CommandFailure(string message, Exception cause)
        : base(message, cause)
    {
    }

    public CommandFailure()
    {
    }
}
