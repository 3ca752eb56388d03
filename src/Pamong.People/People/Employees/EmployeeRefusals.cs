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
}
