using System.ComponentModel;

namespace LlmHub.Statics;

public static class Hub
{
    private static int s_calls;

    public static event PropertyChangedEventHandler? Changed;

    public static string Url => HubUrl;

    private const string HubUrl = "/hub";

    static Hub()
    {
        Changed += OnChanged;
    }

    public static void Raise() => Changed?.Invoke(null, new PropertyChangedEventArgs(nameof(Url)));

    public static int Calls => s_calls;

    private static void OnChanged(object? sender, PropertyChangedEventArgs e) => s_calls++;
}
