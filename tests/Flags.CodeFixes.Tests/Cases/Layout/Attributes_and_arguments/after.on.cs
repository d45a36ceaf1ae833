namespace LlmHub;

[AttributeUsage(AttributeTargets.All)]
public sealed class NoteAttribute(string text) : Attribute
{
    public string Text => text;
}

public class Page([Note("size")] int size)
{
    [Note("new")] private string New() => "new" + size;

    [return: Note("result")]
    public string Show([Note("user")] string user) => New();
}
