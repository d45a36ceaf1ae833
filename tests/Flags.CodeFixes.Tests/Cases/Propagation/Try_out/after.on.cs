namespace LlmHub;

public class Page
{
    public int Show()
    {
        if (TryGet(out var on) && on)
        {
            return 1;
        }

        return 2;
    }

    private bool TryGet(out bool on)
    {
        on = true;
        return true;
    }
}
