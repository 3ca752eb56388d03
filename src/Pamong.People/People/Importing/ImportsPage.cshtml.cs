using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Data;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>All imports, and the way to a new one.</summary>
[Needs(PeoplePermissions.Import)]
[RequestSizeLimit(110L << 20), RequestFormLimits(MultipartBodyLengthLimit = 110L << 20)]
internal sealed class ImportsPage(PamongDb db, ImportKinds kinds, ImportDeeds deeds) : PamongPage
{
    /// <summary>One import in the list.</summary>
    public sealed record Row(
        Guid Id, string Kind, string FileName, ImportState State, int New, int Changed, int Rejected, string By, DateTimeOffset At);

    /// <summary>The kind chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jenis { get; set; }

    /// <summary>The file chosen.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The list's page.</summary>
    [BindProperty(SupportsGet = true, Name = "h")]
    public int Number { get; set; } = 1;

    /// <summary>Only those that wait for someone to confirm them.</summary>
    [BindProperty(SupportsGet = true, Name = "menunggu")]
    public bool Waiting { get; set; }

    /// <summary>What may be imported.</summary>
    public IReadOnlyList<IImportKind> Kinds { get; private set; } = [];

    /// <summary>The imports, the newest first.</summary>
    public Page<Row> Imports { get; private set; } = null!;

    /// <summary>The agency's zone.</summary>
    public TimeZoneInfo Zone => Shell.Zone;

    /// <summary>A kind's name.</summary>
    public string LabelOf(string kind) => kinds.LabelOf(kind);

    public Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return PrepareAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await using var content = Berkas?.OpenReadStream();
        var result = await deeds.UploadAsync(Jenis ?? "", content, Berkas?.FileName ?? "", ct);
        if (result.Ok(out var import, out var refusal)) return LocalRedirect($"/impor/{import.Id}");
        Show(refusal);
        await PrepareAsync(ct);
        return Page();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        Describe(T("Impor data", "Import"));
        Kinds = [.. kinds.Allowed];
        var codes = Kinds.Select(k => k.Code).ToList();
        var imports = db.Set<Import>().AsNoTracking();
        Imports = await (Waiting ? imports.WaitingToBeConfirmed() : imports)
            .Where(i => codes.Contains(i.Kind))
            .OrderByDescending(i => i.CreatedAt)
            .Select(i => new Row(i.Id, i.Kind, i.FileName, i.State, i.NewRows, i.ChangedRows, i.RejectedRows, i.CreatedByName, i.CreatedAt))
            .PageAsync(Number, Paging.ScreenSize, ct);
    }
}
