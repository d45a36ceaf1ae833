Console.WriteLine("new");
return 1;
