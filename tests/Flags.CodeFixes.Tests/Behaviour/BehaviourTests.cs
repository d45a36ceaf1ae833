using CsCheck;
using Flags.CodeFixes.Removal;
using Flags.CodeFixes.Tests.Removal;

namespace Flags.CodeFixes.Tests.Behaviour;

public class BehaviourTests
{
    private const int ProgramsInEveryRun = 20;

    /// <summary>The same programs in every run; BEHAVIOUR_PROGRAMS asks for that many new ones besides.</summary>
    [Fact]
    public async Task What_stays_returns_throws_and_logs_the_same()
    {
        for (var seed = 0; seed < ProgramsInEveryRun; seed++)
        {
            await CheckAsync(seed, on: seed % 2 == 0);
        }

        if (int.TryParse(Environment.GetEnvironmentVariable("BEHAVIOUR_PROGRAMS"), out var more))
        {
            Gen.Int[0, int.MaxValue - 1].Select(Gen.Bool).Sample(
                (seed, on) => CheckAsync(seed, on).GetAwaiter().GetResult(), iter: more, threads: 1);
        }
    }

    private static async Task CheckAsync(int seed, bool on)
    {
        var before = Programs.Of([("Program.cs", RandomProgram.Write(seed, methods: 4))]);
        Assert.DoesNotContain(await Programs.DiagnosticsAsync(before), diagnostic => diagnostic.Contains(": Error ", StringComparison.Ordinal));

        var result = await FlagRemoval.RemoveAsync(before, Programs.Key, on, TestContext.Current.CancellationToken);

        if (!result.IsComplete)
        {
            // Some programs cannot be changed soundly; then nothing of them may have changed.
            Assert.Empty(result.Changed);
            return;
        }

        Assert.Equal(await Execution.TraceAsync(before, on), await Execution.TraceAsync(result.Solution, !on));
    }
}
