using System.Collections.Concurrent;
using System.Globalization;
using LlmHub.Flagging;

namespace LlmHub.Stores;

public class ModelStore
{
    private readonly IStore _store;

    public ModelStore(FeatureFlags flags)
    {
        _store = flags.IsUnifiedLlmHubEnabled() ? new HubStore() : new OldStore(CultureInfo.InvariantCulture);
    }

    public string Read(string name) => _store.Read(name);

    private interface IStore
    {
        string Read(string name);
    }

    private sealed class HubStore : IStore
    {
        private readonly ConcurrentDictionary<string, string> _cache = new();

        public string Read(string name) => _cache.GetOrAdd(name, static key => "hub:" + key);
    }

    private sealed class OldStore(CultureInfo culture) : IStore
    {
        public string Read(string name) => string.Format(culture, OldFormats.Name, name);
    }

    private static class OldFormats
    {
        public const string Name = "old:{0}";
    }
}
