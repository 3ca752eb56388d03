namespace Pamong.Planner.Tests;

/// <summary>Two people of one unit; a classroom (10 a head, 10 to open, week 1), a free course without weeks, and a second run of the first.</summary>
internal sealed record Small
{
    public int Least { get; init; } = 2;
    public int Most { get; init; } = 2;
    public long Money { get; init; } = 30;
    public long Cap { get; init; } = 20;
    public int Away { get; init; } = 2;
    public ulong Blackout { get; init; }
    public int Trainings { get; init; } = 3;
    public int Days { get; init; } = 5;
    public PositionSet Eligible { get; init; } = PositionSet.All(2);
    public Exclusion[] Exclusions { get; init; } = [];
    public Assignment[] Pins { get; init; } = [];
    public BatchState First { get; init; }
    public bool SecondIsCentral { get; init; }
    public ulong Funds { get; init; } = 1;

    public Instance Make() => new()
    {
        Name = "small", Weeks = 4, Positions = 2,
        Rules = new PlanningRules { EntitlementJp = 20, EntitlementBonus = 100, MaxTrainings = Trainings, MaxDaysAway = Days },
        Requirements = new Requirements { Competencies = 1, Levels = [3, 3], Weights = [3, 3] },
        People = new People { Units = [0, 0], Positions = [0, 1], Levels = [1, 2] },
        Units = [new Unit { Region = 0, MaxAwayPerWeek = Away, CentralCap = Cap, BlackoutWeeks = Blackout }],
        Regions = [new Region { CentralFund = Money, Donors = [new Donor(50, 1, SecondIsCentral)] }],
        Programmes =
        [
            new Programme
            {
                Region = 0, Jp = 20, DaysAway = 3, CostPerHead = 10, FixedCost = 10, Raises = [new(0, 3)], Positions = Eligible, FundsAllowed = Funds,
            },
            new Programme { Region = 0, Jp = 5, Raises = [new(0, 2)], Positions = PositionSet.All(2) },
        ],
        Batches =
        [
            new Batch { Programme = 0, Weeks = 2, MinSeats = Least, MaxSeats = Most, State = First },
            new Batch { Programme = 1, MaxSeats = 10 },
            new Batch { Programme = 0, Weeks = 2, MinSeats = Least, MaxSeats = Most },
        ],
        Exclusions = Exclusions, Pins = Pins,
    };
}
