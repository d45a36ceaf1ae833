using System.Collections.Concurrent;

namespace LlmHub.Stores;

public class ModelStore
{
    private readonly IStore _store;

    public ModelStore()
    {
        _store = new HubStore();
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
}
