using BenchmarkDotNet.Running;
using Flags.Analyzers.Benchmarks;

if (args is ["shares"])
{
    await Shares.Print();
}
else if (args is ["write", var folder])
{
    BuildFolder.Write(folder);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
