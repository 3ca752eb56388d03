namespace Pamong.Planner.Tests;

/// <summary>Small random instances, whose best plan can be found by trying everything.</summary>
internal static class Tiny
{
    /// <summary>A few people, two units, and programmes with one batch each; every kind of rule occurs.</summary>
    public static Instance Make(int seed, int people = 5, int programmes = 4)
    {
        var random = new Random(seed);
        const int Competencies = 3;
        var units = Enumerable.Range(0, 2).Select(_ => new Unit
        {
            Region = 0, Type = random.Next(2), Online = random.Next(4) > 0, MaxAwayPerWeek = random.Next(1, 4),
            Budget = random.Next(0, 12), CentralCap = random.Next(5, 30), BlackoutWeeks = random.Next(5) == 0 ? 1UL : 0,
        }).ToArray();
        return new Instance
        {
            Name = $"tiny {seed}", Weeks = 4,
            Rules = new PlanningRules { EntitlementJp = 10, EntitlementBonus = random.Next(3) * 10, MaxTrainings = random.Next(1, 4), MaxDaysAway = 6 },
            Requirements = new Requirements
            {
                Competencies = Competencies,
                Levels = [.. Enumerable.Range(0, 2 * Competencies).Select(_ => (byte)random.Next(0, 4))],
                Weights = [.. Enumerable.Range(0, 2 * Competencies).Select(_ => (ushort)random.Next(1, 5))],
            },
            People = new People
            {
                Units = [.. Enumerable.Range(0, people).Select(_ => random.Next(2))],
                Positions = [.. Enumerable.Range(0, people).Select(_ => random.Next(2))],
                Levels = [.. Enumerable.Range(0, people * Competencies).Select(_ => (byte)random.Next(0, 3))],
                HeldJp = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, people).Select(_ => random.Next(0, 12))],
            },
            Units = units,
            Regions = [new Region { CentralFund = random.Next(5, 40), Donors = [new Donor(random.Next(0, 20), (ulong)random.Next(1, 4), IsCentral: seed % 2 == 0)] }],
            NationalFund = random.Next(0, 10),
            Positions = 2,
            Programmes = [.. Enumerable.Range(0, programmes).Select(_ => new Programme
            {
                Region = random.Next(5) == 0 ? -1 : 0, NeedsOnline = random.Next(3) == 0, Jp = random.Next(3, 14), DaysAway = random.Next(0, 4),
                CostPerHead = random.Next(0, 5), FixedCost = random.Next(2) * random.Next(0, 8),
                Raises = [.. Enumerable.Range(0, Competencies).Where(_ => random.Next(2) == 0).Select(c => new Raise(c, (byte)random.Next(1, 5)))],
                Positions = random.Next(3) == 0 ? PositionSet.Of(random.Next(2)) : PositionSet.All(2),
                FundsAllowed = (ulong)random.Next(1, 8),
            })],
            Batches = [.. Enumerable.Range(0, programmes).Select(j => new Batch
            {
                Programme = j, Weeks = random.Next(3) == 0 ? 0 : 1UL << random.Next(4),
                MinSeats = random.Next(0, 3), MaxSeats = random.Next(2, 5),
            })],
        };
    }
}
