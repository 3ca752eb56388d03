using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Pamong.Documents.Writing;
using Pamong.Planning.Contract;
using Pamong.Planning.Funding;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>The plan as a workbook: batches, people, funds; with its number and fingerprint once it is enacted.</summary>
internal static class PlanWorkbook
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/rencana/{id:guid}/excel", GetAsync).Needs(PlanningPermissions.ViewPlan).ExcludeFromDescription();

    private static async Task<IResult> GetAsync(Guid id, PamongDb db, PlanLines lines, Shell shell, CurrentUser user, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) return Results.NotFound();
        var file = await TemporaryFile.WorkbookAsync(async workbook =>
        {
            var titles = Titles(plan, shell);
            await BatchesAsync(workbook, titles, lines, plan, ct);
            await PeopleAsync(workbook, titles, lines, plan, ct);
            if (user.May(PlanningPermissions.ViewBudget)) await FundsAsync(workbook, titles, db, plan, ct);
        });
        return Results.File(file, WorkbookWriter.MediaType, $"rencana-{plan.Year}-v{plan.Version}.xlsx");
    }

    private static string[] Titles(Plan plan, Shell shell) =>
    [
        shell.TenantName,
        T("Rencana Pengembangan Kompetensi Tahun {0}, versi {1}", "Competency Development Plan {0}, version {1}")
            .With(plan.Year.ToString(Language.Current), plan.Version),
        plan.Number.Length > 0
            ? T("Nomor {0} · sidik dokumen {1}", "Number {0} · fingerprint {1}").With(plan.Number, plan.DocumentHash)
            : T("Keadaan: {0}", "State: {0}").With(plan.State.Name()),
        .. shell.IsDemo ? [(string)T("DATA CONTOH – BUKAN ORANG SEBENARNYA", "DEMO DATA – NOT REAL PEOPLE")] : Array.Empty<string>(),
    ];

    private static async Task BatchesAsync(WorkbookWriter workbook, string[] titles, PlanLines lines, Plan plan, CancellationToken ct)
    {
        var sheet = workbook.AddSheet(new SheetLayout(T("Angkatan", "Batches"),
        [
            new(T("Kode", "Code"), ColumnFormat.Text, 12), new(T("Program", "Programme"), ColumnFormat.Text, 44), new(T("Bentuk", "Form"), ColumnFormat.Text, 9),
            new(T("Penyelenggara", "Provider"), ColumnFormat.Text, 24), new(T("Angkatan", "Batch"), ColumnFormat.Whole, 10),
            new(T("Mulai", "From"), ColumnFormat.Date, 13), new(T("Selesai", "To"), ColumnFormat.Date, 13), new(T("Tempat", "Place"), ColumnFormat.Text, 24),
            new("JP", ColumnFormat.Whole, 7), new(T("Peserta", "Participants"), ColumnFormat.Whole, 10), new(T("Biaya peserta", "Cost of participants"), ColumnFormat.Rupiah, 18),
            new(T("Biaya tetap", "Fixed cost"), ColumnFormat.Rupiah, 18), new(T("Dana biaya tetap", "Fund of the fixed cost"), ColumnFormat.Text, 30),
        ]) { Titles = titles });
        await foreach (var b in lines.BatchesOf(plan.Id).AsAsyncEnumerable().WithCancellation(ct))
            sheet.WriteRow(b.ProgrammeCode, b.Programme, b.Form, b.Provider, b.Number, b.StartsOn, b.EndsOn, b.Place, b.Jp, b.Heads, b.HeadsCost, b.FixedCost, b.FixedFund);
    }

    private static async Task PeopleAsync(WorkbookWriter workbook, string[] titles, PlanLines lines, Plan plan, CancellationToken ct)
    {
        var sheet = workbook.AddSheet(new SheetLayout(T("Pegawai", "People"),
        [
            new("NIP", ColumnFormat.Text, 21), new(T("Nama", "Name"), ColumnFormat.Text, 32), new(T("Jabatan", "Position"), ColumnFormat.Text, 34),
            new(T("Unit kerja", "Unit"), ColumnFormat.Text, 34), new(T("Program", "Programme"), ColumnFormat.Text, 44), new(T("Bentuk", "Form"), ColumnFormat.Text, 9),
            new(T("Mulai", "From"), ColumnFormat.Date, 13), new(T("Selesai", "To"), ColumnFormat.Date, 13), new("JP", ColumnFormat.Whole, 7),
            new(T("Biaya", "Cost"), ColumnFormat.Rupiah, 16), new(T("Sumber dana", "Fund"), ColumnFormat.Text, 30), new(T("Poin kesenjangan", "Points of gap"), ColumnFormat.Whole, 12),
        ]) { Titles = titles });
        await foreach (var l in lines.Of(plan.Id, PlanningPermissions.ViewPlan).AsAsyncEnumerable().WithCancellation(ct))
            sheet.WriteRow(l.Nip, l.Name, l.Position, l.Unit, l.Programme, l.Form, l.StartsOn, l.EndsOn, l.Jp, l.Cost, l.Fund, l.Gain);
    }

    private static async Task FundsAsync(WorkbookWriter workbook, string[] titles, PamongDb db, Plan plan, CancellationToken ct)
    {
        var sheet = workbook.AddSheet(new SheetLayout(T("Sumber dana", "Funds"),
        [
            new(T("Kode", "Code"), ColumnFormat.Text, 12), new(T("Sumber dana", "Fund"), ColumnFormat.Text, 44), new(T("Rekening", "Account"), ColumnFormat.Text, 20),
            new(T("Pagu", "Ceiling"), ColumnFormat.Rupiah, 20), new(T("Dipakai rencana", "Used by the plan"), ColumnFormat.Rupiah, 20),
        ]) { Titles = titles });
        var funds = db.Set<Fund>().AsNoTracking().Where(f => f.Year == plan.Year).OrderBy(f => f.Code).Select(f => new
        {
            f.Code,
            f.Name,
            f.AccountCode,
            f.Ceiling,
            Used = db.Set<PlanAssignment>().Where(a => a.PlanId == plan.Id && a.FundId == f.Id).Sum(a => a.Cost)
                + db.Set<PlanBatch>().Where(b => b.PlanId == plan.Id && b.FundId == f.Id).Sum(b => b.FixedCost),
        });
        await foreach (var f in funds.AsAsyncEnumerable().WithCancellation(ct)) sheet.WriteRow(f.Code, f.Name, f.AccountCode, f.Ceiling, f.Used);
    }
}
