namespace LlmHub;

public class Page
{
    public string First(string user, int kind)
    {
        return "new";
    }

    public string Middle(string user, int kind)
    {
        string result;
        if (kind == 1)
        {
            result = "one";
        }
        else
        {
            result = "new";
        }

        return result;
    }

    public string Last(string user, int kind)
    {
        var result = "many";
        if (kind == 1)
        {
            result = "one";
        }
        else
        {
            result = "new";
        }

        return result;
    }
}
