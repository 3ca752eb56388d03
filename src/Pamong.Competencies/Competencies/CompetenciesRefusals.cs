using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Competencies;

/// <summary>Every "no" of this module.</summary>
internal static class CompetenciesRefusals
{
    public static readonly Refusal NoSuchCompetency = new("competencies.no-such-competency", RefusalKind.NotFound, T(
        "Kompetensi itu tidak ada di kamus, atau belum berlaku.", "There is no such competency in the dictionary, or it is not in force yet."), Field: "CompetencyId");

    public static readonly Refusal NoSuchPosition = new("competencies.no-such-position", RefusalKind.NotFound, T(
        "Jabatan itu tidak ada.", "There is no such position."));

    public static readonly Refusal NoSuchEmployee = new("competencies.no-such-employee", RefusalKind.NotFound, T(
        "Pegawai itu tidak ada atau di luar kewenangan Anda.", "There is no such employee, or they are outside your reach."), Field: "EmployeeId");

    public static readonly Refusal LevelOutOfScale = new("competencies.level-out-of-scale", RefusalKind.Invalid, T(
        "Level harus 1 sampai 5.", "The level must be 1 to 5."), Field: "Level");

    public static readonly Refusal InTheFuture = new("competencies.assessed-in-the-future", RefusalKind.Invalid, T(
        "Tanggal penilaian tidak boleh di masa depan.", "The day of the assessment must not lie in the future."), Field: "AssessedOn");

    public static readonly Refusal BeforeBirth = new("competencies.assessed-before-birth", RefusalKind.Invalid, T(
        "Pada tanggal itu, menurut NIP-nya, pegawai ini belum lahir.", "By their NIP this person was not born yet on that day."), Field: "AssessedOn");

    public static readonly Refusal CertificateWithoutEvidence = new("competencies.certificate-without-evidence", RefusalKind.Invalid, T(
        "Isi nomor atau tempat penyimpanan sertifikat.", "Give the certificate's number or where it is kept."), Field: "Evidence");

    public static readonly Refusal NoAssessor = new("competencies.no-assessor", RefusalKind.Invalid, T(
        "Isi siapa yang menilai.", "Say who assessed."), Field: "Assessor");

    public static readonly Refusal SourceNotYours = new("competencies.source-not-yours", RefusalKind.Forbidden, T(
        "Sumber penilaian itu bukan wewenang peran Anda.", "Your role may not record results of that source."), Field: "Source");

    public static readonly Refusal AlreadyWithdrawn = new("competencies.already-withdrawn", RefusalKind.Conflict, T(
        "Hasil ini sudah dibatalkan.", "This result was withdrawn already."));

    public static readonly Refusal NoSuchResult = new("competencies.no-such-result", RefusalKind.NotFound, T(
        "Hasil penilaian itu tidak ada.", "There is no such result."));

    public static readonly Refusal CodeMissing = new("competencies.code-missing", RefusalKind.Invalid, T(
        "Isi kode kompetensi.", "Give the competency a code."), Field: "Code");

    public static readonly Refusal CodeTaken = new("competencies.code-taken", RefusalKind.Conflict, T(
        "Kode ini sudah dipakai kompetensi lain.", "Another competency has this code."), Field: "Code");

    public static readonly Refusal NationalStays = new("competencies.national-stays", RefusalKind.Conflict, T(
        "Kompetensi nasional tidak dapat dihentikan oleh instansi.", "An agency cannot retire a national competency."));

    public static readonly Refusal BeforeLatestWording = new("competencies.before-latest-wording", RefusalKind.Conflict, T(
        "Tanggal berlaku harus sama dengan atau sesudah {0}, tanggal rumusan terakhir kompetensi ini.",
        "The effective date must be {0}, the day of its latest wording, or later."), Field: "EffectiveFrom");

    public static readonly Refusal FoundedToday = new("competencies.national-wording-of-the-day", RefusalKind.Conflict, T(
        "Rumusan nasional kompetensi ini mulai berlaku pada hari itu. Pilih tanggal berlaku sesudahnya.",
        "The national wording of this competency takes effect on that very day. Choose a later effective date."), Field: "EffectiveFrom");

    public static readonly Refusal NotRequired = new("competencies.not-required", RefusalKind.NotFound, T(
        "Kompetensi itu tidak ada dalam standar jabatan ini.", "That competency is not in the standard of this position."));

    public static readonly Refusal NothingCounts = new("competencies.rule-counts-nothing", RefusalKind.Invalid, T(
        "Paling sedikit satu sumber selain penilaian diri harus dihitung.", "At least one source other than self-rating must count."));

    public static readonly Refusal SamePlace = new("competencies.rule-same-place", RefusalKind.Invalid, T(
        "Urutan {0} sudah dipakai {1}. Beri {2} urutan lain.", "Place {0} is {1}'s already. Give {2} another."));
}
