using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies.Importing;

/// <summary>People with results and positions with a standard of their own are not taken back from under them.</summary>
internal sealed class ImportHold(PamongDb db) : IImportHold
{
    public async Task<Text?> ReasonAsync(string kind, IReadOnlyList<Guid> subjects, CancellationToken ct) => kind switch
    {
        "employees" when await db.Set<Assessment>().AnyAsync(a => subjects.Contains(a.EmployeeId), ct) => T(
            "Pegawai dari impor ini sudah punya hasil penilaian kompetensi.", "People of this import have results of assessments already."),
        "positions" when await db.Set<Requirement>().AnyAsync(r => !r.FromRank && subjects.Contains(r.PositionId), ct) => T(
            "Jabatan dari impor ini sudah punya standar kompetensi. Batalkan dahulu impor standarnya.",
            "Positions of this import have a competency standard already. Undo the import of standards first."),
        _ => null,
    };
}
