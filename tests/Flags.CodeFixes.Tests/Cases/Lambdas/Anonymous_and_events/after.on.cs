namespace LlmHub;

public class Page
{
    public event EventHandler? Changed;

    public Page()
    {
        Changed += delegate
        {
            Console.WriteLine("changed");
        };
        Changed += (_, _) => Console.WriteLine("new");
    }

    public void Fire() => Changed?.Invoke(this, EventArgs.Empty);
}
