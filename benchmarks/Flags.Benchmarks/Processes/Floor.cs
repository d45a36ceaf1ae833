using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Decisions;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Processes;

/// <summary>
/// The same rows as BenchmarkDotNet's, but the fastest of many short batches that take turns. On a machine that others
/// use too, a mean tells more about the others; the floor of a batch shorter than a time slice does not.
/// </summary>
internal static class Floor
{
    private const int Rounds = 400;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <param name="only">A class of rows; all of them when null.</param>
    public static void Run(string? only)
    {
        Console.WriteLine("| decision | ns | x bare |");
        Console.WriteLine("|---|---|---|");
        object[] subjects =
        [
            new OnOff(), new HalfByXxh3(), new HalfByMd5(), new Lists { Listed = 100 }, new Lists { Listed = 10_000 },
            new ThousandFlags(), new ListenedTo(), new ListenedTo { Listening = true },
        ];
        foreach (object subject in subjects.Where(subject => only is null || subject.GetType().Name == only))
        {
            Measure(subject);
        }
    }

    private static void Measure(object subject)
    {
        Call(subject, nameof(FlagBenchmark.SetUp));
        Row[] rows = [.. subject.GetType().GetMethods().Select(method => Row.Of(method, subject)).OfType<Row>()];
        foreach (Row row in rows)
        {
            for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            {
                row.Run();
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            Array.ForEach(rows, static row => row.Time());
        }

        double bare = rows.Single(static row => row.IsBaseline).Nanoseconds;
        string title = $"**{subject.GetType().Name}{Parameters(subject)}**";
        Console.WriteLine($"| {title} | | |");
        foreach (Row row in rows)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {row.Name} | {row.Nanoseconds:F2} | {row.Nanoseconds / bare:F2} |"));
        }

        Call(subject, nameof(FlagBenchmark.CleanUp));
    }

    private static string Parameters(object subject) => string.Concat(subject.GetType().GetProperties()
        .Where(static property => property.IsDefined(typeof(ParamsAttribute)))
        .Select(property => $", {property.Name} = {property.GetValue(subject)}"));

    private static void Call(object subject, string method) => subject.GetType().GetMethod(method)!.Invoke(subject, null);

    private sealed class Row(string name, bool isBaseline, int operations, Action run)
    {
        private long _fastest = long.MaxValue;

        public string Name => name;

        public bool IsBaseline => isBaseline;

        public Action Run => run;

        public double Nanoseconds => _fastest * 1e9 / Stopwatch.Frequency / operations;

        public static Row? Of(MethodInfo method, object subject)
        {
            if (method.GetCustomAttribute<BenchmarkAttribute>() is not { } benchmark)
            {
                return null;
            }

            Action run = method.ReturnType switch
            {
                var type when type == typeof(int) => Ignore(method.CreateDelegate<Func<int>>(subject)),
                var type when type == typeof(long) => Ignore(method.CreateDelegate<Func<long>>(subject)),
                var type when type == typeof(ulong) => Ignore(method.CreateDelegate<Func<ulong>>(subject)),
                _ => Wait(method.CreateDelegate<Func<Task<int>>>(subject)),
            };
            return new Row(benchmark.Description ?? method.Name, benchmark.Baseline, benchmark.OperationsPerInvoke, run);
        }

        public void Time()
        {
            long start = Stopwatch.GetTimestamp();
            run();
            _fastest = Math.Min(_fastest, Stopwatch.GetTimestamp() - start);
        }

        private static Action Ignore<T>(Func<T> decide) => () => decide();

        private static Action Wait(Func<Task<int>> decide) => () => decide().GetAwaiter().GetResult();
    }
}
