using System.Numerics;
using Pamong.Planner.Files;

namespace Pamong.Planner;

/// <summary>Reads an instance from a folder of CSV files and meta.json.</summary>
public static class InstanceFiles
{
    /// <summary>Reads the instance in a folder.</summary>
    /// <exception cref="PlanFileException">A file is missing or bad; says which, and at what line and column.</exception>
    /// <exception cref="InvalidInstanceException">The files are well formed, but contradict each other.</exception>
    public static Instance Read(string directory)
    {
        var meta = InstanceMeta.Read(directory);
        var requirements = ReadPositions(directory, meta);
        var regions = ReadRegions(directory, meta);
        var units = ReadUnits(directory, meta);
        var programmes = ReadProgrammes(directory, meta);
        var batches = ReadBatches(directory, meta);
        var people = ReadPeople(directory, meta);
        var instance = new Instance
        {
            Name = meta.Name, MoneyUnit = meta.MoneyUnit, Weeks = meta.Weeks,
            Rules = new PlanningRules
            {
                EntitlementJp = meta.EntitlementJp, EntitlementBonus = meta.EntitlementBonus,
                MaxTrainings = meta.MaxTrainings, MaxDaysAway = meta.MaxDaysAway,
            },
            People = people, Requirements = requirements, Units = units, Regions = regions,
            NationalFund = meta.NationalFund, Programmes = programmes, Batches = batches, Positions = meta.Positions,
        };
        InstanceValidation.ThrowIfInvalid(instance);
        return instance;
    }

    private static Requirements ReadPositions(string directory, InstanceMeta meta)
    {
        var n = meta.Competencies;
        var levels = new byte[meta.Positions * n];
        var weights = new byte[n];
        var points = new ushort[meta.Positions * n];
        using var rows = new CsvRows(directory, "positions.csv", 3);
        var count = 0;
        for (; rows.Next(); count++)
        {
            rows.InOrder(0, count);
            if (count == meta.Positions) throw rows.Bad(0, $"meta.json says {meta.Positions} positions");
            rows.Digits(1, levels.AsSpan(count * n, n));
            rows.Digits(2, weights);
            for (var c = 0; c < n; c++) points[count * n + c] = weights[c];
        }

        meta.Expect("positions.csv", meta.Positions, count);
        return new Requirements { Competencies = n, Levels = levels, Weights = points };
    }

    private static List<Region> ReadRegions(string directory, InstanceMeta meta)
    {
        List<Region> regions = [];
        using var rows = new CsvRows(directory, "regions.csv", 2);
        while (rows.Next())
        {
            rows.InOrder(0, regions.Count);
            if (rows.Fields % 2 != 0) throw rows.Bad(rows.Fields - 1, "each donor has a fund and its unit types");
            List<Donor> donors = [];
            for (var field = 2; field < rows.Fields; field += 2)
                donors.Add(new Donor(rows.Long(field), (ulong)rows.Long(field + 1)));
            regions.Add(new Region { CentralFund = rows.Long(1), Donors = donors });
        }

        meta.Expect("regions.csv", meta.Regions, regions.Count);
        return regions;
    }

    private static List<Unit> ReadUnits(string directory, InstanceMeta meta)
    {
        List<Unit> units = [];
        using var rows = new CsvRows(directory, "units.csv", 8);
        while (rows.Next())
        {
            rows.InOrder(0, units.Count);
            units.Add(new Unit
            {
                Region = rows.Int(1, 0, meta.Regions - 1), Type = rows.Int(2, 0, 63), Online = rows.Int(3, 0, 1) == 1,
                MaxAwayPerWeek = rows.Int(4, 0, int.MaxValue), Budget = rows.Long(5), CentralCap = rows.Long(6),
                BlackoutWeeks = rows.Hex(7),
            });
        }

        meta.Expect("units.csv", meta.Units, units.Count);
        return units;
    }

    private static List<Programme> ReadProgrammes(string directory, InstanceMeta meta)
    {
        List<Programme> programmes = [];
        var levels = new byte[meta.Competencies];
        using var rows = new CsvRows(directory, "offerings.csv", 10);
        while (rows.Next())
        {
            rows.InOrder(0, programmes.Count);
            rows.Digits(7, levels);
            var form = rows.Text(2).ToString();
            programmes.Add(new Programme
            {
                Region = rows.Int(1, -1, meta.Regions - 1), Form = form, NeedsOnline = form is "mooc" or "webinar",
                Jp = rows.Int(3, 0, 1_000_000), DaysAway = rows.Int(4, 0, 1_000_000),
                CostPerHead = rows.Long(5), FixedCost = rows.Long(6),
                Raises = [.. levels.Select((level, c) => new Raise(c, level)).Where(raise => raise.Level > 0)],
                Positions = PositionSet.FromWords(rows.LongHex(8)), FundsAllowed = (ulong)rows.Long(9),
            });
        }

        meta.Expect("offerings.csv", meta.Offerings, programmes.Count);
        return programmes;
    }

    private static List<Batch> ReadBatches(string directory, InstanceMeta meta)
    {
        List<Batch> batches = [];
        using var rows = new CsvRows(directory, "batches.csv", 5);
        while (rows.Next())
        {
            rows.InOrder(0, batches.Count);
            var weeks = rows.Hex(2);
            if (weeks != 0 && BitOperations.Log2(weeks) >= meta.Weeks)
                throw rows.Bad(2, $"week {BitOperations.Log2(weeks)} is past the last, {meta.Weeks - 1}");
            batches.Add(new Batch
            {
                Programme = rows.Int(1, 0, meta.Offerings - 1), Weeks = weeks,
                MinSeats = rows.Int(3, 0, int.MaxValue), MaxSeats = rows.Int(4, 0, int.MaxValue),
            });
        }

        meta.Expect("batches.csv", meta.Batches, batches.Count);
        return batches;
    }

    private static People ReadPeople(string directory, InstanceMeta meta)
    {
        var units = new int[meta.Employees];
        var positions = new int[meta.Employees];
        var levels = new byte[(long)meta.Employees * meta.Competencies];
        using var rows = new CsvRows(directory, "employees.csv", 4);
        var count = 0;
        for (; rows.Next(); count++)
        {
            rows.InOrder(0, count);
            if (count == meta.Employees) throw rows.Bad(0, $"meta.json says {meta.Employees} employees");
            units[count] = rows.Int(1, 0, meta.Units - 1);
            positions[count] = rows.Int(2, 0, meta.Positions - 1);
            rows.Digits(3, levels.AsSpan(count * meta.Competencies, meta.Competencies));
        }

        meta.Expect("employees.csv", meta.Employees, count);
        return new People { Units = units, Positions = positions, Levels = levels };
    }
}
