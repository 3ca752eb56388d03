using Microsoft.EntityFrameworkCore;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Running;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;

namespace Pamong.Delivery.Nominating;

/// <summary>A nomination as lists show it.</summary>
internal sealed class NominationRow
{
    /// <summary>The nomination.</summary>
    public required Guid Id { get; init; }

    /// <summary>The year of the plan that it came from.</summary>
    public required int Year { get; init; }

    /// <summary>Who.</summary>
    public required Guid EmployeeId { get; init; }

    /// <summary>The name with titles.</summary>
    public required string Name { get; init; }

    /// <summary>For order and search.</summary>
    public required string SearchName { get; init; }

    /// <summary>The unit's name.</summary>
    public required string Unit { get; init; }

    /// <summary>The present unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The direct superior, or null.</summary>
    public required Guid? SuperiorId { get; init; }

    /// <summary>The batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>The programme's id.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>Whether the plan in force has it.</summary>
    public required bool InPlan { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The run's number.</summary>
    public required int Number { get; init; }

    /// <summary>Whole JP of the programme.</summary>
    public required int Jp { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Where.</summary>
    public required string Place { get; init; }

    /// <summary>The superior's deadline.</summary>
    public required DateOnly ReleaseBy { get; init; }

    /// <summary>The participant's deadline.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>Where it stands.</summary>
    public required NominationState State { get; init; }

    /// <summary>Points of gap that the plan expects.</summary>
    public required int Gain { get; init; }

    /// <summary>Why the person came from the waiting list, or empty.</summary>
    public required string Why { get; init; }
}

/// <summary>Nominations of some people, joined with person and batch.</summary>
internal sealed class NominationList(PamongDb db, IPeople people)
{
    /// <summary>Those that wait for this user's release: of a superior those of their reports, else of all whom they may release; never their own.</summary>
    public IQueryable<NominationRow> WaitingFor(CurrentUser user, DateOnly today)
    {
        var (me, led) = (user.PersonId, people.Within(DeliveryPermissions.ReleaseNomination));
        return Of(user.Is(Role.Superior) ? led.Where(p => p.SuperiorId == me) : led.Where(p => p.Id != me))
            .Where(n => n.State == NominationState.Proposed && n.StartsOn > today);
    }

    /// <summary>Unordered; narrow and order it.</summary>
    public IQueryable<NominationRow> Of(IQueryable<PersonRow> persons) =>
        from n in db.Set<Nomination>().AsNoTracking()
        join p in persons on n.EmployeeId equals p.Id
        join r in db.Set<Run>() on n.BatchId equals r.Id
        select new NominationRow
        {
            Id = n.Id,
            Year = n.Year,
            EmployeeId = n.EmployeeId,
            Name = p.Name,
            SearchName = p.SearchName,
            Unit = p.UnitName,
            UnitId = p.UnitId,
            ProgrammeId = r.ProgrammeId,
            InPlan = n.InPlan,
            SuperiorId = p.SuperiorId,
            BatchId = n.BatchId,
            Programme = r.Programme,
            Number = r.Number,
            Jp = r.Jp,
            StartsOn = r.StartsOn,
            EndsOn = r.EndsOn,
            Place = r.Place,
            ReleaseBy = r.ReleaseBy,
            AnswerBy = r.AnswerBy,
            State = n.State,
            Gain = n.Gain,
            Why = n.Why,
        };
}
