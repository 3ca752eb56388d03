using System.Text.RegularExpressions;
using Pamong.People.Contract;
using Pamong.People.Naming;

namespace Pamong.People.Employees;

/// <summary>Which terms a change of an employee opens and closes.</summary>
/// <param name="CloseOn">The last day of those closed; one that began later ends on its first day.</param>
internal sealed record TermChange(IReadOnlyList<TermToOpen> Open, IReadOnlyList<Guid> Close, DateOnly CloseOn);

/// <summary>Keeps the history by effective date: a new unit or position closes the term before and opens the next.</summary>
internal sealed partial class TermPlan(PlaceBook places, DateOnly today)
{
    /// <summary>The change of terms between two states.</summary>
    /// <param name="open">The terms that run now.</param>
    public TermChange Make(Nip nip, EmployeeState? before, EmployeeState after, IReadOnlyList<Term> open)
    {
        var opening = new List<TermToOpen>();
        var closing = new List<Guid>();
        var from = From(nip, before, after, open);
        if (before is null || before.UnitId != after.UnitId || before.PositionId != after.PositionId || before.LeftOn is not null)
        {
            closing.AddRange(open.Where(t => t.Kind == AppointmentKind.Definitive).Select(t => t.Id));
            opening.Add(new TermToOpen(Guid.CreateVersion7(), after.UnitId, after.PositionId, AppointmentKind.Definitive, from));
        }

        if (before?.ExtraDuty != after.ExtraDuty)
        {
            closing.AddRange(open.Where(t => IsActing(t.Kind)).Select(t => t.Id));
            if (Acting(after) is { } acting) opening.Add(acting);
        }

        return new TermChange(opening, closing, from.AddDays(-1));
    }

    /// <summary>"Plt. Lurah Pisang" is acting in a vacancy, "Plh." for someone absent, "Pj." an acting official; else null.</summary>
    public static (AppointmentKind Kind, string Title)? ActingTitle(string extraDuty)
    {
        var match = ActingWord().Match(extraDuty);
        if (!match.Success) return null;
        var kind = match.Groups["k"].Value.ToUpperInvariant() switch
        {
            "PLT" => AppointmentKind.ActingVacancy,
            "PLH" => AppointmentKind.ActingAbsence,
            _ => AppointmentKind.ActingOfficial,
        };
        return (kind, match.Groups["t"].Value.Trim());
    }

    internal static bool IsActing(AppointmentKind kind) =>
        kind is AppointmentKind.ActingVacancy or AppointmentKind.ActingAbsence or AppointmentKind.ActingOfficial;

    private TermToOpen? Acting(EmployeeState after)
    {
        if (ActingTitle(after.ExtraDuty) is not var (kind, title)) return null;
        var own = new PlaceUnit(after.UnitId, "", "", places.PathOf(after.UnitId), "");
        var unit = places.UnitOfTitle(title, own);
        return new TermToOpen(Guid.CreateVersion7(), unit?.Id ?? after.UnitId, unit is null ? null : places.HeadPosition(unit), kind, today);
    }

    // Who is new began when the file says, or else when the number says; who moves begins on the day in the file when it is later than the term before.
    private DateOnly From(Nip nip, EmployeeState? before, EmployeeState after, IReadOnlyList<Term> open)
    {
        if (before is null) return (after.Since ?? nip.AppointedOn) is var began && began < today ? began : today;
        var last = open.Where(t => t.Kind == AppointmentKind.Definitive).Select(t => (DateOnly?)t.From).Max();
        return after.Since is { } since && since <= today && since != before.Since && (last is null || since > last) ? since : today;
    }

    [GeneratedRegex(@"^\s*(?<k>plt|plh|pjs?)\b\.?\s*(?<t>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ActingWord();
}
