Console.WriteLine("old");
Old();

Console.WriteLine("end");

static void Old() => Console.WriteLine("older");
