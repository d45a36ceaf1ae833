namespace LlmHub.Jobs;

public class ImportJob(TextWriter log)
{
    private int _failures = 0;

    public void Run(Queue<string> lines)
    {
        do
        {
            var line = lines.Dequeue();
            try
            {
                Import(line);
            }
            catch (FormatException exception) when (line.Length > 3)
            {
                log.WriteLine(exception.Message);
                continue;
            }
            finally
            {
                log.Flush();
            }
        }
        while (lines.Count > 0);

        log.WriteLine("done");
    }

    private void Import(string line)
    {
        if (line.Length == 0)
        {
            throw new FormatException("Empty line.");
        }

        var text = line;
        log.WriteLine(text);
    }

    public int Failures => _failures;
}
