namespace LlmHub;

public class Page
{
    public string Show(string user)
    {
        switch (true)
        {
            case true when user.Length > 3:
                return "long";
            case true:
                return "on";
        }
    }
}
