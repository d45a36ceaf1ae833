using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.CommandLine;

public sealed class HelpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Verbs { get; } = [.. Flags.Cli.CommandLine.Verbs.All().Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_verbs_help_has_examples_that_parse(string verb)
    {
        var help = (await _folder.Flags(verb, "--help")).MustSucceed();

        var examples = help.Output[help.Output.IndexOf("Examples:", StringComparison.Ordinal)..];
        Assert.Contains($"  flags {verb}", examples.Replace("source <(", "  ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("--format <text|json", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tools_help_names_every_verb()
    {
        var help = (await _folder.Flags("--help")).MustSucceed();

        Assert.All(Verbs, verb => Assert.Contains($"\n  {verb.Data} ", help.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no verb 'evalute'; did you mean 'evaluate'?", "evalute")]
    [InlineData("There is no option '--formt'; did you mean '--format'?", "validate", "--formt", "json")]
    [InlineData("See 'flags --help'.")]
    public async Task A_misspelt_word_is_told_with_the_nearest_one_and_exit_code_2(string message, params string[] arguments)
    {
        var result = await _folder.Flags(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
