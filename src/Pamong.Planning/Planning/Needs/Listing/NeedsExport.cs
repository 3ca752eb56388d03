using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Listing;

/// <summary>Writes a list of needs as a workbook.</summary>
internal sealed class NeedsExport(PamongDb db, IPeople people, ICompetencies competencies)
{
    /// <summary>Writes into a file that vanishes when it is closed; stands at its beginning.</summary>
    public async Task<Stream> WriteAsync(int? year, IQueryable<Need> needs, CancellationToken ct)
    {
        var known = await competencies.All().ToDictionaryAsync(c => c.Id, ct);
        var rows =
            from need in needs
            join person in people.All() on need.EmployeeId equals person.Id
            orderby need.Score descending, need.Id
            select new
            {
                need,
                person.Nip,
                person.Name,
                person.UnitName,
                person.PositionName,
            };
        var count = 0;
        var file = await TemporaryFile.WorkbookAsync(async book =>
        {
            var sheet = book.AddSheet(Layout(year));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
            {
                var need = row.need;
                var competency = need.CompetencyId is { } id ? known.GetValueOrDefault(id) : null;
                sheet.WriteRow(
                    row.Nip, row.Name, row.UnitName, row.PositionName, competency?.Code, competency?.Name, need.HeldLevel, need.RequiredLevel,
                    (string)need.Origin.Name(), need.Score, need.GapPart, need.CriticalityPart, need.PerformancePart, need.StrategicPart,
                    need.WaitingPart, (string)need.State.Name(), need.Cause == NeedCause.Unasked ? null : (string)need.Cause.Name(),
                    need.Recommendation, need.Statement);
                count++;
            }
        });

        db.Say("exported", "Need", Guid.Empty, new { Year = year, Rows = count });
        await db.SaveChangesAsync(ct);
        return file;
    }

    private static SheetLayout Layout(int? year)
    {
        string score = T("Skor", "Score");
        return new SheetLayout(T("Kebutuhan", "Needs"),
        [
            new(T("NIP", "NIP"), ColumnFormat.Text, 20),
            new(T("Nama", "Name"), Width: 28),
            new(T("Unit", "Unit"), Width: 32),
            new(T("Jabatan", "Position"), Width: 32),
            new(T("Kode", "Code")),
            new(T("Kompetensi", "Competency"), Width: 32),
            new(T("Level dimiliki", "Level held"), ColumnFormat.Whole),
            new(T("Level dituntut", "Level required"), ColumnFormat.Whole),
            new(T("Asal", "Origin"), Width: 24),
            new(T("Jumlah", "Total"), ColumnFormat.Whole, Group: score),
            new(T("Kesenjangan", "Gap"), ColumnFormat.Whole, Group: score),
            new(T("Kekritisan", "Criticality"), ColumnFormat.Whole, Group: score),
            new(T("Kinerja", "Performance"), ColumnFormat.Whole, Group: score),
            new(T("Strategis", "Strategic"), ColumnFormat.Whole, Group: score),
            new(T("Lama menunggu", "Waiting"), ColumnFormat.Whole, Group: score),
            new(T("Keadaan", "State"), Width: 20),
            new(T("Soal keterampilan?", "A matter of skill?"), Width: 24),
            new(T("Rekomendasi", "Recommendation"), ColumnFormat.Remark, 40),
            new(T("Alasan pengusul", "Proposer's reason"), ColumnFormat.Remark, 40),
        ])
        {
            Titles = [T("Kebutuhan pengembangan kompetensi {0}", "Competency development needs {0}").With(year)],
        };
    }
}
