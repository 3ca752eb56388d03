using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Needs;

/// <summary>Every "no" about needs.</summary>
internal static class NeedsRefusals
{
    public static readonly Refusal NoSuchNeed = new("planning.no-such-need", RefusalKind.NotFound, T(
        "Kebutuhan itu tidak ada atau di luar kewenangan Anda.", "There is no such need, or it is outside your reach."));

    public static readonly Refusal NotYours = new("planning.need-not-yours", RefusalKind.Forbidden, T(
        "Keputusan ini bukan kewenangan Anda untuk pegawai tersebut.", "This decision on that employee is not yours to make."));

    public static readonly Refusal OwnNeed = new("planning.own-need", RefusalKind.Forbidden, T(
        "Kebutuhan Anda sendiri diputuskan oleh orang lain.", "Your own need is decided by someone else."));

    public static readonly Refusal CycleClosed = new("planning.needs-year-closed", RefusalKind.Conflict, T(
        "Analisis kebutuhan tahun ini tidak dibuka.", "The needs analysis of this year is not open."));

    public static readonly Refusal NotVerifiedYet = new("planning.need-not-verified", RefusalKind.Conflict, T(
        "Kebutuhan ini belum diverifikasi atasan.", "The superior has not verified this need yet."));

    public static readonly Refusal AlreadyDecided = new("planning.need-already-decided", RefusalKind.Conflict, T(
        "Kebutuhan ini sudah diputuskan. Muat ulang untuk melihat keadaannya.",
        "This need has already been decided. Reload to see how it stands."));

    /// <summary>The same, with who and what: {0} the person, {1} the deed.</summary>
    public static readonly Refusal DecidedBy = AlreadyDecided with { Message = T(
        "Kebutuhan ini sudah diputuskan oleh {0}: {1}. Muat ulang untuk melihat keadaannya.",
        "This need has already been decided by {0}: {1}. Reload to see how it stands.") };

    public static readonly Refusal SkillQuestionUnanswered = new("planning.skill-question-unanswered", RefusalKind.Invalid, T(
        "Jawab dahulu: apakah ini soal keterampilan, atau soal alat, prosedur, orang, atau insentif?",
        "Answer first: is it a matter of skill, or of tools, procedure, staffing or incentive?"), Field: "Cause");

    public static readonly Refusal NotSkill = new("planning.need-is-not-skill", RefusalKind.Invalid, T(
        "Yang bukan soal keterampilan dicatat sebagai rekomendasi, bukan diverifikasi.",
        "What is no matter of skill is recorded as a recommendation, not verified."), Field: "Cause");

    public static readonly Refusal CauseMissing = new("planning.cause-missing", RefusalKind.Invalid, T(
        "Pilih penyebabnya: alat, prosedur, orang, atau insentif.",
        "Choose the cause: tools, procedure, staffing or incentive."), Field: "Cause");

    public static readonly Refusal RecommendationMissing = new("planning.recommendation-missing", RefusalKind.Invalid, T(
        "Tulis apa yang sebaiknya dilakukan selain pelatihan.", "Write what should be done instead of training."), Field: "Recommendation");

    public static readonly Refusal ReasonMissing = new("planning.reason-missing", RefusalKind.Invalid, T(
        "Tulis alasannya; pegawai akan membacanya.", "Write the reason; the employee will read it."), Field: "Reason");

    public static readonly Refusal CompetencyMissing = new("planning.need-competency-missing", RefusalKind.Invalid, T(
        "Pilih kompetensi yang perlu dipelajari.", "Choose the competency to be learned."), Field: "CompetencyId");

    public static readonly Refusal LevelMissing = new("planning.need-level-missing", RefusalKind.Invalid, T(
        "Pilih level 1 sampai 5 yang lebih tinggi dari level sekarang ({0}).",
        "Choose a level from 1 to 5 above the present one ({0})."), Field: "Level");

    public static readonly Refusal AlreadyListed = new("planning.need-already-listed", RefusalKind.Conflict, T(
        "Kebutuhan pada kompetensi ini sudah tercatat untuk tahun {0} ({1}).",
        "A need in this competency is already on record for {0} ({1})."), Field: "CompetencyId");

    public static readonly Refusal NothingMatches = new("planning.no-need-matches", RefusalKind.Conflict, T(
        "Tidak ada kebutuhan yang dapat diputuskan dari pilihan itu.", "Nothing in that choice can be decided."));

    public static readonly Refusal NoSuchStep = new("planning.no-such-step", RefusalKind.NotFound, T(
        "Langkah itu tidak ada atau bukan langkah Anda.", "There is no such step, or it is not yours."));

    public static readonly Refusal WentFurther = new("planning.step-went-further", RefusalKind.Conflict, T(
        "Langkah ini tidak dapat dibatalkan lagi karena sudah ada langkah berikutnya.",
        "This step can no longer be taken back, for another one followed."));

    public static readonly Refusal NotAnEmployee = new("planning.not-an-employee", RefusalKind.Forbidden, T(
        "Akun Anda tidak terhubung dengan data pegawai.", "Your account does not belong to an employee."));

    public static readonly Refusal YearTaken = new("planning.needs-year-exists", RefusalKind.Conflict, T(
        "Tahun {0} sudah dibuka.", "The year {0} has already been opened."), Field: "Year");

    public static readonly Refusal NoSuchYear = new("planning.no-such-needs-year", RefusalKind.NotFound, T(
        "Tahun itu belum dibuka.", "That year has not been opened."));

    public static readonly Refusal DeadlinesWrong = new("planning.deadlines-out-of-order", RefusalKind.Invalid, T(
        "Batas verifikasi tidak boleh sebelum hari ini, dan batas validasi tidak boleh sebelum batas verifikasi.",
        "The deadline of verification must not be before today, nor that of validation before that of verification."), Field: "VerifyBy");

    /// <summary>{0} and {1}: the years before and after.</summary>
    public static readonly Refusal DeadlinesFar = new("planning.deadlines-far-from-year", RefusalKind.Invalid, T(
        "Batas waktu kebutuhan tahun ini harus jatuh dalam tahun {0} sampai {1}.",
        "The deadlines of this year's needs must lie in the years {0} to {1}."), Field: "VerifyBy");

    public static readonly Refusal StillCollecting = new("planning.still-collecting", RefusalKind.Conflict, T(
        "Pengumpulan sedang berjalan. Tunggu sampai selesai.", "Collection is running. Wait until it has ended."));

    public static readonly Refusal RemindedToday = new("planning.reminded-today", RefusalKind.Conflict, T(
        "Pengingat hari ini sudah dikirim. Kirim lagi paling cepat besok.",
        "Today's reminders have been sent. Send again tomorrow at the earliest."));

    public static readonly Refusal NobodyLate = new("planning.nobody-late", RefusalKind.Conflict, T(
        "Tidak ada atasan beralamat e-mail yang kebutuhannya menunggu.", "No superior with an e-mail address has needs waiting."));

    public static readonly Refusal NoSuchIssue = new("planning.no-such-issue", RefusalKind.NotFound, T(
        "Isu atau tugas itu tidak ada.", "There is no such issue or duty."));

    public static readonly Refusal IssueWithoutCompetency = new("planning.issue-without-competency", RefusalKind.Invalid, T(
        "Pilih paling sedikit satu kompetensi dengan levelnya.", "Choose at least one competency with its level."), Field: "Competency1");
}
