using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Appraisal.Contract;

/// <summary>What one may do with performance data.</summary>
public static class AppraisalPermissions
{
    /// <summary>See people's performance.</summary>
    public const string View = "appraisal.performance.view";

    /// <summary>Import performance, and take an import back.</summary>
    public const string Import = "appraisal.import";

    /// <summary>Take performance out as a file.</summary>
    public const string Export = "appraisal.performance.export";

    internal static IEnumerable<Permission> All =>
    [
        new(View, T("Melihat kinerja pegawai", "See people's performance"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Auditor),
        new(Import, T("Mengimpor kinerja", "Import performance"), Role.TrainingManager),
        new(Export, T("Mengekspor kinerja", "Export performance"), Role.TrainingManager, Role.Auditor),
    ];
}
