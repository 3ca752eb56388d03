using System.Numerics;
using Pamong.Planner.Editing;

namespace Pamong.Planner;

/// <summary>Finds what keeps a person out of one batch right now.</summary>
internal sealed class BatchObstacles(Instance instance, PlanLedger ledger, FundChoice funds)
{
    /// <summary>The first obstacle, those of the batch before those of the person; null when there is none.</summary>
    public WhyNot? Find(int person, int b)
    {
        var batch = instance.Batches[b];
        var programme = instance.Programmes[batch.Programme];
        var unitIndex = instance.People.Units[person];
        if ((batch.Weeks & instance.Units[unitIndex].BlackoutWeeks) != 0) return WhyNot.Blackout;
        if (!ledger.IsOpen(b)) return WhyNot.NotOpen;
        if (ledger.SeatsLeft(b) <= 0) return WhyNot.SeatsFull;

        var own = ledger.Of(person);
        if (own.Any(a => (instance.Batches[a.Batch].Weeks & batch.Weeks) != 0)) return WhyNot.WeeksClash;
        if (own.Count >= instance.Rules.MaxTrainings) return WhyNot.MaxTrainings;
        var days = own.Sum(a => instance.Programmes[instance.Batches[a.Batch].Programme].DaysAway);
        if (days + programme.DaysAway > instance.Rules.MaxDaysAway) return WhyNot.TooManyDays;

        for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1)
            if (ledger.AwayLeft(unitIndex, BitOperations.TrailingZeroCount(weeks)) <= 0) return WhyNot.AbsenceLimit;
        return funds.FindForHead(person, b) is null ? WhyNot.NoMoney : null;
    }

    /// <summary>How near an obstacle leaves the person to the batch; lower is nearer.</summary>
    public static int Nearness(WhyNot obstacle) => obstacle switch
    {
        WhyNot.NoMoney => 0,
        WhyNot.AbsenceLimit => 1,
        WhyNot.TooManyDays => 2,
        WhyNot.MaxTrainings => 3,
        WhyNot.WeeksClash => 4,
        WhyNot.SeatsFull => 5,
        WhyNot.NotOpen => 6,
        _ => 7,
    };
}
