namespace LlmHub;

public class Box
{
    public bool On { get; set; }
    public int Count { get; set; }
}

public class Page
{
    public void Set(Box? box)
    {
        box?.On = true;
        box?.Count += 1;
    }

    public required string Name { get; init; }

    public bool Cached
    {
        get => field;
        set => field = true;
    }
}
