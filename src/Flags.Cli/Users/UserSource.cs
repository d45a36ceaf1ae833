using System.CommandLine;
using System.Globalization;
using Flags.Cli.CommandLine;

namespace Flags.Cli.Users;

/// <summary>The users of a simulation: a file's, or as many as asked for, with made-up ids that are the same every time.</summary>
internal sealed class UserSource
{
    private const int UsualCount = 10_000;

    private readonly Option<string?> _file = CommonOptions.UsersFile();
    private readonly Option<int> _count = new("--users")
    {
        Description = "Without a file: so many users, user-1, user-2, ...",
        HelpName = "N",
        DefaultValueFactory = _ => UsualCount,
    };

    internal void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_count);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_file) is { Implicit: false } && result.GetResult(_count) is { Implicit: false })
            {
                result.AddError("Give --users-file or --users, not both.");
            }
        });
        _count.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--users takes a number, 1 or more.");
            }
        });
    }

    /// <summary>Hands every user to <paramref name="visit"/>, in constant memory.</summary>
    internal void ForEach(ParseResult arguments, Action<string?> visit, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_file) is { } path)
        {
            using var file = UsersFile.Open(path);
            ReadingProgress.ForEach(file, visit, cancellationToken);
            return;
        }

        for (var i = 1; i <= arguments.GetValue(_count); i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            visit(string.Create(CultureInfo.InvariantCulture, $"user-{i}"));
        }
    }
}
