namespace LlmHub;

public class Page
{
    public void A(string path)
    {
        {
            using var reader = new StringReader(path);
            Console.WriteLine(reader.ReadLine());
        }

        Console.WriteLine("end");
    }

    public void B(string path)
    {
        Console.WriteLine("start");
        using var reader = new StringReader(path);
        Console.WriteLine(reader.ReadLine());
    }
}
