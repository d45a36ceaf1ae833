namespace LlmHub;

public class Page
{
    public IEnumerable<string> A(IEnumerable<string> users) =>
        users.Where(user => user.Length > 3);

    public IEnumerable<string> B(IEnumerable<string> users) =>
        users.Select(user =>
        {
            return user + "new";
        });

    public Func<string> C()
    {
        return () => "new";
    }

    public IEnumerable<string> D(IEnumerable<string> users) =>
        from user in users
        select user;
}
