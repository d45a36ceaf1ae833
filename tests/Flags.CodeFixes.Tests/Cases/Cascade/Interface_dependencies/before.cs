using LlmHub.Flagging;

namespace LlmHub;

public interface IOld { string Draw(); }

public interface INew { string Draw(); }

public class Page
{
    private readonly FeatureFlags _flags;
    private readonly IOld _old;
    private readonly INew _new;

    /// <summary>Makes a page.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="old">The old view.</param>
    /// <param name="new">The new view.</param>
    public Page(FeatureFlags flags, IOld old, INew @new)
    {
        ArgumentNullException.ThrowIfNull(flags);
        _flags = flags;
        _old = old ?? throw new ArgumentNullException(nameof(old));
        _new = @new ?? throw new ArgumentNullException(nameof(@new));
    }

    public string Show() => _flags.IsUnifiedLlmHubEnabled() ? _new.Draw() : _old.Draw();
}

public static class Composition
{
    public static Page Make(FeatureFlags flags, IOld old, INew @new) => new Page(flags, old, @new);
}
