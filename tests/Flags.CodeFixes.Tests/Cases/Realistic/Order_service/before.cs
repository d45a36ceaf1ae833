using LlmHub.Flagging;

namespace LlmHub.Orders;

public interface IOrderStore
{
    Task<Order?> FindAsync(int id, CancellationToken cancellationToken);

    Task SaveAsync(Order order, CancellationToken cancellationToken);
}

public sealed record Order(int Id, decimal Total)
{
    public string? Note { get; init; }
}

public sealed class OrderService
{
    private readonly IOrderStore _store;
    private readonly FeatureFlags _flags;
    private readonly LegacyPricing _pricing = new();

    public OrderService(IOrderStore store, FeatureFlags flags)
    {
        _store = store ?? throw new ArgumentNullException(nameof(store));
        _flags = flags ?? throw new ArgumentNullException(nameof(flags));
    }

    public async Task<Order> UpdateAsync(int id, string userId, CancellationToken cancellationToken)
    {
        var order = await _store.FindAsync(id, cancellationToken)
            ?? throw new InvalidOperationException("No such order.");

        if (!_flags.IsUnifiedLlmHubEnabled(userId))
        {
            var total = _pricing.PriceOf(order);
            order = order with { Total = total };
        }
        else
        {
            order = order with { Note = Describe(order) };
        }

        await _store.SaveAsync(order, cancellationToken);

        return order;
    }

    private static string Describe(Order order) => $"Order {order.Id}";

    private sealed class LegacyPricing
    {
        private const decimal Rate = 1.2m;

        public decimal PriceOf(Order order) => order.Total * Rate;
    }
}
