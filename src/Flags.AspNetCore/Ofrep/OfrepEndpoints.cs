using System.Security.Cryptography;
using System.Text.Json;
using Flags.Access;
using Flags.Features;
using Flags.Requests;
using Flags.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Flags.Ofrep;

/// <summary>
/// The OpenFeature Remote Evaluation Protocol, version 0.3: the same decisions for OpenFeature's clients in any
/// language.
/// </summary>
internal sealed class OfrepEndpoints(
    SnapshotStore flags, AccessControl access, Caller caller, EventStream stream, FlagsApiOptions options)
{
    public const string Root = "/ofrep/v1";

    private static readonly EventWording Wording = new(
        Ready: new("""{"type":"ready"}"""),
        Refresh: new("""{"type":"refetchEvaluation"}"""),
        Quiet: new("""{"type":"keepAlive"}"""),
        Changed: static _ => new("""{"type":"refetchEvaluation"}"""));

    /// <summary>One flag for the user of the context.</summary>
    public async Task<IResult> One(HttpContext context)
    {
        string key = PathText.Of(context, "key", fromEnd: 1);
        (string? user, IResult? refusal) = await UserAsync(context, key).ConfigureAwait(false);
        if (user is null)
        {
            return refusal!;
        }

        FlagDecision decision = flags.Current.Evaluate(key, user);
        return decision.Reason == FlagReason.FlagNotFound
            ? FeatureJson.Of(
                StatusCodes.Status404NotFound, new OfrepFailure(key, "FLAG_NOT_FOUND", $"There is no flag '{key}'."))
            : FeatureJson.Ok(OfrepFlag.Of(key, decision));
    }

    /// <summary>All flags for the user of the context; 304 when the client has this very answer already.</summary>
    public async Task<IResult> All(HttpContext context)
    {
        (string? user, IResult? refusal) = await UserAsync(context, key: null).ConfigureAwait(false);
        if (user is null)
        {
            return refusal!;
        }

        FlagSnapshot snapshot = flags.Current;
        var bulk = new OfrepBulk(
            [.. snapshot.States.Select((state, index) => OfrepFlag.Of(state.Key, snapshot.Evaluate(index, user)))],
            [new OfrepEventStream("sse", new OfrepStreamEndpoint($"{context.Request.PathBase}{Root}/stream"))]);
        byte[] answer = JsonSerializer.SerializeToUtf8Bytes(bulk, FeatureJson.Readable.OfrepBulk);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(answer).AsSpan(0, 16))}\"");
        context.Response.Headers.ETag = tag.ToString();
        return HasAlready(context.Request, tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(answer, "application/json; charset=utf-8");
    }

    /// <summary>One <c>refetchEvaluation</c> for each change.</summary>
    public Task<IResult> Stream(HttpContext context) => Task.FromResult<IResult>(TypedResults.ServerSentEvents(
        stream.Events(context.Request.Headers["Last-Event-ID"], Wording, context.RequestAborted)));

    private static bool HasAlready(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out IList<EntityTagHeaderValue>? known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));

    private async Task<(string? User, IResult? Refusal)> UserAsync(HttpContext context, string? key)
    {
        (byte[]? body, IResult? refusal) = await RequestBody.ReadAsync(context, options.MaxRequestBytes).ConfigureAwait(false);
        if (body is null)
        {
            return (null, refusal);
        }

        (string? user, OfrepFailure? failure) = OfrepContext.Read(body, key);
        if (user is null)
        {
            return (null, FeatureJson.Of(StatusCodes.Status400BadRequest, failure!));
        }

        bool mayAsk = caller.MaySpeakFor(context, user);
        return mayAsk || await access.AllowsAsync(context, FlagsAccess.Read).ConfigureAwait(false)
            ? (user, null)
            : (null, Problem.Forbidden(FlagsAccess.Read));
    }
}
