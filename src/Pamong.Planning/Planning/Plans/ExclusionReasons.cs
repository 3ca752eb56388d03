using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Programmes;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>That someone was taken out of a programme by hand: who did it, when, why.</summary>
internal sealed record HandRemoval(Guid ProgrammeId, string By, DateTimeOffset At, string Reason)
{
    /// <summary>In a sentence.</summary>
    public Text Say(TimeZoneInfo zone) => Reason.Length == 0
        ? T("Dikeluarkan secara manual oleh {0}, {1}.", "Removed by hand by {0}, {1}.").With(By, Figures.Moment(At, zone))
        : T("Dikeluarkan secara manual oleh {0}, {1}: “{2}”.", "Removed by hand by {0}, {1}: “{2}”.").With(By, Figures.Moment(At, zone), Reason);
}

/// <summary>Names the one reason for which a person is excluded from a programme.</summary>
internal sealed class ExclusionReasons(PamongDb db, ILevels levels, ICompetencies competencies)
{
    /// <summary>What a person was taken out of by hand and not let back into, by programme.</summary>
    public async Task<IReadOnlyDictionary<Guid, HandRemoval>> RemovedAsync(Guid planId, Guid employeeId, CancellationToken ct)
    {
        var removals = await (
            from change in db.Set<HandChange>().AsNoTracking()
            where change.PlanId == planId && change.EmployeeId == employeeId && change.Deed == HandDeed.Remove && !change.Undone
            join batch in db.Set<Batch>() on change.BatchId equals batch.Id
            where db.Set<Exclusion>().Any(e => e.PlanId == planId && e.EmployeeId == employeeId && e.ProgrammeId == batch.ProgrammeId)
            orderby change.At
            select new HandRemoval(batch.ProgrammeId, change.Author, change.At, change.Reason)).ToListAsync(ct);
        return removals.GroupBy(r => r.ProgrammeId).ToDictionary(g => g.Key, g => g.Last());
    }

    /// <summary>The reason of one who was not taken out by hand: employment, a prerequisite, or that it is behind them.</summary>
    public async Task<Text> OfAsync(Programme programme, PersonRow person, CancellationToken ct)
    {
        var employments = programme.EligibleEmployments;
        if (employments.Count > 0 && !employments.Contains(person.Employment))
            return T("Program ini bukan untuk {0}.", "The programme is not for {0}.").With(person.Employment.Name());
        foreach (var prerequisite in programme.Prerequisites)
            if (!await Prerequisites.Holders(prerequisite, levels, competencies).ContainsAsync(person.Id, ct))
                return T("Prasyaratnya belum dipenuhi: {0}.", "A prerequisite is missing: {0}.").With(prerequisite);
        return T("Program ini sudah pernah diselesaikannya.", "They have completed the programme before.");
    }
}
