using System.Globalization;

namespace Flags.CodeFixes.Weaving;

/// <summary>Spreads the uses over the kinds, and each kind over the methods that it fits.</summary>
internal static class Loom
{
    /// <summary>At most <paramref name="count"/> uses, no two in one method; the same for the same sources.</summary>
    internal static IReadOnlyList<WovenUse> Choose(IReadOnlyList<Method> methods, int count)
    {
        var fits = Weaves.All.Select(kind => (Kind: kind, Methods: methods.Where(method => kind.Weave(method, "true", "0") != null).ToList())).ToList();
        var woven = new List<WovenUse>();
        var taken = new HashSet<Method>();
        bool found;
        do
        {
            found = false;
            foreach (var (kind, fitting) in fits.TakeWhile(_ => woven.Count < count))
            {
                var number = woven.Count;
                var from = number * fitting.Count / count;
                if (fitting.Skip(from).Concat(fitting.Take(from)).FirstOrDefault(method => !taken.Contains(method)) is { } method)
                {
                    found = taken.Add(method);
                    woven.Add(new(kind.Name, method, kind.Weave(method, Question.Number(number), number.ToString(CultureInfo.InvariantCulture))!));
                }
            }
        }
        while (found && woven.Count < count);

        return woven;
    }
}
