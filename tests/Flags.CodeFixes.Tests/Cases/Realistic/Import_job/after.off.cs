using System.Text;

namespace LlmHub.Jobs;

public class ImportJob(TextWriter log)
{
    private int _failures;

    public void Run(Queue<string> lines)
    {
        do
        {
            var line = lines.Dequeue();
            try
            {
                Import(line);
            }
            catch (FormatException)
            {
                _failures++;
                break;
            }
            finally
            {
                log.Flush();
            }
        }
        while (false);

        log.WriteLine("done");
    }

    private void Import(string line)
    {
        var text = Clean(line);
        log.WriteLine(text);
    }

    private static string Clean(string line)
    {
        var builder = new StringBuilder(line);
        return builder.Replace("\t", " ").ToString();
    }

    public int Failures => _failures;
}
