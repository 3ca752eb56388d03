using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Pamong.Planner.Bench;

/// <summary>
/// The same model given whole to a generic solver, Debian's cbc, called as a process: for a few hundred people. Writes an LP
/// file in which x says who attends what paid by whom, y which batch runs paid by whom, t the level reached, and e who is entitled.
/// </summary>
internal sealed class Oracle
{
    private readonly Instance instance;
    private readonly StringBuilder objective = new();
    private readonly List<string> rows = [];
    private readonly List<string> binaries = [];
    private readonly List<string> bounds = [];
    private readonly Dictionary<string, StringBuilder> sums = [];

    private Oracle(Instance instance) => this.instance = instance;

    /// <summary>Whether cbc is to be had.</summary>
    public static bool Available => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(p => File.Exists(Path.Combine(p, "cbc")));

    /// <summary>The best objective found and the least bound proven within so many seconds; null what cbc doesn't say.</summary>
    public static (double? Objective, double? Bound) Solve(Instance instance, int seconds)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():n}.lp");
        try
        {
            File.WriteAllText(file, new Oracle(instance).Write());
            var start = new ProcessStartInfo("cbc", [file, "sec", seconds.ToString(CultureInfo.InvariantCulture), "ratio", "0", "solve", "quit"])
            {
                RedirectStandardOutput = true, UseShellExecute = false,
            };
            using var cbc = Process.Start(start)!;
            var said = cbc.StandardOutput.ReadToEnd().Split('\n');
            cbc.WaitForExit();
            var best = Said(said, "Objective value:");
            return (best, said.Any(line => line.Contains("Optimal solution found", StringComparison.Ordinal)) ? best : Said(said, "Upper bound:", "Lower bound:"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    // cbc minimises, so that what it says of a maximum may come with its sign turned.
    private static double? Said(string[] lines, params string[] names) =>
        lines.LastOrDefault(line => names.Any(n => line.Contains(n, StringComparison.Ordinal)))?.Split(' ').Last(part => part.Length > 0) is { } word
        && double.TryParse(word, CultureInfo.InvariantCulture, out var number) ? Math.Abs(number) : null;

    private string Write()
    {
        Batches();
        for (var i = 0; i < instance.People.Count; i++) Person(i);
        var text = new StringBuilder("Maximize\n obj:").Append(objective.Length == 0 ? " 0 nothing" : objective).Append("\nSubject To\n");
        foreach (var row in rows) text.Append(' ').Append(row).Append('\n');
        foreach (var (most, sum) in sums.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (Limits[s.Key], s.Value)))
            text.Append(sum).Append(" <= ").Append(most).Append('\n');
        text.Append("Bounds\n");
        foreach (var bound in bounds) text.Append(' ').Append(bound).Append('\n');
        text.Append("Binaries\n");
        foreach (var binary in binaries) text.Append(' ').Append(binary).Append('\n');
        return text.Append("End\n").ToString();
    }

    private Dictionary<string, long> Limits { get; } = [];

    private void Batches()
    {
        for (var b = 0; b < instance.Batches.Count; b++)
        {
            var (batch, programme) = (instance.Batches[b], instance.Programmes[instance.Batches[b].Programme]);
            var open = Payers(programme).Select(slot =>
            {
                var name = $"y{b}f{slot.Code + 2}";
                binaries.Add(name);
                if (programme.FixedCost > 0) Count(Fund(programme.Region, -1, slot), programme.FixedCost, name);
                return name;
            }).ToArray();
            if (open.Length > 0) rows.Add($"{string.Join(" + ", open)} <= 1");
            foreach (var name in open)
            {
                Count($"most{b}", -batch.MaxSeats, name, 0);
                Count($"least{b}", batch.MinSeats, name, 0);
            }
        }
    }

    private IEnumerable<FundSlot> Payers(Programme programme)
    {
        if (programme.FixedCost == 0) return [FundSlot.Free];
        if (programme.Region < 0) return [FundSlot.National];
        return Enumerable.Range(0, instance.Regions[programme.Region].Donors.Count).Select(FundSlot.Donor).Prepend(FundSlot.Central).Where(programme.AllowsFixed);
    }

    private void Person(int i)
    {
        var (unit, rules) = (instance.People.Units[i], instance.Rules);
        var facts = instance.Units[unit];
        var byProgramme = new Dictionary<int, List<string>>();
        for (var b = 0; b < instance.Batches.Count; b++)
        {
            var (batch, programme) = (instance.Batches[b], instance.Programmes[instance.Batches[b].Programme]);
            if (!programme.Positions.Contains(instance.People.Positions[i]) || (programme.NeedsOnline && !facts.Online)) continue;
            if ((programme.Region >= 0 && programme.Region != facts.Region) || (batch.Weeks & facts.BlackoutWeeks) != 0) continue;
            foreach (var slot in Funds(programme, facts))
            {
                var name = $"x{i}b{b}f{slot.Code + 2}";
                binaries.Add(name);
                if (!byProgramme.TryGetValue(batch.Programme, out var own)) byProgramme[batch.Programme] = own = [];
                own.Add(name);
                Attend(i, b, slot, name);
            }
        }

        foreach (var (j, own) in byProgramme)
        {
            Count($"times{i}p{j}", 1, own, 1);
            Count($"number{i}", 1, own, rules.MaxTrainings);
            Count($"days{i}", instance.Programmes[j].DaysAway, own, rules.MaxDaysAway);
        }

        Levels(i, byProgramme);
        binaries.Add($"e{i}");
        objective.Append(CultureInfo.InvariantCulture, $" + {rules.EntitlementBonus} e{i}");
        var held = instance.People.HeldJp is { } jp ? jp[i] : 0;
        rows.Add($"{rules.EntitlementJp} e{i}{string.Concat(byProgramme.SelectMany(p => p.Value.Select(x => $" - {instance.Programmes[p.Key].Jp} {x}")))} <= {held}");
    }

    private void Attend(int i, int b, FundSlot slot, string name)
    {
        var (batch, unit) = (instance.Batches[b], instance.People.Units[i]);
        var (facts, cost) = (instance.Units[unit], instance.Programmes[batch.Programme].CostPerHead);
        Count($"most{b}", 1, name, 0);
        Count($"least{b}", -1, name, 0);
        for (var weeks = batch.Weeks; weeks != 0; weeks &= weeks - 1)
        {
            var week = BitOperations.TrailingZeroCount(weeks);
            Count($"week{i}w{week}", 1, name, 1);
            Count($"away{unit}w{week}", 1, name, facts.MaxAwayPerWeek);
        }

        if (cost == 0) return;
        Count(Fund(facts.Region, slot == FundSlot.Unit ? unit : -1, slot), cost, name);
        if (instance.Regions[facts.Region].IsCentral(slot)) Count($"cap{unit}", cost, name, facts.CentralCap);
    }

    private IEnumerable<FundSlot> Funds(Programme programme, Unit unit) => programme.CostPerHead == 0
        ? [FundSlot.Free]
        : instance.Regions[unit.Region].Donors.Select((donor, d) => (donor, slot: FundSlot.Donor(d)))
            .Where(p => (p.donor.UnitTypes >> unit.Type & 1) != 0).Select(p => p.slot)
            .Concat([FundSlot.Central, FundSlot.Unit]).Where(programme.Allows);

    /// <summary>Levels are reached step by step: a step counts when some programme attended lifts that far.</summary>
    private void Levels(int i, Dictionary<int, List<string>> byProgramme)
    {
        var row = instance.People.RequirementRowOf(i) * instance.Competencies;
        for (var c = 0; c < instance.Competencies; c++)
        {
            var weight = instance.Requirements.Weights[row + c];
            for (var level = instance.People.Levels[i * instance.Competencies + c] + 1; level <= instance.Requirements.Levels[row + c]; level++)
            {
                var lifting = byProgramme.Where(p => instance.Programmes[p.Key].Raises.Any(r => r.Competency == c && r.Level >= level)).SelectMany(p => p.Value).ToArray();
                if (lifting.Length == 0 || weight == 0) break;
                var step = $"t{i}c{c}l{level}";
                bounds.Add($"{step} <= 1");
                objective.Append(CultureInfo.InvariantCulture, $" + {weight} {step}");
                rows.Add($"{step} - {string.Join(" - ", lifting)} <= 0");
            }
        }
    }

    private string Fund(int region, int unit, FundSlot slot)
    {
        var name = slot == FundSlot.National ? "national" : unit >= 0 ? $"budget{unit}" : $"fund{region}f{slot.Code}";
        Limits[name] = slot == FundSlot.National ? instance.NationalFund
            : unit >= 0 ? instance.Units[unit].Budget
            : slot == FundSlot.Central ? instance.Regions[region].CentralFund
            : instance.Regions[region].Donors[slot.DonorIndex].Fund;
        return name;
    }

    private void Count(string sum, long amount, string name, long? most = null)
    {
        if (most is { } limit) Limits[sum] = limit;
        if (!sums.TryGetValue(sum, out var terms)) sums[sum] = terms = new StringBuilder();
        terms.Append(amount < 0 ? " - " : " + ").Append(Math.Abs(amount)).Append(' ').Append(name);
    }

    private void Count(string sum, long amount, List<string> names, long most)
    {
        foreach (var name in names) Count(sum, amount, name, most);
    }
}
