using LlmHub.Flagging;

namespace LlmHub;

[AttributeUsage(AttributeTargets.All)]
public sealed class NoteAttribute(string text) : Attribute
{
    public string Text => text;
}

public class Page([Note("the flags")] FeatureFlags flags, [Note("size")] int size)
{
    [Note("old")]
    private string Old() => "old" + size;

    [Note("new")] private string New() => "new" + size;

    [return: Note("result")]
    public string Show([Note("user")] string user) => flags.IsUnifiedLlmHubEnabled(user) ? New() : Old();
}
