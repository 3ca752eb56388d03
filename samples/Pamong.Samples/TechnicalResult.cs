namespace Pamong.Samples;

/// <summary>One technical level of a person.</summary>
internal sealed record TechnicalResult(
    Person Person,
    string Competency,
    int Level,
    string Method,
    DateOnly Day,
    string Evidence
);
