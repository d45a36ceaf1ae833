namespace LlmHub;

public class Page
{
    public IEnumerable<string> A(IEnumerable<string> users) =>
        users.Where(user => false);

    public IEnumerable<string> B(IEnumerable<string> users) =>
        users.Select(user =>
        {
            return user + "old";
        });

    public Func<string> C()
    {
        return () => "old";
    }

    public IEnumerable<string> D(IEnumerable<string> users) =>
        from user in users
        where user.Length > 3
        select "old";
}
