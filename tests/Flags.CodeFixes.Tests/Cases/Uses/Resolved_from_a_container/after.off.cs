namespace LlmHub;

public static class Services
{
    public static T GetRequiredService<T>(this IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}

public class Page
{
    public string Show(string user)
    {
        return "old";
    }

    public string Inline(string user) => "old";
}
