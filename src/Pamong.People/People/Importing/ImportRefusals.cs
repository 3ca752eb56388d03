using Pamong.Documents.Reading;
using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>Every "no" of importing.</summary>
internal static class ImportRefusals
{
    public static readonly Refusal NoSuchKind = new("people.import-kind", RefusalKind.NotFound, T(
        "Tidak ada jenis impor itu, atau Anda tidak berhak memakainya.", "There is no such kind of import, or you may not use it."));

    public static readonly Refusal NoSuchImport = new("people.no-import", RefusalKind.NotFound, T(
        "Impor ini tidak ada.", "There is no such import."));

    public static readonly Refusal NoFile = new("people.import-file", RefusalKind.Invalid, T(
        "Pilih berkas .xlsx, .xls, atau .csv.", "Choose an .xlsx, .xls or .csv file."), Field: "Berkas");

    /// <summary>The file is no table at all.</summary>
    public static Refusal Unreadable(FileProblem problem) =>
        new("people.import-unreadable", RefusalKind.Invalid, FileProblemTexts.Of(problem), Field: "Berkas");

    public static readonly Refusal NotPreviewed = new("people.import-not-previewed", RefusalKind.Conflict, T(
        "Impor ini tidak sedang menunggu konfirmasi.", "This import is not waiting for confirmation."));

    public static readonly Refusal NothingToWrite = new("people.import-nothing", RefusalKind.Conflict, T(
        "Tidak ada yang perlu ditulis: semua baris sudah sama dengan data.", "There is nothing to write: all rows say what is there already."));

    public static readonly Refusal NotApplied = new("people.import-not-applied", RefusalKind.Conflict, T(
        "Hanya impor yang sudah diterapkan yang dapat dibatalkan.", "Only an import that was applied can be undone."));

    public static readonly Refusal NotMapping = new("people.import-not-mapping", RefusalKind.Conflict, T(
        "Kolom impor ini tidak dapat diatur lagi.", "The columns of this import can no longer be set."));

    /// <summary>{0}: what a row is about.</summary>
    public static readonly Refusal Stale = new("people.import-stale", RefusalKind.Conflict, T(
        "Data {0} berubah sejak pratinjau dibuat. Periksa ulang berkas, lalu konfirmasi lagi. Tidak ada yang ditulis.",
        "The data of {0} changed since the preview. Check the file again, then confirm. Nothing was written."));

    /// <summary>{0}: what a row is about.</summary>
    public static readonly Refusal LaterChange = new("people.import-later-change", RefusalKind.Conflict, T(
        "Impor ini tidak dapat dibatalkan: data {0} sudah diubah sesudahnya. Tidak ada yang dibatalkan.",
        "This import cannot be undone: the data of {0} were changed after it. Nothing was undone."));

    /// <summary>{0}: why, as another module says.</summary>
    public static readonly Refusal Held = new("people.import-held", RefusalKind.Conflict, T(
        "Impor ini tidak dapat dibatalkan: {0}", "This import cannot be undone: {0}"));

    /// <summary>{0}: fields without a column.</summary>
    public static readonly Refusal Unmapped = new("people.import-unmapped", RefusalKind.Invalid, T(
        "Belum ada kolom untuk: {0}.", "There is no column yet for: {0}."));
}
