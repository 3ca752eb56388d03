using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Funding;

/// <summary>Every "no" about funds and limits. The field is the one of forms and files alike.</summary>
internal static class FundRefusals
{
    public static readonly Refusal NoSuchFund = new("planning.no-such-fund", RefusalKind.NotFound, T(
        "Sumber dana tidak ditemukan.", "There is no such fund."));

    /// <summary>{0}: the code; {1}: the year.</summary>
    public static readonly Refusal CodeTaken = new("planning.fund-code-taken", RefusalKind.Conflict, T(
        "Kode {0} sudah dipakai sumber dana lain tahun {1}.", "Another fund of {1} has the code {0}."), Field: "Code");

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal UnknownUnit = new("planning.unknown-unit", RefusalKind.Invalid, T(
        "Unit {0} tidak ada.", "There is no unit {0}."), Field: "Unit");

    public static readonly Refusal UnitNeeded = new("planning.fund-unit-needed", RefusalKind.Invalid, T(
        "APBD unit memerlukan kode unit yang memilikinya.", "A unit's own budget needs the code of that unit."), Field: "Unit");

    public static readonly Refusal UnitPaysHeads = new("planning.fund-unit-pays-heads", RefusalKind.Invalid, T(
        "APBD unit membiayai pesertanya sendiri, jadi tidak dapat dibatasi untuk biaya angkatan saja.",
        "A unit's own budget pays for its people, so it cannot be kept for costs of batches only."), Field: "Use");

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal UnknownProgramme = new("planning.fund-unknown-programme", RefusalKind.Invalid, T(
        "Program {0} tidak ada.", "There is no programme {0}."), Field: "Programmes");

    public static readonly Refusal CeilingNeeded = new("planning.fund-ceiling-needed", RefusalKind.Invalid, T(
        "Isi pagu dalam rupiah bulat.", "Give the ceiling in whole rupiah."), Field: "Ceiling");

    /// <summary>{0}: what was given.</summary>
    public static readonly Refusal UnknownForm = new("planning.fund-unknown-form", RefusalKind.Invalid, T(
        "Bentuk {0} tidak ada.", "There is no form {0}."), "Peraturan LAN 10/2018", "Forms");

    public static readonly Refusal InPlan = new("planning.fund-in-plan", RefusalKind.Conflict, T(
        "Sumber dana ini dipakai sebuah rencana, jadi tidak dapat dihapus.", "A plan uses this fund, so it cannot be removed."));

    /// <summary>{0}: what was given.</summary>
    public static readonly Refusal UnreadableWeeks = new("planning.unreadable-weeks", RefusalKind.Invalid, T(
        "Tulis nomor minggu 1–53, misalnya 10; 11 atau 49-52. Yang tertulis: {0}.",
        "Write numbers of weeks 1–53, such as 10; 11 or 49-52. Written is: {0}."), Field: "ClosedWeeks");
}
