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

    public OrderService(IOrderStore store)
    {
        _store = store ?? throw new ArgumentNullException(nameof(store));
    }

    public async Task<Order> UpdateAsync(int id, string userId, CancellationToken cancellationToken)
    {
        var order = await _store.FindAsync(id, cancellationToken)
            ?? throw new InvalidOperationException("No such order.");

        order = order with { Note = Describe(order) };

        await _store.SaveAsync(order, cancellationToken);

        return order;
    }

    private static string Describe(Order order) => $"Order {order.Id}";
}
