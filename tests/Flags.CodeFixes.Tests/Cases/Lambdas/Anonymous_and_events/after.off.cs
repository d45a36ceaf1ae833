namespace LlmHub;

public class Page
{
    public event EventHandler? Changed;

    public Page()
    {
        Changed += delegate
        {
        };
        Changed += (_, _) => Console.WriteLine("old");
    }

    public void Fire() => Changed?.Invoke(this, EventArgs.Empty);
}
