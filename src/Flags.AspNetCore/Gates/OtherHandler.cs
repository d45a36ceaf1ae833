using Microsoft.AspNetCore.Http;

namespace Flags.Gates;

/// <summary>A handler whose parameters are bound as those of an endpoint's, once the container is known.</summary>
internal sealed class OtherHandler(Delegate handler)
{
    private RequestDelegate? _bound;

    public Task HandleAsync(HttpContext context) =>
        LazyInitializer.EnsureInitialized(ref _bound, () => Bind(context.RequestServices))(context);

    private RequestDelegate Bind(IServiceProvider services) => RequestDelegateFactory
        .Create(handler, new RequestDelegateFactoryOptions { ServiceProvider = services }).RequestDelegate;
}
