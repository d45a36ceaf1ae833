using Flags.AspNetCore.Load;

if (args is ["serve", var file])
{
    await LoadedService.Run(file);
    return;
}

await using var service = await ServiceProcess.Start();
using var client = new HttpClient { BaseAddress = service.Address };
await OneFlag.Measure(client, perSecond: 200, seconds: 3);

Console.WriteLine("| what | rate | median | 99th percentile | longest |");
Console.WriteLine("|---|---|---|---|---|");
foreach (int perSecond in (int[])[500, 1000, 2000])
{
    Print("`GET /api/v1/features/{flag}`", $"{perSecond} a second", await OneFlag.Measure(client, perSecond, seconds: 20));
}

Print($"`GET /api/v1/features/`, {LoadedService.FlagCount:N0} flags", "one after the other", await AllFlags.Measure(client, times: 100));
await using (var streams = await Listeners.Connect(client, count: 1000))
{
    Print("a change until all of 1,000 streams were told", "one after the other", await streams.Measure(client, changes: 50));
    Print("`GET /api/v1/features/{flag}` beside 1,000 streams", "500 a second", await OneFlag.Measure(client, perSecond: 500, seconds: 10));
}

static void Print(string what, string rate, Latencies measured) =>
    Console.WriteLine($"| {what} | {rate} | {measured.At(0.5):F2} ms | {measured.At(0.99):F2} ms | {measured.At(1):F2} ms |");
