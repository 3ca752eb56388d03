using Pamong.Planner;

namespace Pamong.Planning.Plans;

/// <summary>The planner's instance of a year, and which of our things each of its indices stands for.</summary>
internal sealed class PlanInput
{
    /// <summary>The year planned for.</summary>
    public required int Year { get; init; }

    /// <summary>What the planner solves; money in rupiah.</summary>
    public required Instance Instance { get; init; }

    /// <summary>Employees by person index.</summary>
    public required Guid[] People { get; init; }

    /// <summary>Units by index.</summary>
    public required Guid[] Units { get; init; }

    /// <summary>Programmes by index.</summary>
    public required Guid[] Programmes { get; init; }

    /// <summary>Batches by index.</summary>
    public required Guid[] Batches { get; init; }

    /// <summary>Competencies by column.</summary>
    public required Guid[] Competencies { get; init; }

    /// <summary>The purses behind the planner's fund slots.</summary>
    public required Purses Purses { get; init; }

    /// <summary>What the funds' givers allow beyond what the instance can say.</summary>
    public required FundUses Uses { get; init; }

    private readonly Dictionary<Guid, int> personOf = [];
    private readonly Dictionary<Guid, int> batchOf = [];

    /// <summary>The index of an employee, or -1.</summary>
    public int Person(Guid employee) => IndexOf(personOf, People, employee);

    /// <summary>The index of a batch, or -1.</summary>
    public int Batch(Guid batch) => IndexOf(batchOf, Batches, batch);

    /// <summary>The programme of a batch index.</summary>
    public Programme ProgrammeOf(int batch) => Instance.Programmes[Instance.Batches[batch].Programme];

    /// <summary>The fund that pays for a person, or null when nothing is to be paid.</summary>
    public Guid? FundOf(int person, FundSlot slot) => slot == FundSlot.Unit
        ? Purses.UnitFunds[Instance.People.Units[person]]
        : Purses.Shared(slot);

    /// <summary>Points of gap that a programme alone closes for a person.</summary>
    public int GainAlone(int person, int programme)
    {
        var (row, columns) = (Instance.People.RequirementRowOf(person), Instance.Competencies);
        var gain = 0;
        foreach (var raise in Instance.Programmes[programme].Raises)
        {
            int required = Instance.Requirements.Levels[row * columns + raise.Competency];
            int held = Instance.People.Levels[person * columns + raise.Competency];
            gain += Math.Max(0, Math.Min(required, raise.Level) - held) * Instance.Requirements.Weights[row * columns + raise.Competency];
        }

        return gain;
    }

    /// <summary>An assignment as a row of a plan.</summary>
    public PlanAssignment ToRow(Guid planId, Assignment a, bool pinned) => new()
    {
        PlanId = planId,
        EmployeeId = People[a.Person],
        BatchId = Batches[a.Batch],
        FundId = FundOf(a.Person, a.Fund),
        Cost = ProgrammeOf(a.Batch).CostPerHead,
        Gain = GainAlone(a.Person, Instance.Batches[a.Batch].Programme),
        Pinned = pinned,
    };

    /// <summary>A batch that runs as a row of a plan.</summary>
    public PlanBatch ToRow(Guid planId, OpenBatch open) => new()
    {
        PlanId = planId,
        BatchId = Batches[open.Batch],
        FundId = Purses.Shared(open.FixedPaidBy),
        FixedCost = ProgrammeOf(open.Batch).FixedCost,
    };

    /// <summary>The same with pins, exclusions and wishes laid over it.</summary>
    public PlanInput With(PlanMarks marks)
    {
        var programmeOf = Programmes.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
        return new PlanInput
        {
            Year = Year, People = People, Units = Units, Programmes = Programmes, Batches = Batches, Competencies = Competencies, Purses = Purses, Uses = Uses,
            Instance = new Instance
            {
                Name = Instance.Name, MoneyUnit = Instance.MoneyUnit, Weeks = Instance.Weeks, Rules = Instance.Rules, People = Instance.People,
                Requirements = Instance.Requirements, Units = Instance.Units, Regions = Instance.Regions, NationalFund = Instance.NationalFund,
                Programmes = Instance.Programmes, Positions = Instance.Positions,
                Batches = [.. Instance.Batches.Select((b, i) => b with { State = StateOf(marks, Batches[i]) })],
                Exclusions = [.. Instance.Exclusions.Concat(marks.Exclusions
                    .Where(e => Person(e.EmployeeId) >= 0 && programmeOf.ContainsKey(e.ProgrammeId))
                    .Select(e => new Planner.Exclusion(Person(e.EmployeeId), programmeOf[e.ProgrammeId]))).Distinct()],
                Pins = [.. marks.Pins
                    .Where(p => Person(p.EmployeeId) >= 0 && Batch(p.BatchId) >= 0)
                    .Select(p => new Assignment(Person(p.EmployeeId), Batch(p.BatchId), Purses.SlotOf(p.FundId)))
                    .OrderBy(a => a.Person).ThenBy(a => a.Batch)],
            },
        };
    }

    private static BatchState StateOf(PlanMarks marks, Guid batch) =>
        marks.Wishes.TryGetValue(batch, out var must) ? must ? BatchState.ForcedOpen : BatchState.ForcedClosed : BatchState.Free;

    private static int IndexOf(Dictionary<Guid, int> index, Guid[] things, Guid thing)
    {
        if (index.Count == 0 && things.Length > 0)
            for (var i = 0; i < things.Length; i++) index[things[i]] = i;
        return index.GetValueOrDefault(thing, -1);
    }
}

/// <summary>Which fund stands behind each slot of the planner.</summary>
/// <param name="Central">The agency's largest central fund, against which units' caps count; null when there is none.</param>
/// <param name="Donors">The other shared funds, by donor index.</param>
/// <param name="UnitFunds">Each unit's own fund, by unit index; null when it has none.</param>
internal sealed record Purses(Guid? Central, Guid[] Donors, Guid?[] UnitFunds)
{
    /// <summary>The shared fund of a slot; null for a unit's own and for nothing to pay.</summary>
    public Guid? Shared(FundSlot slot) =>
        slot == FundSlot.Central ? Central : slot.DonorIndex >= 0 ? Donors[slot.DonorIndex] : null;

    /// <summary>The slot of a fund.</summary>
    public FundSlot SlotOf(Guid? fund) => fund is null ? FundSlot.Free
        : fund == Central ? FundSlot.Central
        : Array.IndexOf(Donors, fund.Value) is >= 0 and var donor ? FundSlot.Donor(donor)
        : FundSlot.Unit;
}
