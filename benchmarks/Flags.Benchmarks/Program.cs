using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Flags.Benchmarks.Processes;

switch (args.FirstOrDefault())
{
    case "floor":
        Floor.Run(args.ElementAtOrDefault(1));
        break;
    case "throughput":
        Throughput.Run();
        break;
    case "gates":
        Gates.Run();
        break;
    case "startup":
        StartUp.Run();
        break;
    case StartUp.FlagsChild:
        StartUp.MeasureFlags(args[1]);
        break;
    case StartUp.PeerChild:
        await StartUp.MeasurePeerAsync(args[1]).ConfigureAwait(false);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args, DefaultConfig.Instance);
        break;
}
