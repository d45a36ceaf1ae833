using System.Text.Json;

namespace Flags.Cli.Files;

/// <summary>
/// Replaces several files together. The new contents are written beside the files first, then a journal, then the files are
/// replaced one by one. A run that is killed before the journal has changed nothing; after it, the next run finishes the work.
/// </summary>
internal sealed class FileTransaction
{
    private const string JournalName = ".flags-remove.journal";

    private readonly string _journal;

    /// <summary>By file, the hidden one that takes its place; null for a file that goes.</summary>
    private readonly Dictionary<string, string?> _replacements = new(StringComparer.Ordinal);

    private FileTransaction(string folder) => _journal = Path.Combine(folder, JournalName);

    /// <summary>Replaces files, or deletes those without content, all or none. The journal lies in <paramref name="folder"/> meanwhile.</summary>
    internal static void Write(string folder, IEnumerable<(string Path, byte[]? Content)> files)
    {
        var transaction = new FileTransaction(folder);
        transaction.Stage(files);
        AtomicFile.Write(transaction._journal, JsonSerializer.SerializeToUtf8Bytes(transaction._replacements));
        transaction.Replace();
    }

    /// <summary>Finishes what an earlier run had begun to replace; true when there was something to finish.</summary>
    internal static bool Recover(string folder)
    {
        var transaction = new FileTransaction(folder);
        if (!File.Exists(transaction._journal))
        {
            return false;
        }

        foreach (var (target, temporary) in JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(transaction._journal))!)
        {
            transaction._replacements.Add(target, temporary);
        }

        transaction.Replace();
        return true;
    }

    private void Stage(IEnumerable<(string Path, byte[]? Content)> files)
    {
        try
        {
            foreach (var (path, content) in files)
            {
                _replacements.Add(path, content is null ? null : AtomicFile.WriteBeside(path, content));
            }
        }
        catch
        {
            foreach (var temporary in _replacements.Values.OfType<string>())
            {
                File.Delete(temporary);
            }

            throw;
        }
    }

    private void Replace()
    {
        foreach (var (target, temporary) in _replacements)
        {
            // An earlier run may have come further than its journal tells.
            if (temporary is null)
            {
                File.Delete(target);
            }
            else if (File.Exists(temporary))
            {
                AtomicFile.Replace(target, temporary);
            }
        }

        File.Delete(_journal);
    }
}
