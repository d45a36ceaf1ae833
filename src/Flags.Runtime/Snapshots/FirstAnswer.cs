using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// What the first answer of a process needs besides the flags, made ready on another core while they are read.
/// The runtime's own locks see to it that whoever comes first waits for the other, so nothing depends on it.
/// </summary>
internal static class FirstAnswer
{
    private static int _prepared;

    public static void Prepare()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _prepared, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static _ => Run(), null);
        }
    }

    private static void Run()
    {
        RuntimeHelpers.RunClassConstructor(typeof(FlagsInstruments).TypeHandle);
        _ = FlagBucket.Xxh3("user@example.com", "flag");
    }
}
