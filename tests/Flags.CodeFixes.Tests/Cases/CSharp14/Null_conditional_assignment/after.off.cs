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
        box?.On = false;
        box?.Count += 2;
    }

    public required string Name { get; init; }

    public bool Cached
    {
        get => field && false;
        set => field = value;
    }
}
