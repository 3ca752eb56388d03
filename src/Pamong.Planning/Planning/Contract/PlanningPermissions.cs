using Pamong.Platform.Rights;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Contract;

/// <summary>What one may do with needs, programmes, money and plans.</summary>
public static class PlanningPermissions
{
    /// <summary>See needs.</summary>
    public const string ViewNeeds = "planning.needs.view";

    /// <summary>Propose a need of one's own.</summary>
    public const string ProposeNeed = "planning.needs.propose";

    /// <summary>Verify the needs of those who report to one.</summary>
    public const string VerifyNeeds = "planning.needs.verify";

    /// <summary>Validate needs for the personnel agency, open a year, set strategic issues.</summary>
    public const string ValidateNeeds = "planning.needs.validate";

    /// <summary>See programmes and plans.</summary>
    public const string ViewPlan = "planning.plan.view";

    /// <summary>See what a plan holds for a person, and why: oneself, one's reports, or whoever's plan one sees.</summary>
    public const string ViewPlanOfPerson = "planning.plan.view-person";

    /// <summary>See funds and limits.</summary>
    public const string ViewBudget = "planning.budget.view";

    /// <summary>Keep programmes and batches.</summary>
    public const string ManageProgrammes = "planning.programmes.manage";

    /// <summary>Keep funds and unit limits.</summary>
    public const string ManageBudget = "planning.budget.manage";

    /// <summary>Compute a plan, change it by hand, submit it.</summary>
    public const string MakePlan = "planning.plan.make";

    /// <summary>Approve a plan that was submitted, or send it back.</summary>
    public const string ApprovePlan = "planning.plan.approve";

    /// <summary>Enact an approved plan: freeze, number, hash.</summary>
    public const string EnactPlan = "planning.plan.enact";

    internal static IEnumerable<Permission> All =>
    [
        new(ViewNeeds, T("Melihat kebutuhan", "See needs"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Auditor),
        new(ProposeNeed, T("Mengusulkan kebutuhan sendiri", "Propose a need of one's own"), Role.Employee),
        new(VerifyNeeds, T("Memverifikasi kebutuhan", "Verify needs"), Role.Superior, Role.HeadOfAgency, Role.UnitOfficer),
        new(ValidateNeeds, T("Memvalidasi kebutuhan", "Validate needs"), Role.TrainingManager),
        new(ViewPlan, T("Melihat program dan rencana", "See programmes and plans"),
            Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Auditor),
        new(ViewPlanOfPerson, T("Melihat alasan rencana tentang seseorang", "See why a plan holds what it does for a person"),
            Role.Employee, Role.Superior, Role.HeadOfAgency, Role.UnitOfficer, Role.TrainingManager, Role.Approver, Role.Auditor),
        new(ViewBudget, T("Melihat anggaran", "See the budget"), Role.HeadOfAgency, Role.TrainingManager, Role.Approver, Role.Auditor),
        new(ManageProgrammes, T("Mengelola program", "Keep programmes"), Role.TrainingManager),
        new(ManageBudget, T("Mengelola anggaran", "Keep the budget"), Role.TrainingManager),
        new(MakePlan, T("Menyusun rencana", "Make the plan"), Role.TrainingManager),
        new(ApprovePlan, T("Menyetujui rencana", "Approve the plan"), Role.Approver),
        new(EnactPlan, T("Menetapkan rencana", "Enact the plan"), Role.Approver),
    ];
}
