namespace Flags.Cli.Output;

/// <summary>
/// The shortest way from one list of lines to another, after E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986). What both begin and end with is set aside first.
/// </summary>
internal static class LineDifference
{
    internal static IReadOnlyList<DifferenceLine> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Skip(start).Reverse().Zip(after.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        string[] oldPart = [.. before.Skip(start).Take(before.Count - start - end)];
        string[] newPart = [.. after.Skip(start).Take(after.Count - start - end)];
        return
        [
            .. before.Take(start).Select(line => new DifferenceLine(' ', line)),
            .. Middle(oldPart, newPart),
            .. before.Skip(before.Count - end).Select(line => new DifferenceLine(' ', line)),
        ];
    }

    private static List<DifferenceLine> Middle(string[] before, string[] after)
    {
        var trace = FurthestReaches(before, after);
        var lines = new List<DifferenceLine>();
        var (x, y) = (before.Length, after.Length);
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var reach = trace[d];
            var k = x - y;
            var offset = reach.Length / 2;
            var isInsertion = k == -d || (k != d && reach[offset + k - 1] < reach[offset + k + 1]);
            var previousK = isInsertion ? k + 1 : k - 1;
            var previousX = d == 0 ? 0 : reach[offset + previousK];
            var previousY = d == 0 ? 0 : previousX - previousK;
            while (x > previousX && y > previousY)
            {
                lines.Add(new DifferenceLine(' ', before[--x]));
                y--;
            }

            if (d > 0)
            {
                lines.Add(isInsertion ? new DifferenceLine('+', after[--y]) : new DifferenceLine('-', before[--x]));
            }
        }

        lines.Reverse();
        return lines;
    }

    /// <summary>For each number of edits, how far each diagonal was reached with one edit less.</summary>
    private static List<int[]> FurthestReaches(string[] before, string[] after)
    {
        var most = before.Length + after.Length;
        var offset = most + 1;
        var reach = new int[(2 * offset) + 1];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            trace.Add([.. reach]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && reach[offset + k - 1] < reach[offset + k + 1]) ? reach[offset + k + 1] : reach[offset + k - 1] + 1;
                while (x < before.Length && x - k < after.Length && before[x] == after[x - k])
                {
                    x++;
                }

                reach[offset + k] = x;
                if (x >= before.Length && x - k >= after.Length)
                {
                    return trace;
                }
            }
        }

        return trace;
    }
}
