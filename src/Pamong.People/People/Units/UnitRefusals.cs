using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Units;

/// <summary>Every "no" about units.</summary>
internal static class UnitRefusals
{
    public static readonly Refusal Staffed = new("people.unit-staffed", RefusalKind.Conflict, T(
        "Unit dari impor ini sudah ditempati pegawai, jadi tidak dapat dihapus. Batalkan dahulu impor pegawainya.",
        "People work in units of this import, so they cannot be removed. Undo the import of employees first."));

    public static readonly Refusal NoSuchUnit = new("people.no-unit", RefusalKind.NotFound, T(
        "Unit ini tidak ada.", "There is no such unit."));

    public static readonly Refusal NoCode = new("people.unit-code", RefusalKind.Invalid, T(
        "Isi kode unit.", "Give the unit a code."), Field: "Asked.Code");

    public static readonly Refusal CodeWithSlash = new("people.unit-code-slash", RefusalKind.Invalid, T(
        "Kode tidak boleh memuat garis miring.", "A code must not contain a slash."), Field: "Asked.Code");

    /// <summary>{0}: the code.</summary>
    public static readonly Refusal CodeTaken = new("people.unit-code-taken", RefusalKind.Conflict, T(
        "Sudah ada unit dengan kode {0}.", "There is a unit with the code {0} already."), Field: "Asked.Code");

    /// <summary>{0}: what was typed.</summary>
    public static readonly Refusal NoParent = new("people.unit-parent", RefusalKind.Invalid, T(
        "Tidak ada unit dengan kode {0}.", "There is no unit with the code {0}."), Field: "Asked.ParentCode");

    public static readonly Refusal BelowItself = new("people.unit-below-itself", RefusalKind.Conflict, T(
        "Unit tidak dapat berada di bawah dirinya sendiri.", "A unit cannot stand below itself."), Field: "Asked.ParentCode");

    public static readonly Refusal Awaited = new("people.unit-awaited", RefusalKind.Conflict, T(
        "Ada pegawai yang akan pindah ke unit ini. Batalkan perpindahan itu dahulu.", "People are about to move to this unit. Cancel their moves first."), Field: "Asked.EndedOn");

    public static readonly Refusal StillStaffed = new("people.unit-still-staffed", RefusalKind.Conflict, T(
        "Masih ada pegawai di unit ini. Pindahkan mereka dahulu.", "People still work in this unit. Move them first."), Field: "Asked.EndedOn");
}
