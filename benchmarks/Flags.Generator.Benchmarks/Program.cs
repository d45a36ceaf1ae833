using System.Globalization;
using BenchmarkDotNet.Running;
using Flags.Generator.Benchmarks;
using Flags.Generator.Benchmarks.Builds;

var rounds = args is ["build" or "first", _] ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10;
switch (args)
{
    case ["floor"]:
        DriverFloor.Run();
        break;
    case ["build", ..]:
        WholeBuilds.Large(rounds);
        break;
    case ["first", ..]:
        WholeBuilds.First(rounds);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
