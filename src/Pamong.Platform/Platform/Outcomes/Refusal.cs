using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Pamong.Platform.Texts;

namespace Pamong.Platform.Outcomes;

/// <summary>What kind of "no" a rule says; decides the HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>What was asked is malformed: 400.</summary>
    Invalid,

    /// <summary>There is no such thing, or not for this user: 404.</summary>
    NotFound,

    /// <summary>The rules or the present state do not allow it: 409.</summary>
    Conflict,

    /// <summary>The user may see it but not do this: 403.</summary>
    Forbidden,
}

/// <summary>An expected "no" of a rule. A bug or an outage is an exception instead.</summary>
/// <param name="Code">Stable, module first: "planning.plan-is-enacted".</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Source">The regulation on whose ground it is refused, or null.</param>
/// <param name="Field">The field of the request that it is about, or null.</param>
public sealed record Refusal(string Code, RefusalKind Kind, Text Message, string? Source = null, string? Field = null)
{
    /// <summary>The same refusal with the places in its message filled in.</summary>
    public Refusal With(params object?[] values) => this with { Message = Message.With(values) };

    /// <summary>The refusal as problem details (RFC 9457) for the API.</summary>
    public ProblemHttpResult ToProblem() => TypedResults.Problem(
        title: Message,
        statusCode: Status,
        type: $"urn:pamong:{Code}",
        extensions: new Dictionary<string, object?>
        {
            ["message"] = new { id = Message.Id, en = Message.En },
            ["source"] = Source,
            ["field"] = Field,
        });

    /// <summary>The HTTP status that the kind stands for.</summary>
    public int Status => Kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
    };
}
