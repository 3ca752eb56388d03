using Pamong.Platform.Outcomes;
using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery;

/// <summary>Every "no" that the module can say.</summary>
internal static class DeliveryRefusals
{
    public static readonly Refusal NoSuchBatch = new("delivery.no-such-batch", RefusalKind.NotFound,
        T("Angkatan ini tidak ada.", "There is no such batch."));

    public static readonly Refusal NoSuchNomination = new("delivery.no-such-nomination", RefusalKind.NotFound,
        T("Penugasan ini tidak ada.", "There is no such nomination."));

    public static readonly Refusal NoSuchEmployee = new("delivery.no-such-employee", RefusalKind.NotFound,
        T("Pegawai ini tidak ada.", "There is no such employee."), Field: "Nip");

    public static readonly Refusal NoSuchRecord = new("delivery.no-such-record", RefusalKind.NotFound,
        T("Catatan ini tidak ada atau sudah ditarik.", "There is no such record, or it was withdrawn."));

    public static readonly Refusal NotWaitingForSuperior = Conflict("not-waiting-for-superior",
        T("Penugasan ini tidak sedang menunggu atasan.", "This nomination does not wait for the superior."));

    public static readonly Refusal NotReleased = Conflict("not-released",
        T("Atasan belum mengizinkan. Jawab setelah atasan memberi izin.", "The superior has not released this yet. Answer after that."));

    public static readonly Refusal NotWaitingForAnswer = Conflict("not-waiting-for-answer",
        T("Penugasan ini tidak sedang menunggu jawaban.", "This nomination does not wait for an answer."));

    public static readonly Refusal HasStarted = Conflict("has-started",
        T("Angkatan ini sudah dimulai, sehingga jawaban tidak dapat diubah.", "This batch has begun, so answers can no longer change."));

    public static readonly Refusal NobodyAccepted = new("delivery.nobody-accepted", RefusalKind.Conflict,
        T("Belum ada peserta yang bersedia. Centang bahwa angkatan ini tetap dipastikan, atau tunggu jawaban.",
            "Nobody has accepted yet. Tick that this batch is confirmed all the same, or wait for answers."), Field: "WithoutAnyone");

    public static readonly Refusal NoReason = new("delivery.no-reason", RefusalKind.Invalid,
        T("Tuliskan alasannya.", "Give the reason."), Field: "Reason");

    public static readonly Refusal NoSeat = Conflict("no-seat",
        T("Orang ini tidak memegang kursi di angkatan ini.", "This person holds no seat in the batch."));

    public static readonly Refusal NotAttended = Conflict("not-attended",
        T("Hasil hanya dapat diisi untuk peserta yang hadir.", "A result can be given only to those who attended."));

    public static readonly Refusal ResultsWouldChange = new("delivery.results-would-change", RefusalKind.Conflict,
        T("{0} hasil yang sudah tersimpan akan berubah. Periksa, lalu centang bahwa itu memang dimaksud.",
            "{0} saved results would change. Look at them, then tick that this is meant."), Field: "Confirmed");

    public static readonly Refusal ScoreOutOfScale = new("delivery.score-out-of-scale", RefusalKind.Invalid,
        T("Nilai harus antara 0 dan 100.", "A score lies between 0 and 100."), Field: "Score");

    public static readonly Refusal NotPlanned = Conflict("not-planned",
        T("Hanya angkatan yang masih direncanakan dapat dipastikan.", "Only a planned batch can be confirmed."));

    public static readonly Refusal NobodySeated = Conflict("nobody-seated",
        T("Belum ada peserta yang memegang kursi.", "Nobody holds a seat yet."));

    public static readonly Refusal NotConfirmed = Conflict("not-confirmed",
        T("Pastikan angkatan ini lebih dahulu.", "Confirm this batch first."));

    public static readonly Refusal NotOver = Conflict("not-over",
        T("Angkatan ini baru selesai {0}.", "This batch ends on {0}."));

    public static readonly Refusal Unmarked = Conflict("unmarked",
        T("Kehadiran {0} peserta belum diisi.", "Attendance of {0} participants is not filled in."));

    public static readonly Refusal IsClosed = Conflict("is-closed",
        T("Angkatan ini sudah ditutup. Batalkan penutupan untuk mengubahnya.", "This batch is closed. Undo the closing to change it."));

    public static readonly Refusal NotClosed = Conflict("not-closed",
        T("Angkatan ini belum ditutup.", "This batch is not closed."));

    public static readonly Refusal NotADay = new("delivery.not-a-day-of-the-batch", RefusalKind.Invalid,
        T("{0} bukan hari angkatan ini, atau belum tiba.", "{0} is no day of this batch, or has not come."), Field: "Day");

    public static readonly Refusal SeatNotOpen = Conflict("seat-not-open",
        T("Kursi ini tidak terbuka atau sudah diisi pengganti.", "This seat is not open, or someone else has taken it."));

    public static readonly Refusal NotOnWaitingList = Conflict("not-on-waiting-list",
        T("Orang ini tidak ada dalam daftar tunggu angkatan ini.", "This person is not on the waiting list of the batch."));

    public static readonly Refusal OverCeiling = Conflict("over-ceiling",
        T("Melampaui pagu sumber dana {0}: pagu {1}, terikat {2}, terpakai {3}, masih boleh {4}, diminta {5}.",
            "Over the ceiling of fund {0}: ceiling {1}, committed {2}, spent {3}, still free {4}, asked for {5}."));

    public static readonly Refusal NoAmount = new("delivery.no-amount", RefusalKind.Invalid,
        T("Isi jumlah rupiah, bukan nol.", "Give an amount other than zero."), Field: "Amount");

    public static readonly Refusal MoreBackThanPaid = Conflict("more-back-than-paid",
        T("Pengembalian melebihi yang sudah dibayar ({0}).", "More would come back than was paid ({0})."));

    public static readonly Refusal NoSuchFund = new("delivery.no-such-fund", RefusalKind.Invalid,
        T("Sumber dana ini tidak ada pada tahun ini.", "There is no such fund in this year."), Field: "FundId");

    public static readonly Refusal RuleIsNational = new("delivery.rule-national", RefusalKind.Conflict, T(
        "Aturan bentuk ini sudah pasti menurut sumbernya; instansi tidak menetapkannya sendiri.",
        "The rule of this form is certain by its source; agencies do not set it themselves."), "Peraturan LAN 10/2018");

    public static readonly Refusal NoRule = new("delivery.no-jp-rule", RefusalKind.Invalid,
        T("Tidak ada aturan JP untuk bentuk, tingkat, dan tanggal ini.", "There is no JP rule for this form, level and day."),
        "Peraturan LAN 10/2018", "Form");

    public static readonly Refusal DatesTurned = new("delivery.dates-turned", RefusalKind.Invalid,
        T("Tanggal selesai tidak boleh sebelum tanggal mulai.", "The last day cannot be before the first."), Field: "EndedOn");

    public static readonly Refusal InTheFuture = new("delivery.in-the-future", RefusalKind.Invalid,
        T("Kegiatan belum selesai pada hari ini.", "The activity is not over yet."), Field: "EndedOn");

    public static readonly Refusal MoreThanDatesHold = new("delivery.more-than-the-dates-hold", RefusalKind.Invalid,
        T("Dari {0} sampai {1} paling banyak {2} {3}.", "From {0} to {1} there can be at most {2} {3}."), Field: "Units");

    public static readonly Refusal AlreadyRecorded = new("delivery.already-recorded", RefusalKind.Conflict,
        T("Kegiatan ini sudah tercatat: {0}, {1} sampai {2}, bukti {3}. Perbaiki catatan itu bila ada yang keliru.",
            "This activity is on record already: {0}, {1} to {2}, evidence {3}. Correct that record if something is wrong with it."), Field: "Title");

    public static readonly Refusal CreditedElsewhere = Conflict("credited-elsewhere",
        T("Kegiatan ini sudah tercatat sendiri untuk {0}. Tarik catatan itu di lembar JP mereka, lalu tutup angkatan.",
            "This activity is already on record by itself for {0}. Withdraw that on their JP sheets, then close the batch."));

    public static readonly Refusal DocumentInTheFuture = new("delivery.document-in-the-future", RefusalKind.Invalid,
        T("Tanggal dokumen tidak boleh di masa depan.", "The day of the document must not lie in the future."), Field: "Day");

    public static readonly Refusal OverForContract = new("delivery.over-24-jp", RefusalKind.Conflict,
        T("Dengan ini {0} PPPK melampaui 24 JP setahun. Tidak ada yang dibuang, tetapi tuliskan alasannya.",
            "With this {0} contract civil servants go beyond 24 hours (JP) a year. Nothing is dropped, but give the reason."),
        "PP 49/2018 Pasal 39", "OverReason");

    public static readonly Refusal WrongFile = new("delivery.wrong-file", RefusalKind.Invalid,
        T("Berkas harus PDF, JPG, atau PNG, paling besar 5 MB.", "The file must be PDF, JPG or PNG, at most 5 MB."), Field: "File");

    private static Refusal Conflict(string code, Text message) => new("delivery." + code, RefusalKind.Conflict, message);
}
