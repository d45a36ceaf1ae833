using System.Text;
using Flags.Cli.CommandLine;
using Flags.Cli.Files;
using Flags.CodeFixes.Removal;

namespace Flags.Cli.Removing;

/// <summary>Writes what a removal changed, all files or none, each in the encoding it had.</summary>
internal static class RemovalFiles
{
    /// <exception cref="CommandFailure">A file is no longer as it was when the project was loaded.</exception>
    internal static void Write(string folder, IReadOnlyList<ChangedFile> files)
    {
        foreach (var file in files)
        {
            MustBeUntouched(file);
        }

        if (files.Count > 0)
        {
            FileTransaction.Write(folder, files.Select(file => (file.Path, file.NewText is { } text ? Bytes(file, text.ToString()) : null)));
        }
    }

    private static void MustBeUntouched(ChangedFile file)
    {
        if (!File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(Bytes(file, file.OldText.ToString())))
        {
            throw new CommandFailure($"'{file.Path}' was changed meanwhile. Nothing was written; run it again.");
        }
    }

    private static byte[] Bytes(ChangedFile file, string text)
    {
        var encoding = file.OldText.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
