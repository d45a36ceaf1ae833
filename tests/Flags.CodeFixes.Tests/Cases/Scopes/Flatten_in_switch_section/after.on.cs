namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        switch (n)
        {
            case 1:
                {
                    var x = n + 1;
                    return x;
                }
            case 2:
            {
                var x = 3;
                return x;
            }
            default:
                return 0;
        }
    }
}
