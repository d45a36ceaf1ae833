using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Flags.Runtime.Tests.Telemetry;

/// <summary>A logger factory that keeps what is written, as "level category: text".</summary>
internal sealed class RecordedLog : ILoggerFactory
{
    public ConcurrentQueue<string> Records { get; } = new();

    public ConcurrentQueue<IReadOnlyDictionary<string, object?>> States { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class Recorder(RecordedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            log.Records.Enqueue($"{logLevel} {category}: {formatter(state, exception)}");
            if (state is IReadOnlyList<KeyValuePair<string, object?>> values)
            {
                log.States.Enqueue(values.GroupBy(static v => v.Key).ToDictionary(static v => v.Key, static v => v.Last().Value));
            }
        }
    }
}
