using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Flags.Access;
using Flags.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Flags.Ofrep;

/// <summary>The OpenFeature Remote Evaluation Protocol, version 0.3.0: flags evaluated for clients in any language.</summary>
internal sealed class OfrepEndpoints(
    SnapshotStore flags, AccessControl access, Caller caller, RefetchStream stream, int maxRequestBytes)
{
    /// <summary>One flag for the user of the context.</summary>
    public Task<IResult> One(HttpContext context)
    {
        string key = PathText.Of(context, "key", fromEnd: 1);
        return ForUser(context, key, user =>
        {
            FlagDecision decision = flags.Current.Evaluate(key, user);
            return decision.Reason.Kind == FlagReasonKind.FlagNotFound
                ? Failure(StatusCodes.Status404NotFound, key, "FLAG_NOT_FOUND", $"There is no flag '{key}'.")
                : TypedResults.Json(Evaluation.Of(key, decision), OfrepJson.Readable.Evaluation);
        });
    }

    /// <summary>All flags for the user of the context; 304 when the client has them already.</summary>
    public Task<IResult> All(HttpContext context) => ForUser(context, null, user =>
    {
        FlagSnapshot snapshot = flags.Current;
        Evaluation[] evaluations =
            [.. snapshot.States.Select((state, index) => Evaluation.Of(state.Key, snapshot.Evaluate(index, user)))];
        string tag = TagOf(evaluations);
        context.Response.Headers.ETag = $"\"{tag}\"";
        return IsKnown(context.Request, tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Json(
                new BulkEvaluation(evaluations, [stream.AddressAfter(snapshot, context.Request)]),
                OfrepJson.Readable.BulkEvaluation);
    });

    private async Task<IResult> ForUser(HttpContext context, string? key, Func<string?, IResult> answer)
    {
        (byte[]? body, IResult? refusal) = await RequestBody.ReadAsync(context, maxRequestBytes).ConfigureAwait(false);
        if (body is null)
        {
            return refusal!;
        }

        EvaluationContext asked = EvaluationContext.Parse(body);
        if (asked.ErrorCode is { } code)
        {
            return Failure(StatusCodes.Status400BadRequest, key, code, asked.ErrorDetails!);
        }

        string user = asked.TargetingKey!;
        return caller.MaySpeakFor(context, user)
            ? answer(user)
            : await access.RefusalAsync(context, FlagsAccess.Read).ConfigureAwait(false) ?? answer(user);
    }

    // Over what was evaluated and not over the settings: a change that leaves this user's answers as they are is none.
    private string TagOf(Evaluation[] evaluations)
    {
        var hash = new XxHash128();
        hash.Append(Encoding.UTF8.GetBytes(stream.Ticket));
        foreach (Evaluation evaluation in evaluations)
        {
            hash.Append(JsonSerializer.SerializeToUtf8Bytes(evaluation, OfrepJson.Readable.Evaluation));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    // Lenient about quotes: the protocol's own examples have none.
    private static bool IsKnown(HttpRequest request, string tag) => request.Headers.IfNoneMatch
        .SelectMany(static line => (line ?? "").Split(','))
        .Any(known => known.Trim().TrimStart('W', '/').Trim('"') == tag);

    private static JsonHttpResult<EvaluationFailure> Failure(int status, string? key, string code, string details) =>
        TypedResults.Json(new EvaluationFailure(key, code, details), OfrepJson.Readable.EvaluationFailure, statusCode: status);
}
