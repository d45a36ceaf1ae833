using System.Globalization;

namespace LlmHub.Stores;

public class ModelStore
{
    private readonly IStore _store;

    public ModelStore()
    {
        _store = new OldStore(CultureInfo.InvariantCulture);
    }

    public string Read(string name) => _store.Read(name);

    private interface IStore
    {
        string Read(string name);
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
