using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Employees;

/// <summary>Every "no" about employees.</summary>
internal static class EmployeeRefusals
{
    public static readonly Refusal HasAccount = new("people.employee-has-account", RefusalKind.Conflict, T(
        "Impor ini tidak dapat dibatalkan: ada pegawai yang sudah mempunyai akun.",
        "This import cannot be undone: some of its employees have an account."));

    public static readonly Refusal TermsMoved = new("people.employee-terms-moved", RefusalKind.Conflict, T(
        "Impor ini tidak dapat dibatalkan: riwayat jabatan sudah berubah sesudahnya.",
        "This import cannot be undone: the history of positions changed after it."));

    public static readonly Refusal NotFound = new("people.no-employee", RefusalKind.NotFound, T(
        "Pegawai ini tidak ada, atau di luar kewenangan Anda.", "There is no such employee, or they are beyond your reach."));

    public static readonly Refusal BadGrade = new("people.grade", RefusalKind.Invalid, T(
        "Golongan tidak dikenal. Tulis misalnya III/c untuk PNS atau IX untuk PPPK.",
        "The grade is not known. Write III/c for PNS or IX for PPPK, for example."), Field: "Asked.Grade");

    public static readonly Refusal BornTooLate = new("people.birth-date", RefusalKind.Invalid, T(
        "Tanggal lahir ini tidak mungkin bagi seorang pegawai.", "This birth date is not possible for an employee."), Field: "Asked.BornOn");

    public static readonly Refusal NoSuchSuperior = new("people.no-superior", RefusalKind.Invalid, T(
        "Tidak ada pegawai aktif dengan NIP ini.", "There is no employee in service with this NIP."), Field: "Asked.SuperiorNip");

    public static readonly Refusal OwnSuperior = new("people.own-superior", RefusalKind.Invalid, T(
        "Atasan tidak boleh diri sendiri atau orang di bawahnya.", "The superior must not be the person or anyone below them."), Field: "Asked.SuperiorNip");

    /// <summary>{0}: what was typed.</summary>
    public static readonly Refusal NoSuchUnit = new("people.no-unit", RefusalKind.Invalid, T(
        "Tidak ada satu unit yang kode atau namanya {0}. Lihat kodenya di halaman Unit.",
        "No single unit has the code or name {0}. See its code on the page of units."), Field: "Asked.Unit");

    /// <summary>{0}: what was typed.</summary>
    public static readonly Refusal NoSuchPosition = new("people.no-position", RefusalKind.Invalid, T(
        "Tidak ada satu jabatan yang kode atau namanya {0}. Lihat kodenya di halaman Jabatan.",
        "No single position has the code or name {0}. See its code on the page of positions."), Field: "Asked.Position");

    public static readonly Refusal LeavesInFuture = new("people.leaves-in-future", RefusalKind.Invalid, T(
        "Pegawai yang keluar dicatat paling cepat pada hari terakhirnya.", "Leaving is recorded on the last day at the earliest."), Field: "Asked.On");

    /// <summary>{0}: the day.</summary>
    public static readonly Refusal MovesThatDay = new("people.moves-that-day", RefusalKind.Conflict, T(
        "Sudah tercatat perpindahan mulai {0:d MMMM yyyy}. Batalkan dahulu di profilnya.",
        "A move from {0:d MMMM yyyy} is recorded already. Cancel it on the profile first."), Field: "Asked.From");

    public static readonly Refusal NoSuchMove = new("people.no-coming-move", RefusalKind.NotFound, T(
        "Perpindahan ini sudah berlaku atau sudah dibatalkan.", "This move took effect or was cancelled already."));

    /// <summary>{0}: the first day of the present term.</summary>
    public static readonly Refusal BeforePresent = new("people.term-before-present", RefusalKind.Conflict, T(
        "Tanggal mulai harus sesudah awal masa jabatan sekarang, {0:d MMMM yyyy}.",
        "The first day must be after the beginning of the present term, {0:d MMMM yyyy}."), Field: "Asked.From");

    public static readonly Refusal EndsBeforeItBegins = new("people.term-ends-early", RefusalKind.Invalid, T(
        "Hari terakhir tidak boleh sebelum hari pertama.", "The last day must not be before the first."), Field: "Asked.To");

    public static readonly Refusal NoSuchTerm = new("people.no-term", RefusalKind.NotFound, T(
        "Penugasan ini tidak ada atau sudah berakhir.", "There is no such term, or it has ended."));

    public static readonly Refusal LeftAlready = new("people.left-already", RefusalKind.Conflict, T(
        "Pegawai ini sudah keluar.", "This employee has left already."));

    public static readonly Refusal SameUnitAndPosition = new("people.same-place", RefusalKind.Conflict, T(
        "Unit dan jabatan ini sama dengan yang sekarang.", "Unit and position are the present ones."), Field: "Asked.Unit");
}
