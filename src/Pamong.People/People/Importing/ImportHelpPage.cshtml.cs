using Pamong.Documents.Writing;
using Microsoft.AspNetCore.Mvc;
using Pamong.People.Contract;
using Pamong.People.Contract.Importing;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>What a file of one kind may hold, and a form to fill in.</summary>
[Needs(PeoplePermissions.Import)]
internal sealed class ImportHelpPage(ImportKinds kinds) : PamongPage
{
    /// <summary>The kind.</summary>
    public IImportKind Kind { get; private set; } = null!;

    /// <summary>Its fields.</summary>
    public IReadOnlyList<ImportField> Fields { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken ct)
    {
        if (kinds.Find(kind) is not { } found) return NotFound();
        (Kind, Fields) = (found, await found.FieldsAsync(ct));
        Describe(T("Bantuan impor: {0}", "Import help: {0}").With(found.Label.ToString()), new Crumb(T("Impor data", "Import"), "/impor"));
        return Page();
    }

    /// <summary>The form as a workbook.</summary>
    public async Task<IActionResult> OnGetTemplatAsync(string kind, CancellationToken ct)
    {
        if (kinds.Find(kind) is not { } found) return NotFound();
        var content = new MemoryStream();
        ImportWorkbooks.WriteTemplate(content, found.Label.Id, await found.FieldsAsync(ct));
        content.Position = 0;
        return File(content, WorkbookWriter.MediaType, $"templat-{found.Code}.xlsx");
    }
}
