using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>A plan's states on screen.</summary>
internal static class PlanStateNames
{
    public static Text Name(this PlanState state) => state switch
    {
        PlanState.Draft => T("Rancangan", "Draft"),
        PlanState.Submitted => T("Diajukan", "Submitted"),
        PlanState.Approved => T("Disetujui", "Approved"),
        PlanState.Enacted => T("Ditetapkan", "Enacted"),
        PlanState.Superseded => T("Digantikan", "Superseded"),
    };

    /// <summary>The class of the tag that shows it.</summary>
    public static string Tag(this PlanState state) => state switch
    {
        PlanState.Draft => "",
        PlanState.Submitted => "info",
        PlanState.Approved => "warning",
        PlanState.Enacted => "good",
        PlanState.Superseded => "",
    };
}
