namespace LlmHub.Pipelines;

public delegate string Step(string input);

public class Pipeline
{
    private readonly List<Step> _steps = [];

    public Pipeline()
    {
        _steps.Add(Trim);
        _steps.Add(input => Upper(input));
        _steps.Add(input =>
        {
            return input;
        });

        _steps.Add(Hub);

        string Hub(string input)
        {
            return "[" + input + "]";
        }
    }

    public string Run(string input) => _steps.Aggregate(input, (text, step) => step(text));

    private static string Trim(string input) => input.Trim();

    private static string Upper(string input) => input.ToUpperInvariant();
}
