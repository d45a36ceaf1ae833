namespace LlmHub;

public class Page
{
    public int A(int n)
    {
        switch (n)
        {
            case 1:
                return 1;
            case 2:
            {
                return 0;
            }
            default:
                return 0;
        }
    }
}
