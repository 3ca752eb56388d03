using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Competencies.Dictionary;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;
using Pamong.Platform.Tenants;

namespace Pamong.Competencies.Assessing;

/// <summary>Adds a result, and with it the effective level. Pages, API, import and other modules all come here.</summary>
internal sealed class RecordResultHandler(PamongDb db, IPeople people, LevelKeeping levels, AgencyDay day, CurrentUser user, TimeProvider clock)
    : IAssessmentRecording
{
    public async Task<Result<Guid>> RecordAsync(AssessmentToRecord asked, CancellationToken ct)
    {
        // Gather
        var today = await day.TodayAsync(ct);
        var known = await new DictionaryRows(db).On(today).AnyAsync(c => c.Id == asked.CompetencyId, ct);
        var nip = await people.All().Where(p => p.Id == asked.EmployeeId).Select(p => p.Nip).SingleOrDefaultAsync(ct);

        // Decide
        if (!known) return CompetenciesRefusals.NoSuchCompetency;
        if (nip is null) return CompetenciesRefusals.NoSuchEmployee;
        if (Problem(asked, BirthByNip.Of(nip), today) is { } problem) return problem;

        // Keep
        var assessment = new Assessment
        {
            EmployeeId = asked.EmployeeId,
            CompetencyId = asked.CompetencyId,
            Level = asked.Level,
            Source = asked.Source,
            AssessedOn = asked.AssessedOn,
            Assessor = asked.Assessor.Trim(),
            Instrument = asked.Instrument.Trim(),
            Evidence = asked.Evidence.Trim(),
            RecordedAt = clock.GetUtcNow(),
            RecordedBy = user.Name,
        };
        if (db.Database.CurrentTransaction is not null)
        {
            await KeepAsync(assessment, ct);
            return assessment.Id;
        }

        await using var write = await db.BeginWriteAsync(ct);
        await KeepAsync(assessment, ct);
        await write.CommitAsync(ct);
        return assessment.Id;
    }

    public async Task<Result<Done>> WithdrawAsync(Guid assessmentId, string reason, CancellationToken ct)
    {
        var result = await db.Set<Assessment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == assessmentId, ct);
        if (result is null) return CompetenciesRefusals.NoSuchResult;
        if (await db.Set<Withdrawal>().AnyAsync(w => w.AssessmentId == assessmentId, ct)) return CompetenciesRefusals.AlreadyWithdrawn;
        db.Add(new Withdrawal { AssessmentId = assessmentId, Reason = reason, At = clock.GetUtcNow(), By = user.Name });
        await db.SaveChangesAsync(ct);
        await levels.RecomputeAsync(result.EmployeeId, result.CompetencyId, ct);
        await db.SaveChangesAsync(ct);
        return Done.Yes;
    }

    /// <summary>What is wrong with a result by itself, or null.</summary>
    /// <param name="born">The person's birth date, or null when the NIP does not tell.</param>
    internal static Refusal? Problem(AssessmentToRecord asked, DateOnly? born, DateOnly today)
    {
        if (asked.Level is < 1 or > 5) return CompetenciesRefusals.LevelOutOfScale;
        if (asked.AssessedOn > today) return CompetenciesRefusals.InTheFuture;
        if (asked.AssessedOn <= born) return CompetenciesRefusals.BeforeBirth;
        if (string.IsNullOrWhiteSpace(asked.Assessor)) return CompetenciesRefusals.NoAssessor;
        return asked.Source == AssessmentSource.Certificate && string.IsNullOrWhiteSpace(asked.Evidence)
            ? CompetenciesRefusals.CertificateWithoutEvidence
            : null;
    }

    private async Task KeepAsync(Assessment assessment, CancellationToken ct)
    {
        db.Add(assessment);
        await db.SaveChangesAsync(ct);
        await levels.RecomputeAsync(assessment.EmployeeId, assessment.CompetencyId, ct);
        await db.SaveChangesAsync(ct);
    }
}
