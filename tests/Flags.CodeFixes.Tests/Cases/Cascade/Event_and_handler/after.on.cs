namespace LlmHub;

public class Page
{
    private event Action? Changed;

    public Page()
    {
        Changed += OnChanged;
    }

    public void Fire() => Changed?.Invoke();

    private void OnChanged() => Console.WriteLine("changed");
}
