using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Programmes;

/// <summary>Every "no" about programmes and batches. The field is the one of forms and files alike.</summary>
internal static class ProgrammeRefusals
{
    public static readonly Refusal NoSuchProgramme = new("planning.no-such-programme", RefusalKind.NotFound, T(
        "Program tidak ditemukan.", "There is no such programme."), Field: "Programme");

    public static readonly Refusal NoSuchBatch = new("planning.no-such-batch", RefusalKind.NotFound, T(
        "Angkatan tidak ditemukan.", "There is no such batch."));

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal CodeTaken = new("planning.programme-code-taken", RefusalKind.Conflict, T(
        "Kode {0} sudah dipakai program lain.", "Another programme has the code {0}."), Field: "Code");

    public static readonly Refusal CodeFixed = new("planning.programme-code-fixed", RefusalKind.Conflict, T(
        "Kode program tidak dapat diubah. Hentikan program ini dan tambah yang baru bila kodenya salah.",
        "A programme's code cannot be changed. Take this one out of use and add another when the code is wrong."), Field: "Code");

    /// <summary>{0}: what was given.</summary>
    public static readonly Refusal UnknownForm = new("planning.unknown-form", RefusalKind.Invalid, T(
        "Bentuk {0} tidak ada. Pakai kode bentuk seperti KL03 atau NKL04.", "There is no form {0}. Use a code such as KL03 or NKL04."),
        "Peraturan LAN 10/2018", "Form");

    /// <summary>{0}: least; {1}: most.</summary>
    public static readonly Refusal SeatsCross = new("planning.seats-cross", RefusalKind.Invalid, T(
        "Peserta minimal ({0}) melebihi peserta maksimal ({1}).", "The least seats ({0}) are more than the most ({1})."), Field: "MinSeats");

    public static readonly Refusal NobodyEligible = new("planning.nobody-eligible", RefusalKind.Invalid, T(
        "Tidak ada jabatan yang memenuhi jenis dan jenjang ini sekaligus.", "No position meets both this kind and this rank."), Field: "Ranks");

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal UnknownCompetency = new("planning.unknown-competency", RefusalKind.Invalid, T(
        "Kompetensi {0} tidak ada dalam kamus.", "The dictionary has no competency {0}."), Field: "Raises");

    /// <summary>{0}: what was given.</summary>
    public static readonly Refusal UnreadableLevel = new("planning.unreadable-level", RefusalKind.Invalid, T(
        "Tulis kode kompetensi dan level 1–5, sekali untuk setiap kompetensi, misalnya INT:3. Yang tertulis: {0}.",
        "Write a competency's code and a level 1–5, once for each competency, such as INT:3. Written is: {0}."), Field: "Raises");

    /// <summary>{0}: the word.</summary>
    public static readonly Refusal UnknownAudience = new("planning.unknown-audience", RefusalKind.Invalid, T(
        "{0} bukan jenis jabatan, jenjang, atau status kepegawaian.", "{0} is no kind of position, rank or kind of employment."));

    public static readonly Refusal LevelMissing = new("planning.level-missing", RefusalKind.Invalid, T(
        "Pilih level 1–5.", "Choose a level 1–5."));

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal CompetencyTwice = new("planning.competency-twice", RefusalKind.Invalid, T(
        "Kompetensi {0} sudah ada di baris lain.", "The competency {0} stands in another row already."));

    public static readonly Refusal DaysCross = new("planning.batch-days-cross", RefusalKind.Invalid, T(
        "Hari selesai mendahului hari mulai.", "The last day is before the first."), Field: "EndsOn");

    public static readonly Refusal TooLong = new("planning.batch-too-long", RefusalKind.Invalid, T(
        "Satu angkatan paling lama tiga tahun.", "A batch lasts three years at most."), Field: "EndsOn");

    /// <summary>{0}: the first year that can still be planned.</summary>
    public static readonly Refusal YearOver = new("planning.batch-year-over", RefusalKind.Invalid, T(
        "Tahun itu sudah lewat; angkatan hanya dapat direncanakan mulai tahun {0}.",
        "That year is over; batches can be planned from {0} on."), Field: "StartsOn");

    /// <summary>{0}: number; {1}: year.</summary>
    public static readonly Refusal NumberTaken = new("planning.batch-number-taken", RefusalKind.Conflict, T(
        "Angkatan {0} tahun {1} sudah ada.", "Batch {0} of {1} exists already."), Field: "Number");

    public static readonly Refusal BatchInPlan = new("planning.batch-in-plan", RefusalKind.Conflict, T(
        "Angkatan ini dipakai sebuah rencana, jadi tidak dapat dihapus.", "A plan uses this batch, so it cannot be removed."));

    /// <summary>{0}: the year.</summary>
    public static readonly Refusal YearInPlan = new("planning.batch-year-in-plan", RefusalKind.Conflict, T(
        "Angkatan ini dipakai rencana tahun {0}, jadi tidak dapat dipindah ke tahun lain.",
        "The plan of {0} uses this batch, so it cannot move to another year."), Field: "StartsOn");

    public static readonly Refusal HasBatches = new("planning.programme-has-batches", RefusalKind.Conflict, T(
        "Program dari impor ini sudah berangkatan atau dipakai rencana, jadi tidak dapat dihapus. Batalkan dahulu impor angkatannya.",
        "Programmes of this import have batches or stand in a plan, so they cannot be removed. Undo the import of batches first."));
}
