using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Accounts;

/// <summary>Every "no" about accounts and roles.</summary>
internal static class AccountRefusals
{
    public static readonly Refusal NotYours = new("people.accounts-not-yours", RefusalKind.Forbidden, T(
        "Hanya pengelola seluruh instansi yang mengatur akun dan peran.", "Only managers of the whole agency manage accounts and roles."));

    public static readonly Refusal NoSuchPerson = new("people.account-no-person", RefusalKind.NotFound, T(
        "Pegawai ini tidak ada atau sudah keluar.", "There is no such employee, or they have left."));

    public static readonly Refusal HasAccount = new("people.account-exists", RefusalKind.Conflict, T(
        "Pegawai ini sudah mempunyai akun.", "This employee has an account already."));

    public static readonly Refusal NoEmail = new("people.account-email", RefusalKind.Invalid, T(
        "Isi alamat e-mail; tautan kata sandi dikirim ke sana.", "Give an e-mail address; the link for the password goes there."), Field: "Email");

    public static readonly Refusal NotMade = new("people.account-not-made", RefusalKind.Conflict, T(
        "Akun tidak dapat dibuat dengan alamat ini.", "The account cannot be made with this address."), Field: "Email");

    public static readonly Refusal NoSuchAccount = new("people.no-account", RefusalKind.Invalid, T(
        "Tidak ada akun dengan nama pengguna, NIP, atau e-mail ini di instansi Anda. Buat akunnya di halaman pegawai.",
        "There is no account with this user name, NIP or e-mail in your agency. Make it on the employee's page."), Field: "Who");

    public static readonly Refusal NotGrantable = new("people.role-not-grantable", RefusalKind.Invalid, T(
        "Peran ini tidak diberikan di sini.", "This role is not granted here."), Field: "Role");

    /// <summary>{0}: what was typed.</summary>
    public static readonly Refusal NoSuchUnit = new("people.role-unit", RefusalKind.Invalid, T(
        "Tidak ada unit dengan kode atau nama {0}.", "There is no unit with the code or name {0}."), Field: "Unit");

    public static readonly Refusal UnitNeeded = new("people.role-unit-needed", RefusalKind.Invalid, T(
        "Peran ini memerlukan unit.", "This role needs a unit."), Field: "Unit");

    public static readonly Refusal WholeAgency = new("people.role-whole-agency", RefusalKind.Invalid, T(
        "Peran ini berlaku untuk seluruh instansi; kosongkan unitnya.", "This role is for the whole agency; leave the unit empty."), Field: "Unit");

    public static readonly Refusal HeldAlready = new("people.role-held", RefusalKind.Conflict, T(
        "Peran ini sudah dipegang akun tersebut.", "The account holds this role already."), Field: "Role");

    public static readonly Refusal NoSuchGrant = new("people.no-grant", RefusalKind.NotFound, T(
        "Peran ini sudah dicabut.", "This role was withdrawn already."));

    public static readonly Refusal LastManager = new("people.last-manager", RefusalKind.Conflict, T(
        "Ini pengelola terakhir; instansi harus mempunyai paling sedikit satu.", "This is the last training manager; the agency must have at least one."));
}
