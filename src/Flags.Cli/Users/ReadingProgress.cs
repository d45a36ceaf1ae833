using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Users;

/// <summary>A progress bar on standard error while a users file is read; without a terminal there is none.</summary>
internal static class ReadingProgress
{
    // Often enough for the eye, rarely enough to cost nothing.
    private const int UsersPerStep = 4096;

    /// <summary>Hands each user of the file to <paramref name="visit"/>.</summary>
    internal static void ForEach(UsersFile file, Action<string?> visit, CancellationToken cancellationToken)
    {
        if (Console.IsErrorRedirected || !Screen.Error.Profile.Capabilities.Ansi)
        {
            Visit(file, visit, () => { }, cancellationToken);
            return;
        }

        Screen.Error.Progress().AutoClear(true).HideCompleted(true).Start(progress =>
        {
            var task = progress.AddTask("users", maxValue: file.Length ?? double.MaxValue);
            task.IsIndeterminate = file.Length is null;
            Visit(file, visit, () => task.Value = file.BytesRead, cancellationToken);
        });
    }

    private static void Visit(UsersFile file, Action<string?> visit, Action step, CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var user in file.Read())
        {
            visit(user);
            if (++count % UsersPerStep == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                step();
            }
        }
    }
}
