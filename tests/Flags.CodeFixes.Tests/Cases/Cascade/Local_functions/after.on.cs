namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        return New(user);

        static string New(string name)
        {
            return name;
        }
    }

    public bool B(string user)
    {
        return user.Length > 3;
    }
}
