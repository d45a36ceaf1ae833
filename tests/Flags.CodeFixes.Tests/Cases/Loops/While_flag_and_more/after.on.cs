namespace LlmHub;

public class Page(Queue<int> queue)
{
    public void Run()
    {
        while (queue.Count > 0)
        {
            Console.WriteLine(queue.Dequeue());
        }

        do
        {
            Console.WriteLine("once");
        }
        while (queue.Count > 0);

        for (var i = 0; ; i++)
        {
            if (i == 10)
            {
                break;
            }
        }
    }
}
