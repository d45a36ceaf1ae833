using LlmHub.Flagging;

namespace LlmHub;

public interface IOld { string Draw(); }

public interface INew { string Draw(); }

public class Page
{
    private readonly INew _new;

    /// <summary>Makes a page.</summary>
    /// <param name="new">The new view.</param>
    public Page(INew @new)
    {
        _new = @new ?? throw new ArgumentNullException(nameof(@new));
    }

    public string Show() => _new.Draw();
}

public static class Composition
{
    public static Page Make(FeatureFlags flags, IOld old, INew @new) => new Page(@new);
}
