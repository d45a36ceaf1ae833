using Flags.Cli.Output;
using Flags.Testing;

namespace Flags.Cli.Tests.Output;

public sealed class UnifiedDiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(UnifiedDiff.Of("a.txt", "x\ny\n", "x\ny\n"));

    [Fact]
    public void Changes_that_lie_apart_have_hunks_of_their_own() => Assert.Equal(
        """
        --- a/a.txt
        +++ b/a.txt
        @@ -1,4 +1,3 @@
        -0
         1
         2
         3
        @@ -17,3 +16,4 @@
         16
         17
         18
        +19

        """.ReplaceLineEndings("\n"),
        UnifiedDiff.Of("a.txt", Numbers(0, 18), Numbers(1, 19)));

    [Theory]
    [InlineData("", "a\n")]
    [InlineData("a\n", "")]
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("a\nb\n", "a\nb")]
    [InlineData("a\nb", "a\nc")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\nb\r\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\nx\n4\n5\n6\ny\n8\n")]
    [InlineData("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n")]
    [InlineData("{\n}\n{\n}\n{\n}\n", "{\n}\n")]
    public async Task Git_makes_the_new_text_from_the_old_one_with_it(string before, string after)
    {
        _folder.Write("a.txt", before);
        _folder.Write("a.diff", UnifiedDiff.Of("a.txt", before, after));

        (await Command.Run(_folder.Path, "git", ["apply", "--whitespace=nowarn", "--unidiff-zero", "a.diff"])).MustSucceed();

        Assert.Equal(after, File.Exists(_folder.PathOf("a.txt")) ? await File.ReadAllTextAsync(_folder.PathOf("a.txt"), TestContext.Current.CancellationToken) : "");
    }

    public void Dispose() => _folder.Dispose();

    private static string Numbers(int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(i => $"{i}\n"));
}
