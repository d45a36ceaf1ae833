using LlmHub.Flagging;

namespace LlmHub.Pipelines;

public delegate string Step(string input);

public class Pipeline
{
    private readonly List<Step> _steps = [];

    public Pipeline(FeatureFlags flags, string user)
    {
        var hub = flags.IsUnifiedLlmHubEnabled(user);

        _steps.Add(Trim);
        _steps.Add(input => hub ? Upper(input) : Lower(input));
        _steps.Add(input =>
        {
            if (hub)
            {
                return input;
            }

            return Mark(input);

            string Mark(string text) => text + "!";
        });

        if (hub)
        {
            _steps.Add(Hub);
        }

        string Hub(string input)
        {
            return hub ? "[" + input + "]" : input;
        }

        static string Lower(string input) => input.ToLowerInvariant();
    }

    public string Run(string input) => _steps.Aggregate(input, (text, step) => step(text));

    private static string Trim(string input) => input.Trim();

    private static string Upper(string input) => input.ToUpperInvariant();
}
