using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Contract;

/// <summary>What one may do with nominations, batches, money spent and JP.</summary>
public static class DeliveryPermissions
{
    /// <summary>See nominations.</summary>
    public const string ViewNominations = "delivery.nominations.view";

    /// <summary>Accept or decline a nomination: one's own, or for people who have no account.</summary>
    public const string AnswerNomination = "delivery.nominations.answer";

    /// <summary>Release those who report to one, or not.</summary>
    public const string ReleaseNomination = "delivery.nominations.release";

    /// <summary>See batches with their participants, and plan against realisation.</summary>
    public const string ViewBatches = "delivery.batches.view";

    /// <summary>Note attendance.</summary>
    public const string RecordAttendance = "delivery.attendance.record";

    /// <summary>Confirm batches, replace participants, note results and evidence, close.</summary>
    public const string RunBatches = "delivery.batches.run";

    /// <summary>See what was committed and spent.</summary>
    public const string ViewMoney = "delivery.money.view";

    /// <summary>Note payments.</summary>
    public const string Spend = "delivery.money.spend";

    /// <summary>See JP.</summary>
    public const string ViewJp = "delivery.jp.view";

    /// <summary>Enter and withdraw activities that count in JP.</summary>
    public const string RecordJp = "delivery.jp.record";

    /// <summary>Take lists out as a file.</summary>
    public const string Export = "delivery.export";

    internal static IEnumerable<Permission> All =>
    [
        new(ViewNominations, T("Melihat penugasan", "See nominations"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Auditor),
        new(AnswerNomination, T("Menjawab penugasan", "Answer a nomination"), Role.Employee, Role.UnitOfficer, Role.TrainingManager),
        new(ReleaseNomination, T("Mengizinkan pegawai mengikuti pengembangan", "Release people for development"),
            Role.Superior, Role.HeadOfAgency, Role.TrainingManager),
        new(ViewBatches, T("Melihat pelaksanaan dan realisasi", "See batches and realisation"),
            Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Trainer, Role.Auditor),
        new(RecordAttendance, T("Mencatat kehadiran", "Record attendance"), Role.TrainingManager, Role.Trainer),
        new(RunBatches, T("Menjalankan dan menutup angkatan", "Run and close batches"), Role.TrainingManager),
        new(ViewMoney, T("Melihat komitmen dan pengeluaran", "See commitments and spending"),
            Role.HeadOfAgency, Role.TrainingManager, Role.Approver, Role.Auditor),
        new(Spend, T("Mencatat pengeluaran", "Record spending"), Role.TrainingManager),
        new(ViewJp, T("Melihat JP pegawai", "See people's JP"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Auditor),
        new(RecordJp, T("Mencatat kegiatan ber-JP", "Record activities that count in JP"), Role.TrainingManager),
        new(Export, T("Mengekspor JP dan realisasi", "Export JP and realisation"), Role.TrainingManager, Role.UnitOfficer, Role.Auditor),
    ];
}
