using System.CommandLine;
using Flags.Manifest;

namespace Flags.Cli.CommandLine;

/// <summary>
/// Looks at the words of a command line before they are parsed. Ids and descriptions may begin with a dash, so that a word
/// behind an option is its value even then; but a misspelt option must not become one more id of the option before it.
/// </summary>
internal static class OptionTokens
{
    /// <summary>The words, each value that begins with a dash tied to its option.</summary>
    /// <exception cref="CommandFailure">An option is not known.</exception>
    internal static string[] Prepare(string[] words, Command root)
    {
        var verb = words.Length > 0 ? root.Subcommands.FirstOrDefault(command => command.Name == words[0]) : null;
        return verb is null ? words : [.. Prepare(words, [.. verb.Options, .. root.Options])];
    }

    private static IEnumerable<string> Prepare(string[] words, List<Option> options)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word == "--")
            {
                foreach (var rest in words[i..])
                {
                    yield return rest;
                }

                yield break;
            }

            var option = Find(options, word);
            if (option?.Arity.MaximumNumberOfValues > 0 && i + 1 < words.Length && words[i + 1].StartsWith('-') && Find(options, words[i + 1]) is null)
            {
                i++;
                yield return $"{word}={words[i]}";
                continue;
            }

            if (option is null && word.StartsWith("--", StringComparison.Ordinal) && Find(options, word.Split('=', ':')[0]) is null)
            {
                throw Unknown(word, options);
            }

            yield return word;
        }
    }

    private static Option? Find(List<Option> options, string word) =>
        options.Find(option => option.Name == word || option.Aliases.Contains(word));

    private static CommandFailure Unknown(string word, List<Option> options) => new(
        $"There is no option '{word}'{NearestName.Question(word, options.Select(option => option.Name))} "
        + "A value that begins with -- is written behind an equals sign: --user=--x.");
}
