using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.Rights;

/// <summary>What a person is in an agency. Employee and Superior follow from the personnel data; the others are granted.</summary>
public enum Role
{
    /// <summary>Sees their own record.</summary>
    Employee = 1,

    /// <summary>Sees and decides on those who report to them.</summary>
    Superior = 2,

    /// <summary>Head of an agency or unit: sees the unit, approves its plan.</summary>
    HeadOfAgency = 3,

    /// <summary>Training officer of one unit.</summary>
    UnitOfficer = 4,

    /// <summary>Training manager of the personnel agency; owns the tenant.</summary>
    TrainingManager = 5,

    /// <summary>Competency assessor.</summary>
    Assessor = 6,

    /// <summary>Trainer, facilitator, widyaiswara.</summary>
    Trainer = 7,

    /// <summary>Mentor or coach.</summary>
    Mentor = 8,

    /// <summary>Partner institution.</summary>
    Partner = 9,

    /// <summary>Student of a partner.</summary>
    Student = 10,

    /// <summary>Inspectorate: reads everything, changes nothing.</summary>
    Auditor = 11,

    /// <summary>Enacts the plan on behalf of the personnel authority (PPK).</summary>
    Approver = 12,

    /// <summary>Runs the installation: tenants and their first managers; sees no personnel data.</summary>
    Operator = 13,
}

/// <summary>The roles' names on screen.</summary>
public static class RoleNames
{
    /// <summary>The role's name in both languages.</summary>
    public static Text Name(this Role role) => role switch
    {
        Role.Employee => T("Pegawai", "Employee"),
        Role.Superior => T("Atasan", "Superior"),
        Role.HeadOfAgency => T("Kepala perangkat daerah", "Head of agency"),
        Role.UnitOfficer => T("Pengelola unit", "Unit training officer"),
        Role.TrainingManager => T("Pengelola BKPSDM", "Training manager"),
        Role.Assessor => T("Asesor", "Assessor"),
        Role.Trainer => T("Widyaiswara/pelatih", "Trainer"),
        Role.Mentor => T("Mentor", "Mentor"),
        Role.Partner => T("Mitra", "Partner"),
        Role.Student => T("Mahasiswa", "Student"),
        Role.Auditor => T("Auditor (Inspektorat)", "Auditor"),
        Role.Approver => T("Pejabat yang menetapkan", "Approving official"),
        Role.Operator => T("Operator instalasi", "Platform operator"),
    };
}
