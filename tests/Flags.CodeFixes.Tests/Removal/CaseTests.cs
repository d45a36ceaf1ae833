using Flags.CodeFixes.Removal;

namespace Flags.CodeFixes.Tests.Removal;

public class CaseTests
{
    public static TheoryData<string, bool> Cases()
    {
        var data = new TheoryData<string, bool>();
        foreach (var folder in Directory.GetDirectories(Repository.PathOf("Cases"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var on in RemovalCase.Sides(folder))
            {
                data.Add(Path.GetRelativePath(Repository.PathOf("Cases"), folder), on);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_program_becomes_what_a_careful_engineer_would_write(string name, bool on)
    {
        var @case = new RemovalCase(Repository.PathOf("Cases", name));
        var before = Programs.Of(@case.Before);
        var diagnostics = await Programs.DiagnosticsAsync(before);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Contains(": Error ", StringComparison.Ordinal));

        var result = await FlagRemoval.RemoveAsync(before, Programs.Key, on, TestContext.Current.CancellationToken);

        var after = result.Solution.Projects.Single();
        foreach (var (file, expected) in @case.After(on))
        {
            var document = after.Documents.Cast<Microsoft.CodeAnalysis.TextDocument>().Concat(after.AdditionalDocuments).Single(document => document.Name == file);
            var received = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
            if (received == expected)
            {
                @case.DeleteReceived(file, on);
            }
            else
            {
                @case.WriteReceived(file, on, received + string.Concat(result.LeftOvers.Select(left => $"//! {left.Path}: {left.Reason}\n")));
            }

            Assert.Equal(expected, received);
        }

        Assert.DoesNotContain(after.Documents, document => @case.Gone(on).Contains(document.Name));
        Assert.Equal(@case.Left(on), string.Join('\n', result.LeftOvers.Select(left => $"{Path.GetFileName(left.Path)}: {left.Reason}")));
        Assert.True((await Programs.DiagnosticsAsync(result.Solution)).Count <= diagnostics.Count);
    }
}
