using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>Every "no" that plans can say.</summary>
internal static class PlanRefusals
{
    public static readonly Refusal NoSuchPlan = new("planning.no-such-plan", RefusalKind.NotFound, T("Rencana tidak ditemukan.", "There is no such plan."));

    public static readonly Refusal NotDraft = new("planning.plan-not-draft", RefusalKind.Conflict, T(
        "Rencana ini sudah diajukan atau ditetapkan, jadi tidak dapat diubah. Buat versi baru bila perlu perubahan.",
        "This plan was submitted or enacted, so it cannot be changed. Make a new version when something must change."));

    public static readonly Refusal StillComputing = new("planning.plan-computing", RefusalKind.Conflict, T(
        "Rencana sedang dihitung. Tunggu sampai selesai atau hentikan lebih dahulu.",
        "The plan is being computed. Wait until it is done, or stop it first."));

    public static readonly Refusal NotComputed = new("planning.plan-not-computed", RefusalKind.Conflict, T(
        "Rencana belum berisi. Hitung lebih dahulu.", "The plan is empty. Compute it first."));

    public static readonly Refusal Empty = new("planning.plan-empty", RefusalKind.Conflict, T(
        "Rencana ini tidak berisi seorang pun peserta, jadi tidak dapat diajukan. Hitung lagi sampai selesai, atau periksa program dan dananya.",
        "This plan holds nobody, so it cannot be submitted. Compute it again to the end, or look at its programmes and funds."));

    public static readonly Refusal BreaksRules = new("planning.plan-breaks-rules", RefusalKind.Conflict, T(
        "Rencana melanggar aturan, jadi tidak dapat diajukan: {0}", "The plan breaks rules, so it cannot be submitted: {0}"));

    public static readonly Refusal WrongStep = new("planning.plan-wrong-step", RefusalKind.Conflict, T(
        "Langkah ini tidak sesuai dengan keadaan rencana sekarang. Muat ulang halaman.",
        "This step does not fit the plan's present state. Reload the page."));

    public static readonly Refusal OwnSubmission = new("planning.plan-own-submission", RefusalKind.Forbidden, T(
        "Anda yang mengajukan rencana ini, jadi orang lain yang harus menyetujuinya.",
        "You submitted this plan, so someone else has to approve it."));

    public static readonly Refusal ReasonNeeded = new("planning.reason-needed", RefusalKind.Invalid, T(
        "Tuliskan alasannya agar penyusun tahu apa yang harus diperbaiki.",
        "Write the reason, so that the maker knows what to mend."), Field: "Remark");

    public static readonly Refusal RemovalReasonNeeded = new("planning.removal-reason-needed", RefusalKind.Invalid, T(
        "Tuliskan alasannya; pegawai dan atasannya dapat membacanya.",
        "Write the reason; the person and their superior can read it."), Field: "Reason");

    public static readonly Refusal NothingToPlan = new("planning.nothing-to-plan", RefusalKind.Conflict, T(
        "Belum ada yang dapat direncanakan untuk {0}: kebutuhan tervalidasi {1}, angkatan {2}, sumber dana {3}. Lengkapi yang masih nol.",
        "There is nothing to plan for {0} yet: validated needs {1}, batches {2}, funds {3}. Complete what is still zero."));

    public static readonly Refusal AlreadyThere = new("planning.already-assigned", RefusalKind.Conflict, T(
        "Pegawai ini sudah ada di angkatan itu.", "This employee is in that batch already."));

    public static readonly Refusal NotThere = new("planning.not-assigned", RefusalKind.Conflict, T(
        "Pegawai ini tidak ada di angkatan itu.", "This employee is not in that batch."));

    public static readonly Refusal NoSuchBatch = new("planning.no-such-batch-in-plan", RefusalKind.NotFound, T(
        "Angkatan itu tidak ada di tahun rencana ini.", "There is no such batch in the plan's year."));

    public static readonly Refusal NotInService = new("planning.not-in-service", RefusalKind.NotFound, T(
        "Pegawai itu tidak ada atau tidak lagi bertugas.", "There is no such employee in service."));

    public static readonly Refusal AlreadyOpen = new("planning.batch-already-open", RefusalKind.Conflict, T(
        "Angkatan ini sudah dibuka.", "This batch runs already."));

    public static readonly Refusal NotOpen = new("planning.batch-not-open", RefusalKind.Conflict, T(
        "Angkatan ini tidak dibuka.", "This batch does not run."));

    public static readonly Refusal OtherProgramme = new("planning.other-programme", RefusalKind.Conflict, T(
        "Angkatan hanya dapat dipindahkan ke angkatan lain dari program yang sama.",
        "A batch can be moved to another batch of the same programme only."));

    public static readonly Refusal NotExcluded = new("planning.not-excluded", RefusalKind.Conflict, T(
        "Pegawai ini tidak dikecualikan dari program itu.", "This employee is not excluded from that programme."));

    public static readonly Refusal ChangedMeanwhile = new("planning.plan-changed-meanwhile", RefusalKind.Conflict, T(
        "Rencana berubah sejak dampaknya ditampilkan. Periksa dampak yang baru, lalu lanjutkan.",
        "The plan changed since the effect was shown. Look at the new effect, then go on."));

    public static readonly Refusal NothingToUndo = new("planning.nothing-to-undo", RefusalKind.Conflict, T(
        "Tidak ada perubahan yang dapat dibatalkan sejak rencana terakhir dihitung.",
        "There is no change to take back since the plan was last computed."));
}
