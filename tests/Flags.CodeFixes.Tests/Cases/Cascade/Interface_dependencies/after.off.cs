using LlmHub.Flagging;

namespace LlmHub;

public interface IOld { string Draw(); }

public interface INew { string Draw(); }

public class Page
{
    private readonly IOld _old;

    /// <summary>Makes a page.</summary>
    /// <param name="old">The old view.</param>
    public Page(IOld old)
    {
        _old = old ?? throw new ArgumentNullException(nameof(old));
    }

    public string Show() => _old.Draw();
}

public static class Composition
{
    public static Page Make(FeatureFlags flags, IOld old, INew @new) => new Page(old);
}
