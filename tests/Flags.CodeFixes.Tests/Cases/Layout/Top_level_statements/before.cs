using LlmHub.Flagging;

var flags = new FeatureFlags();
var name = args.Length > 0 ? args[0] : "me";

if (flags.IsUnifiedLlmHubEnabled(name))
{
    Console.WriteLine("new");
    Show(name);
}
else
{
    Console.WriteLine("old");
    Old();
}

Console.WriteLine("end");

static void Show(string name)
{
    Console.WriteLine(name);
}

static void Old() => Console.WriteLine("older");
