using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Rights;

namespace Pamong.Competencies.Assessing;

/// <summary>Takes a wrong result out of account; it stays readable, with the reason.</summary>
internal sealed class WithdrawResultHandler(PamongDb db, IPeople people, LevelKeeping levels, CurrentUser user, TimeProvider clock)
{
    public async Task<Result<Assessment>> HandleAsync(Guid assessmentId, string reason, CancellationToken ct)
    {
        // Gather
        var result = await db.Set<Assessment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == assessmentId, ct);
        if (result is null || !await people.MayAsync(CompetenciesPermissions.Record, result.EmployeeId, ct)) return CompetenciesRefusals.NoSuchResult;
        var withdrawn = await db.Set<Withdrawal>().AnyAsync(w => w.AssessmentId == assessmentId, ct);

        // Decide
        if (withdrawn) return CompetenciesRefusals.AlreadyWithdrawn;
        if (!RecordableSources.For(user).Contains(result.Source)) return CompetenciesRefusals.SourceNotYours;

        // Keep
        await using var write = await db.BeginWriteAsync(ct);
        db.Add(new Withdrawal { AssessmentId = assessmentId, Reason = reason.Trim(), At = clock.GetUtcNow(), By = user.Name });
        await db.SaveChangesAsync(ct);
        await levels.RecomputeAsync(result.EmployeeId, result.CompetencyId, ct);
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return result;
    }
}
