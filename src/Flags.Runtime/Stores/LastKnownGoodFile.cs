using System.IO.Hashing;
using System.Text;

namespace Flags;

/// <summary>
/// Keeps what the operators' store said last in a file of this instance, so that a start decides by it while the store
/// is away. A file is replaced as a whole or not at all. Its checksum finds damage; it is no protection from forgery.
/// </summary>
internal sealed class LastKnownGoodFile(string path)
{
    private const string Title = "flags last known good 1 ";

    private static readonly int HeadLength = Title.Length + ChecksumOf([]).Length + 1;

    private static int _count;

    // Two processes may share a path while one takes over from the other.
    private readonly string _next = $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.new";

    /// <summary>What the file says; null when there is none.</summary>
    /// <exception cref="FormatException">The file is damaged, or no file of this kind.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public StoredOverrides? Read()
    {
        if (!File.Exists(path))
        {
            return null;
        }

        byte[] file = File.ReadAllBytes(path);
        if (file.Length < HeadLength || !file.AsSpan(0, HeadLength).SequenceEqual(HeadOf(file.AsSpan(HeadLength))))
        {
            throw new FormatException("its checksum is not that of its content");
        }

        return StoredOverridesJson.Parse(file.AsSpan(HeadLength));
    }

    /// <summary>Replaces the file. Not for two calls at once.</summary>
    /// <exception cref="IOException">The file cannot be written; the one that was there stands.</exception>
    public void Write(StoredOverrides content)
    {
        byte[] body = StoredOverridesJson.ToUtf8(content);
        try
        {
            using (var file = new FileStream(_next, Options()))
            {
                file.Write(HeadOf(body));
                file.Write(body);
                file.Flush(flushToDisk: true);
            }

            File.Move(_next, path, overwrite: true);
        }
        catch
        {
            File.Delete(_next);
            throw;
        }
    }

    // It has the lists of users: for nobody else's eyes.
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static byte[] HeadOf(ReadOnlySpan<byte> body) => Encoding.ASCII.GetBytes($"{Title}{ChecksumOf(body)}\n");

    private static string ChecksumOf(ReadOnlySpan<byte> body) => Convert.ToHexString(XxHash128.Hash(body));
}
