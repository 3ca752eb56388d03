using System.Diagnostics.CodeAnalysis;

namespace Pamong.Platform.Outcomes;

/// <summary>Either what was asked for, or the refusal that says why not.</summary>
public readonly struct Result<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    private Result(T? value, Refusal? refusal) => (this.value, this.refusal) = (value, refusal);

    /// <summary>Looks inside: true and the value, or false and the refusal.</summary>
    public bool Ok([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
    {
        (value, refusal) = (this.value, this.refusal);
        return refusal is null;
    }

    /// <summary>A value is a success.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal is a failure.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The value of a deed that succeeds without anything to return.</summary>
public readonly record struct Done
{
    /// <summary>The one value.</summary>
    public static readonly Done Yes;
}
