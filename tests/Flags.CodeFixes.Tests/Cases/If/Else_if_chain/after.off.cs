namespace LlmHub;

public class Page
{
    public string First(string user, int kind)
    {
        if (kind == 1)
        {
            return "one";
        }
        else
        {
            return "many";
        }
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
            result = "many";
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

        return result;
    }
}
