using Microsoft.EntityFrameworkCore;
using Pamong.Competencies.Contract;
using Pamong.Documents.Writing;
using Pamong.People.Contract;
using Pamong.Platform.Data;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs.Listing;

/// <summary>Writes a list of needs as a workbook or as delimited text, in the order that it comes in.</summary>
internal sealed class NeedsExport(PamongDb db, IPeople people, ICompetencies competencies)
{
    /// <summary>A workbook in a file that vanishes when it is closed; stands at its beginning.</summary>
    public async Task<Stream> WorkbookAsync(int? year, IOrderedQueryable<Need> needs, CancellationToken ct)
    {
        await SayAsync(year, "xlsx", ct);
        return await TemporaryFile.WorkbookAsync(async book =>
        {
            var sheet = book.AddSheet(Layout(year));
            await foreach (var row in RowsAsync(needs, ct)) sheet.WriteRow(row);
        });
    }

    /// <summary>The same as text.</summary>
    public async Task<Stream> TextAsync(int? year, IOrderedQueryable<Need> needs, CancellationToken ct)
    {
        await SayAsync(year, "csv", ct);
        var file = TemporaryFile.Create();
        using (var writer = new CsvWriter(file))
        {
            writer.WriteRow([.. Layout(year).Columns.Select(c => (CellValue)(c.Group is null ? c.Header : $"{c.Group}: {c.Header}"))]);
            await foreach (var row in RowsAsync(needs, ct)) writer.WriteRow(row);
        }

        file.Position = 0;
        return file;
    }

    private async IAsyncEnumerable<CellValue[]> RowsAsync(
        IOrderedQueryable<Need> needs, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var known = await competencies.All().ToDictionaryAsync(c => c.Id, ct);
        var rows =
            from need in needs
            join person in people.All() on need.EmployeeId equals person.Id into persons
            from person in persons.DefaultIfEmpty()
            select new
            {
                need,
                Nip = person == null ? null : person.Nip,
                Name = person == null ? null : person.Name,
                Unit = person == null ? null : person.UnitName,
                Position = person == null ? null : person.PositionName,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            var need = row.need;
            var competency = need.CompetencyId is { } id ? known.GetValueOrDefault(id) : null;
            yield return
            [
                row.Nip, row.Name, row.Unit, row.Position, competency?.Code, competency?.Name, need.HeldLevel, need.RequiredLevel,
                (string)need.Origin.Name(), need.Score, need.GapPart, need.CriticalityPart, need.PerformancePart, need.StrategicPart,
                need.WaitingPart, (string)need.State.Name(), need.Cause == NeedCause.Unasked ? null : (string)need.Cause.Name(),
                need.Recommendation, need.Statement,
            ];
        }
    }

    private Task SayAsync(int? year, string form, CancellationToken ct)
    {
        db.Say("exported", nameof(Need), Guid.Empty, new { Year = year, Form = form });
        return db.SaveChangesAsync(ct);
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
