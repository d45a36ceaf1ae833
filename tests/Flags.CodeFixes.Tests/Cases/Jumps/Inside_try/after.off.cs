namespace LlmHub;

public class Page
{
    public int A()
    {
        try
        {
            Console.WriteLine("old");
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        return 2;
    }

    public void Throws()
    {
        throw new NotSupportedException("The hub is off.");
    }
}
