var name = args.Length > 0 ? args[0] : "me";

Console.WriteLine("new");
Show(name);

Console.WriteLine("end");

static void Show(string name)
{
    Console.WriteLine(name);
}
