namespace LlmHub;

public class Page
{
    private event Action? Changed;

    public void Fire() => Changed?.Invoke();
}
