using System.ComponentModel;

namespace LlmHub.Statics;

public static class Hub
{
    private static int s_calls;

    public static event PropertyChangedEventHandler? Changed;

    public static string Url => ModelsUrl;

    private const string ModelsUrl = "/models";

    static Hub()
    {
        Changed += OnOldChanged;
    }

    public static void Raise() => Changed?.Invoke(null, new PropertyChangedEventArgs(string.Empty));

    public static int Calls => s_calls;

    private static void OnOldChanged(object? sender, PropertyChangedEventArgs e)
    {
        s_calls--;
        Log(e.PropertyName);
    }

    private static void Log(string? name) => Console.WriteLine(name);
}
