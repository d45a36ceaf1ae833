var name = args.Length > 0 ? args[0] : "me";

Console.WriteLine(Old(name));
return 0;

static string Old(string name) => "old " + name;
