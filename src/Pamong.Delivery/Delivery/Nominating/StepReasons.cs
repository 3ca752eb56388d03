using Pamong.Platform.Texts;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery.Nominating;

/// <summary>Reasons that the program itself gives for a step: kept as a word and said in the reader's language. What people wrote is said as it is.</summary>
internal static class StepReasons
{
    /// <summary>A new plan came into force without the nomination.</summary>
    public const string NoLongerInPlan = "#no-longer-in-plan";

    /// <summary>A new plan came into force that has it again.</summary>
    public const string InPlanAgain = "#in-plan-again";

    /// <summary>The seat was freed because nobody answered.</summary>
    public const string NoAnswer = "#no-answer";

    /// <summary>The reason as it is read.</summary>
    public static Text Say(string kept) => kept switch
    {
        NoLongerInPlan => T("Tidak ada lagi dalam rencana yang berlaku", "No longer in the plan in force"),
        InPlanAgain => T("Ada lagi dalam rencana yang berlaku", "In the plan in force again"),
        NoAnswer => T("Tidak menjawab sampai tenggat", "No answer by the deadline"),
        _ => Text.Of(kept),
    };

    /// <summary>For the attribute translate: "no" for what people wrote.</summary>
    public static string? Translate(string kept) => kept.StartsWith('#') ? null : "no";
}
