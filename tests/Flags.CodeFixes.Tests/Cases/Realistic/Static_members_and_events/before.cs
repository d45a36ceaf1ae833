using System.ComponentModel;
using LlmHub.Flagging;

namespace LlmHub.Statics;

public static class Hub
{
    private static readonly FeatureFlags Flags = new();

    private static readonly bool IsOn = Flags.IsUnifiedLlmHubEnabled();

    private static int s_calls;

    public static event PropertyChangedEventHandler? Changed;

    public static string Url => IsOn ? HubUrl : ModelsUrl;

    private const string HubUrl = "/hub";

    private const string ModelsUrl = "/models";

    static Hub()
    {
        if (IsOn)
        {
            Changed += OnChanged;
        }
        else
        {
            Changed += OnOldChanged;
        }
    }

    public static void Raise() => Changed?.Invoke(null, new PropertyChangedEventArgs(IsOn ? nameof(Url) : string.Empty));

    public static int Calls => s_calls;

    private static void OnChanged(object? sender, PropertyChangedEventArgs e) => s_calls++;

    private static void OnOldChanged(object? sender, PropertyChangedEventArgs e)
    {
        s_calls--;
        Log(e.PropertyName);
    }

    private static void Log(string? name) => Console.WriteLine(name);
}
