namespace LlmHub;

[AttributeUsage(AttributeTargets.All)]
public sealed class NoteAttribute(string text) : Attribute
{
    public string Text => text;
}

public class Page([Note("size")] int size)
{
    [Note("old")]
    private string Old() => "old" + size;

    [return: Note("result")]
    public string Show([Note("user")] string user) => Old();
}
