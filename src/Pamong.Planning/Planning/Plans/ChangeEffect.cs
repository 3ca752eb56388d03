using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Pamong.Planner;
using Pamong.Platform.Texts;

namespace Pamong.Planning.Plans;

/// <summary>Money that a change takes from a fund or gives back; rupiah.</summary>
/// <param name="Left">What is left in the fund after; below zero when it is overspent.</param>
internal sealed record FundEffect(Guid? FundId, string Fund, long More, long Left);

/// <summary>What a change by hand does, or would do: to the gap, the entitlement, the money, and the rules.</summary>
/// <param name="Gain">Points of gap closed, more or less.</param>
/// <param name="Objective">The same with the points of the entitlement.</param>
/// <param name="Entitled">People who reach the entitlement, more or fewer.</param>
/// <param name="Cost">Rupiah, more or less.</param>
/// <param name="Come">Places taken.</param>
/// <param name="Gone">Places given up.</param>
/// <param name="Money">By fund.</param>
/// <param name="Breaks">Rules broken after and not, or less, before.</param>
/// <param name="Mends">Rules broken before and kept after.</param>
internal sealed record ChangeEffect(
    long Gain, long Objective, int Entitled, long Cost, int Come, int Gone,
    IReadOnlyList<FundEffect> Money, IReadOnlyList<NamedBreach> Breaks, IReadOnlyList<NamedBreach> Mends)
{
    /// <summary>Whether no rule breaks by it.</summary>
    public bool KeepsRules => Breaks.Count == 0;

    /// <summary>In a line: points, people, rupiah.</summary>
    public Text Line() => Bilingual.T(
        "poin kesenjangan {0:+#,0;−#,0;0} · mencapai JP {1:+#,0;−#,0;0} · biaya {2}",
        "points of gap {0:+#,0;−#,0;0} · reaching the JP {1:+#,0;−#,0;0} · cost {2}").With(Gain, Entitled, Figures.Signed(Cost));
}

/// <summary>An effect as the next page shows it.</summary>
/// <param name="Undoable">Whether a button takes it back.</param>
internal sealed record ShownEffect(ChangeEffect Effect, Guid PlanId, bool Undoable)
{
    private const int MostSaid = 6;
    private const string Slot = "Effect";

    /// <summary>Leaves an effect for the next page.</summary>
    public static void Leave(ITempDataDictionary notices, ChangeEffect effect) =>
        notices[Slot] = JsonSerializer.Serialize(effect with { Money = [], Mends = [], Breaks = [.. effect.Breaks.Take(MostSaid)] });

    /// <summary>Takes the effect that was left, or null.</summary>
    public static ShownEffect? Take(ITempDataDictionary notices, Guid planId) => notices[Slot] is string json
        ? new ShownEffect(JsonSerializer.Deserialize<ChangeEffect>(json)!, planId, Undoable: true)
        : null;
}

/// <summary>A change thought through: what it does, and which rows it needs.</summary>
internal sealed record ThoughtChange(EditEffect Effect, IReadOnlyList<Breach> Breaks, IReadOnlyList<Breach> Mends, ChangedRows Rows);
