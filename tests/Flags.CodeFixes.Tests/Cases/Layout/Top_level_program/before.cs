using LlmHub.Flagging;

var flags = new FeatureFlags();
var name = args.Length > 0 ? args[0] : "me";
if (flags.IsUnifiedLlmHubEnabled(name))
{
    Console.WriteLine("new");
    return 1;
}

Console.WriteLine(Old(name));
return 0;

static string Old(string name) => "old " + name;
