namespace Pamong.Planner;

public static partial class PlanChecker
{
    private static void CheckBatches(Instance instance, Plan plan, CheckLedger ledger, int[] heads)
    {
        foreach (var open in plan.OpenBatches)
        {
            if ((uint)open.Batch >= (uint)instance.Batches.Count)
            {
                ledger.Add(PlanRule.UnknownBatch, -1, open.Batch, -1, 1, $"batch {open.Batch}");
                continue;
            }

            var batch = instance.Batches[open.Batch];
            var subject = $"batch {open.Batch}";
            if (!ledger.Open(open.Batch))
            {
                ledger.Add(PlanRule.AttendsTwice, -1, open.Batch, -1, 1, subject);
                continue;
            }

            if (batch.State == BatchState.ForcedClosed && !instance.Pins.Any(p => p.Batch == open.Batch))
                ledger.Add(PlanRule.BatchClosedByOrder, -1, open.Batch, -1, 1, subject);
            var programme = instance.Programmes[batch.Programme];
            if (programme.FixedCost == 0) continue;
            if (MayPayFixed(instance, programme, open.FixedPaidBy)) ledger.PayFixed(programme, open.FixedPaidBy);
            else ledger.Add(PlanRule.FixedCostUnpaid, -1, open.Batch, -1, programme.FixedCost, subject);
        }

        foreach (var a in plan.Assignments)
        {
            if ((uint)a.Batch >= (uint)heads.Length) continue;
            heads[a.Batch]++;
            if (!ledger.IsOpen(a.Batch))
                ledger.Add(PlanRule.BatchNotOpen, a.Person, a.Batch, -1, 1, $"person {a.Person}, batch {a.Batch}");
        }
    }

    private static bool MayPayFixed(Instance instance, Programme programme, FundSlot fund)
    {
        if (programme.Region < 0) return fund == FundSlot.National;
        if (fund != FundSlot.Central && fund.DonorIndex < 0) return false;
        return programme.AllowsFixed(fund) && fund.DonorIndex < instance.Regions[programme.Region].Donors.Count;
    }

    private static void CheckHeads(Instance instance, CheckLedger ledger, int[] heads)
    {
        for (var b = 0; b < heads.Length; b++)
        {
            var batch = instance.Batches[b];
            if (!ledger.IsOpen(b))
            {
                if (batch.State == BatchState.ForcedOpen)
                    ledger.Add(PlanRule.ForcedBatchNotOpen, -1, b, -1, 1, $"batch {b}");
                continue;
            }

            if (heads[b] < batch.MinSeats)
                ledger.Add(PlanRule.TooFewHeads, -1, b, -1, batch.MinSeats - heads[b], $"batch {b}");
            if (heads[b] > batch.MaxSeats)
                ledger.Add(PlanRule.TooManyHeads, -1, b, -1, heads[b] - batch.MaxSeats, $"batch {b}");
        }
    }

    private static void CheckMarks(Instance instance, Dictionary<int, List<Assignment>> byPerson, CheckLedger ledger)
    {
        foreach (var pin in instance.Pins)
        {
            if (byPerson.TryGetValue(pin.Person, out var own)
                && own.Any(a => a.Batch == pin.Batch && PaidAsPinned(instance, pin, a))) continue;
            ledger.Add(PlanRule.PinMissing, pin.Person, pin.Batch, -1, 1, $"person {pin.Person}, batch {pin.Batch}");
        }

        foreach (var exclusion in instance.Exclusions)
        {
            if (!byPerson.TryGetValue(exclusion.Person, out var own)) continue;
            foreach (var a in own.Where(a => instance.Batches[a.Batch].Programme == exclusion.Programme))
                ledger.Add(PlanRule.Excluded, a.Person, a.Batch, -1, 1, $"person {a.Person}");
        }
    }

    /// <summary>Where attending costs nothing, it does not matter which fund is named.</summary>
    private static bool PaidAsPinned(Instance instance, Assignment pin, Assignment found) =>
        found.Fund == pin.Fund || instance.Programmes[instance.Batches[pin.Batch].Programme].CostPerHead == 0;
}
