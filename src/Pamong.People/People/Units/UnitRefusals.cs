using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Units;

/// <summary>Every "no" about units.</summary>
internal static class UnitRefusals
{
    public static readonly Refusal Staffed = new("people.unit-staffed", RefusalKind.Conflict, T(
        "Unit dari impor ini sudah ditempati pegawai, jadi tidak dapat dihapus. Batalkan dahulu impor pegawainya.",
        "People work in units of this import, so they cannot be removed. Undo the import of employees first."));
}
