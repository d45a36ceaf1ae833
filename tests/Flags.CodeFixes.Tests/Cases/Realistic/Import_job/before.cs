using System.Text;
using LlmHub.Flagging;

namespace LlmHub.Jobs;

public class ImportJob(FeatureFlags flags, TextWriter log)
{
    private int _failures;

    public void Run(Queue<string> lines)
    {
        var useHub = flags.IsUnifiedLlmHubEnabled();
        do
        {
            var line = lines.Dequeue();
            try
            {
                Import(line, useHub);
            }
            catch (FormatException exception) when (useHub && line.Length > 3)
            {
                log.WriteLine(exception.Message);
                continue;
            }
            catch (FormatException) when (!useHub)
            {
                _failures++;
                break;
            }
            finally
            {
                log.Flush();
            }
        }
        while (useHub && lines.Count > 0);

        log.WriteLine("done");
    }

    private void Import(string line, bool strict)
    {
        if (strict && line.Length == 0)
        {
            throw new FormatException("Empty line.");
        }

        var text = strict ? line : Clean(line);
        log.WriteLine(text);
    }

    private static string Clean(string line)
    {
        var builder = new StringBuilder(line);
        return builder.Replace("\t", " ").ToString();
    }

    public int Failures => _failures;
}
