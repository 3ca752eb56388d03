namespace Pamong.Planner.Bench;

/// <summary>
/// Makes instances of any size from a seed, alike to real agencies: a few large units and many small, forms of learning with
/// their own costs and seats, positions in families, money for about a third of what would be wished.
/// </summary>
public sealed class InstanceGenerator(int seed)
{
    private const int Competencies = 20;
    private const int Positions = 60;
    private const int Weeks = 48;
    private ulong state = (ulong)seed * 7919 + 12345;

    public Instance Make(GeneratedSize size)
    {
        var requirements = MakeRequirements();
        List<Unit> units = [];
        List<Programme> programmes = [];
        List<Batch> batches = [];
        List<Region> regions = [];
        List<int> unitOf = [];
        for (var r = 0; r < size.Regions; r++)
        {
            var people = size.People / size.Regions + (r < size.People % size.Regions ? 1 : 0);
            AddUnits(r, people, units, unitOf);
            for (var j = 0; j < size.Programmes; j++) AddProgramme(r, people, size.Programmes, programmes, batches);
            regions.Add(new Region
            {
                CentralFund = people * 350L, Donors = [new(people * 60L, 2), new(people * 60L, 4), new(people * 40L, 7)],
            });
        }

        for (var j = 0; j < size.National; j++) AddProgramme(-1, size.People, size.National * 8, programmes, batches);
        return new Instance
        {
            Name = size.Name, MoneyUnit = "thousand rupiah", Weeks = Weeks, Units = units, Regions = regions,
            Programmes = programmes, Batches = batches, Positions = Positions, Requirements = requirements,
            NationalFund = size.People * 20L, People = MakePeople(unitOf, requirements),
        };
    }

    private Requirements MakeRequirements()
    {
        var levels = new byte[Positions * Competencies];
        var weights = new ushort[Positions * Competencies];
        for (var p = 0; p < Positions; p++)
        {
            for (var c = 0; c < Competencies; c++)
            {
                var general = c < 10;
                if (!general && (c + p) % 3 != 0) continue;
                levels[p * Competencies + c] = (byte)(1 + Below(general ? 2 + p / 20 : 3));
                weights[p * Competencies + c] = (ushort)(general ? 1 + Below(3) : 3 + Below(4));
            }
        }

        return new Requirements { Competencies = Competencies, Levels = levels, Weights = weights };
    }

    private void AddUnits(int region, int people, List<Unit> units, List<int> unitOf)
    {
        for (var left = people; left > 0;)
        {
            var size = Math.Min(left, Below(12) == 0 ? 80 + Below(120) : 8 + Below(50));
            left -= size;
            var type = Below(3) == 0 ? 0 : Below(4) == 0 ? 2 : 1;
            units.Add(new Unit
            {
                Region = region, Type = type, Online = Below(6) != 0, MaxAwayPerWeek = Math.Max(1, size * (5 + Below(6)) / 100),
                Budget = Below(3) == 0 ? 0 : size * (50L + Below(300)), CentralCap = 8_000 + size * 900L,
                BlackoutWeeks = type == 0 ? 0xc00000000000 : type == 1 ? 0xe00000f00000UL : 0,
            });
            for (var k = 0; k < size; k++) unitOf.Add(units.Count - 1);
        }
    }

    private void AddProgramme(int region, int people, int programmes, List<Programme> all, List<Batch> batches)
    {
        var kind = Below(20);
        var (form, jp, days, head, once, least, most, weeks, levels) = kind switch
        {
            < 7 => ("classroom", 20 + Below(20), 3 + Below(3), 1_600 + 100 * Below(45), 15_000 + 1_000 * Below(25), 12 + 3 * Below(3), 20 + 5 * Below(5), 1, 3),
            < 10 => ("coaching", 10 + Below(15), 0, 500 + 100 * Below(4), 500 * Below(3), 5, 22 + Below(12), 0, 3),
            < 11 => ("long", 80 + 10 * Below(13), 10 + 5 * Below(3), 9_000 + 100 * Below(70), 50_000 + 1_000 * Below(35), 18, 30, 2, 5),
            < 14 => ("mooc", 6 + Below(12), 0, 0, 0, 0, Math.Max(1, people * 7 / 10), 0, 2),
            < 16 => ("partner", 8 + Below(20), 1 + Below(4), 0, 0, 10 + Below(10), 20 + 5 * Below(6), 1, 3),
            _ => ("webinar", 4 + Below(8), 1 + Below(2), 100 + 50 * Below(4), 1_000 + 500 * Below(7), 15, 60 + 10 * Below(20), 1, 3),
        };
        var raises = Enumerable.Range(0, Competencies).Where(_ => Below(7) == 0).Take(5).DefaultIfEmpty(Below(Competencies))
            .Select(c => new Raise(c, (byte)Math.Max(1, levels - 1 + Below(3)))).ToArray();
        var family = Below(5);
        var eligible = Enumerable.Range(0, Positions).Where(p => family switch
        {
            0 => p < 30, 1 => p >= 20, 2 => true, 3 => p % 3 == 0, _ => p % 4 == Below(4) || p < 10,
        }).ToArray();
        all.Add(new Programme
        {
            Region = region, Form = form, NeedsOnline = form is "mooc" or "webinar", Jp = jp, DaysAway = days,
            CostPerHead = head, FixedCost = once, Raises = raises, Positions = PositionSet.Of(eligible),
            FundsAllowed = 3UL | (form == "classroom" ? (ulong)Below(8) << 2 : form == "long" ? 16UL : 0UL),
        });
        var runs = form == "mooc" ? 1 : 1 + Below(Math.Max(1, 2 * people * 3 / (programmes * most)));
        for (var run = 0; run < runs; run++)
            batches.Add(new Batch { Programme = all.Count - 1, Weeks = Mask(weeks), MinSeats = least, MaxSeats = most });
    }

    private People MakePeople(List<int> unitOf, Requirements requirements)
    {
        var n = unitOf.Count;
        var positions = new int[n];
        var levels = new byte[(long)n * Competencies];
        for (var i = 0; i < n; i++)
        {
            positions[i] = Below(Positions);
            for (var c = 0; c < Competencies; c++)
            {
                var required = requirements.Levels[positions[i] * Competencies + c];
                levels[(long)i * Competencies + c] = (byte)Math.Max(0, required - (Below(3) == 0 ? 1 + Below(2) : 0) + (Below(8) == 0 ? 1 : 0));
            }
        }

        return new People { Units = [.. unitOf], Positions = positions, Levels = levels };
    }

    private ulong Mask(int weeks) => weeks == 0 ? 0 : ((1UL << weeks) - 1) << (1 + Below(Weeks - 2 - weeks));

    private int Below(int end)
    {
        state = state * 6364136223846793005 + 1442695040888963407;
        return (int)((state >> 33) % (ulong)end);
    }
}
