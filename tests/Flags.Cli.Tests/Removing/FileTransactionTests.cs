using Flags.Cli.Files;
using Flags.Testing;

namespace Flags.Cli.Tests.Removing;

public sealed class FileTransactionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void All_files_get_their_new_content_and_nothing_else_stays()
    {
        _folder.Write("a.txt", "old a");

        FileTransaction.Write(_folder.Path, [(_folder.PathOf("a.txt"), "new a"u8.ToArray()), (_folder.PathOf("b.txt"), "new b"u8.ToArray())]);

        Assert.Equal("new a", Read("a.txt"));
        Assert.Equal("new b", Read("b.txt"));
        Assert.Equal(["a.txt", "b.txt"], Names());
    }

    [Fact]
    public void What_cannot_be_prepared_changes_no_file()
    {
        _folder.Write("a.txt", "old a");

        Assert.ThrowsAny<IOException>(() => FileTransaction.Write(
            _folder.Path, [(_folder.PathOf("a.txt"), "new a"u8.ToArray()), (_folder.PathOf("gone/b.txt"), "new b"u8.ToArray())]));

        Assert.Equal("old a", Read("a.txt"));
        Assert.Equal(["a.txt"], Names());
    }

    [Fact]
    public void An_interrupted_replacement_is_finished_by_the_next_run()
    {
        _folder.Write("a.txt", "old a");
        // A folder in the file's place stops the replacement half-way, as a kill would.
        Directory.CreateDirectory(_folder.PathOf("b.txt"));
        Assert.ThrowsAny<Exception>(() => FileTransaction.Write(
            _folder.Path, [(_folder.PathOf("a.txt"), "new a"u8.ToArray()), (_folder.PathOf("b.txt"), "new b"u8.ToArray())]));
        Directory.Delete(_folder.PathOf("b.txt"));

        Assert.True(FileTransaction.Recover(_folder.Path));

        Assert.Equal("new a", Read("a.txt"));
        Assert.Equal("new b", Read("b.txt"));
        Assert.Equal(["a.txt", "b.txt"], Names());
        Assert.False(FileTransaction.Recover(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private string Read(string file) => File.ReadAllText(_folder.PathOf(file));

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
