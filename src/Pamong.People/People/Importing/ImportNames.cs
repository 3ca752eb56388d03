using Pamong.People.Contract.Importing;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Importing;

/// <summary>The names of states and outcomes on screen.</summary>
internal static class ImportNames
{
    public static Text Name(this ImportState state) => state switch
    {
        ImportState.Uploaded => T("Sedang dibaca", "Being read"),
        ImportState.Mapping => T("Kolom perlu diatur", "Columns to be set"),
        ImportState.Previewed => T("Menunggu konfirmasi", "Waits for confirmation"),
        ImportState.Applying => T("Sedang ditulis", "Being written"),
        ImportState.Applied => T("Diterapkan", "Applied"),
        ImportState.Undone => T("Dibatalkan", "Undone"),
        ImportState.Rejected => T("Tidak dipakai", "Put aside"),
    };

    public static string Tag(this ImportState state) => state switch
    {
        ImportState.Applied => "good",
        ImportState.Mapping or ImportState.Previewed => "warning",
        ImportState.Uploaded or ImportState.Applying => "info",
        ImportState.Undone or ImportState.Rejected => "",
    };

    public static Text Name(this ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => T("Baru", "New"),
        ImportOutcome.Changed => T("Berubah", "Changed"),
        ImportOutcome.Unchanged => T("Sama", "Unchanged"),
        ImportOutcome.Left => T("Tidak di berkas", "Not in the file"),
        ImportOutcome.Rejected => T("Ditolak", "Rejected"),
    };

    /// <summary>The outcome's name in addresses.</summary>
    public static string Slug(this ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "baru",
        ImportOutcome.Changed => "berubah",
        ImportOutcome.Unchanged => "sama",
        ImportOutcome.Left => "hilang",
        ImportOutcome.Rejected => "ditolak",
    };

    public static ImportOutcome? OfSlug(string? slug) =>
        Enum.GetValues<ImportOutcome>().Where(o => o.Slug() == slug).Select(o => (ImportOutcome?)o).FirstOrDefault();
}
