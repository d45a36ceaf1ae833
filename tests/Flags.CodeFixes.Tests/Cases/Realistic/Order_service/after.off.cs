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
    private readonly LegacyPricing _pricing = new();

    public OrderService(IOrderStore store)
    {
        _store = store ?? throw new ArgumentNullException(nameof(store));
    }

    public async Task<Order> UpdateAsync(int id, string userId, CancellationToken cancellationToken)
    {
        var order = await _store.FindAsync(id, cancellationToken)
            ?? throw new InvalidOperationException("No such order.");

        var total = _pricing.PriceOf(order);
        order = order with { Total = total };

        await _store.SaveAsync(order, cancellationToken);

        return order;
    }

    private sealed class LegacyPricing
    {
        private const decimal Rate = 1.2m;

        public decimal PriceOf(Order order) => order.Total * Rate;
    }
}
