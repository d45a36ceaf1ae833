namespace Flags;

/// <summary>What an event or a record tells of an evaluation; the flag's key first, then the variant.</summary>
// A list, because log formatters look into no other kind of state, and some write it as text too.
internal sealed class EvaluationAttributes : List<KeyValuePair<string, object?>>
{
    public const string EventName = "feature_flag.evaluation";

    public override string ToString() => $"{EventName} {this[0].Value}: {this[1].Value}";
}
