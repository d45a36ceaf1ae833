using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;

namespace Flags.Descriptions;

/// <summary>
/// Says in the OpenAPI document what an endpoint takes. The handlers read it from the request themselves, so that their
/// refusals name the field and what is wrong with it; the document cannot find it in their signatures.
/// </summary>
internal static class OperationDescription
{
    public static RouteHandlerBuilder TakesPath(
        this RouteHandlerBuilder endpoint, string name, string description, JsonSchemaType type = JsonSchemaType.String) =>
        Takes(endpoint, ParameterLocation.Path, name, description, type);

    public static RouteHandlerBuilder TakesQuery(
        this RouteHandlerBuilder endpoint, string name, string description, JsonSchemaType type = JsonSchemaType.String) =>
        Takes(endpoint, ParameterLocation.Query, name, description, type);

    public static RouteHandlerBuilder TakesHeader(this RouteHandlerBuilder endpoint, string name, string description) =>
        Takes(endpoint, ParameterLocation.Header, name, description, JsonSchemaType.String);

    public static RouteHandlerBuilder TakesBody<T>(this RouteHandlerBuilder endpoint, string description) =>
        endpoint.AddOpenApiOperationTransformer(async (operation, context, cancellationToken) =>
        {
            OpenApiSchema schema = await context.GetOrCreateSchemaAsync(typeof(T), null, cancellationToken).ConfigureAwait(false);
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = schema } },
            };
        });

    private static RouteHandlerBuilder Takes(
        RouteHandlerBuilder endpoint, ParameterLocation place, string name, string description, JsonSchemaType type) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = place,
                Required = place == ParameterLocation.Path,
                Description = description,
                Schema = new OpenApiSchema { Type = type },
            });
            return Task.CompletedTask;
        });
}
