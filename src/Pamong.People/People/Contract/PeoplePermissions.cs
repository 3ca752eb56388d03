using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.People.Contract;

/// <summary>What one may do with people, units and positions.</summary>
public static class PeoplePermissions
{
    /// <summary>See employees and their profile.</summary>
    public const string View = "people.employees.view";

    /// <summary>See the tree of units and the positions.</summary>
    public const string ViewUnits = "people.units.view";

    /// <summary>Change an employee's record, position, unit, superior.</summary>
    public const string Edit = "people.employees.edit";

    /// <summary>Add and change units and positions.</summary>
    public const string EditUnits = "people.units.edit";

    /// <summary>Import people, units and positions, and undo an import.</summary>
    public const string Import = "people.import";

    /// <summary>Take lists of people out as a file.</summary>
    public const string Export = "people.export";

    internal static IEnumerable<Permission> All =>
    [
        new(View, T("Melihat pegawai", "See employees"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Assessor, Role.Auditor),
        new(ViewUnits, T("Melihat unit dan jabatan", "See units and positions"),
            Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Assessor, Role.Auditor),
        new(Edit, T("Mengubah data pegawai", "Change employees"), Role.TrainingManager),
        new(EditUnits, T("Mengubah unit dan jabatan", "Change units and positions"), Role.TrainingManager),
        new(Import, T("Mengimpor data pegawai", "Import personnel data"), Role.TrainingManager),
        new(Export, T("Mengekspor data pegawai", "Export personnel data"), Role.TrainingManager, Role.UnitOfficer, Role.Auditor),
    ];
}
