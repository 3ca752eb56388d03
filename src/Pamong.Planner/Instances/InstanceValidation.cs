namespace Pamong.Planner;

/// <summary>Finds what is wrong with an instance before anything is computed from it.</summary>
public static class InstanceValidation
{
    private const int MostErrors = 100;

    /// <summary>The faults of an instance, at most a hundred; empty when it is fit to solve.</summary>
    public static IReadOnlyList<InstanceError> Validate(Instance instance) =>
        [.. Faults(instance).Take(MostErrors)];

    /// <exception cref="InvalidInstanceException">The instance has a fault.</exception>
    public static void ThrowIfInvalid(Instance instance)
    {
        var errors = Validate(instance);
        if (errors.Count > 0) throw new InvalidInstanceException(errors);
    }

    private static IEnumerable<InstanceError> Faults(Instance instance)
    {
        var shape = Shape(instance).ToArray();
        return shape.Length > 0
            ? shape
            : People(instance).Concat(Units(instance)).Concat(Programmes(instance)).Concat(Batches(instance))
                .Concat(Marks(instance));
    }

    private static IEnumerable<InstanceError> Shape(Instance instance)
    {
        var people = instance.People;
        var rules = instance.Rules;
        if (instance.Weeks is < 1 or > 64) yield return Error(InstanceFault.WeeksOutOfRange, "instance", "has weeks outside 1 to 64");
        if (rules.MaxTrainings is < 1 or > PlanningRules.MostTrainings || rules.MaxDaysAway < 0 || rules.EntitlementBonus < 0)
            yield return Error(InstanceFault.RulesOutOfRange, "rules", "has a limit or bonus outside its range");
        if (people.Positions.Length != people.Count || people.Levels.LongLength != (long)people.Count * instance.Competencies
            || (people.RequirementRows is { } rows && rows.Length != people.Count)
            || (people.HeldJp is { } held && held.Length != people.Count))
            yield return Error(InstanceFault.ColumnLength, "people", "has columns of different length");
        if (instance.Requirements.Levels.Length != instance.Requirements.Weights.Length
            || (instance.Competencies > 0 && instance.Requirements.Levels.Length % instance.Competencies != 0))
            yield return Error(InstanceFault.ColumnLength, "requirements", "has columns of different length");
        if (instance.NationalFund < 0) yield return Error(InstanceFault.NegativeAmount, "national fund", "is below zero");
    }

    private static IEnumerable<InstanceError> People(Instance instance)
    {
        var people = instance.People;
        for (var i = 0; i < people.Count; i++)
        {
            if ((uint)people.Units[i] >= (uint)instance.Units.Count)
                yield return Error(InstanceFault.UnknownUnit, $"person {i}", $"is in unit {people.Units[i]}, which does not exist");
            if ((uint)people.Positions[i] >= (uint)instance.Positions)
                yield return Error(InstanceFault.UnknownPosition, $"person {i}", $"has position {people.Positions[i]}, which does not exist");
            else if (instance.Competencies > 0 && (uint)people.RequirementRowOf(i) >= (uint)instance.Requirements.Count)
                yield return Error(InstanceFault.UnknownRequirementRow, $"person {i}", "has a requirement row that does not exist");
        }
    }

    private static IEnumerable<InstanceError> Units(Instance instance)
    {
        for (var r = 0; r < instance.Regions.Count; r++)
        {
            var region = instance.Regions[r];
            if (region.Donors.Count > FundSlot.MaxDonors)
                yield return Error(InstanceFault.TooManyDonors, $"region {r}", $"has more than {FundSlot.MaxDonors} donors");
            if (region.CentralFund < 0 || region.Donors.Any(d => d.Fund < 0))
                yield return Error(InstanceFault.NegativeAmount, $"region {r}", "has a fund below zero");
        }

        for (var u = 0; u < instance.Units.Count; u++)
        {
            var unit = instance.Units[u];
            if ((uint)unit.Region >= (uint)instance.Regions.Count)
                yield return Error(InstanceFault.UnknownRegion, $"unit {u}", $"is in region {unit.Region}, which does not exist");
            if (unit.Type is < 0 or > 63)
                yield return Error(InstanceFault.UnitTypeOutOfRange, $"unit {u}", "has a type outside 0 to 63");
            if (unit.Budget < 0 || unit.CentralCap < 0 || unit.MaxAwayPerWeek < 0)
                yield return Error(InstanceFault.NegativeAmount, $"unit {u}", "has an amount below zero");
        }
    }

    private static IEnumerable<InstanceError> Programmes(Instance instance)
    {
        for (var j = 0; j < instance.Programmes.Count; j++)
        {
            var programme = instance.Programmes[j];
            if (programme.Region < -1 || programme.Region >= instance.Regions.Count)
                yield return Error(InstanceFault.UnknownRegion, $"programme {j}", $"is in region {programme.Region}, which does not exist");
            if (programme.CostPerHead < 0 || programme.FixedCost < 0 || programme.Jp < 0 || programme.DaysAway < 0)
                yield return Error(InstanceFault.NegativeAmount, $"programme {j}", "has an amount below zero");
            if (programme.Raises.Any(r => (uint)r.Competency >= (uint)instance.Competencies))
                yield return Error(InstanceFault.UnknownCompetency, $"programme {j}", "raises a competency that does not exist");
            if (programme.Raises.DistinctBy(r => r.Competency).Count() != programme.Raises.Count)
                yield return Error(InstanceFault.RepeatedCompetency, $"programme {j}", "raises a competency twice");
        }
    }

    private static IEnumerable<InstanceError> Batches(Instance instance)
    {
        for (var b = 0; b < instance.Batches.Count; b++)
        {
            var batch = instance.Batches[b];
            if ((uint)batch.Programme >= (uint)instance.Programmes.Count)
                yield return Error(InstanceFault.UnknownProgramme, $"batch {b}", $"is of programme {batch.Programme}, which does not exist");
            if (batch.MinSeats < 0 || batch.MaxSeats < batch.MinSeats)
                yield return Error(InstanceFault.SeatsOutOfRange, $"batch {b}", "has fewer seats at the most than at the least");
            if (instance.Weeks < 64 && batch.Weeks >> instance.Weeks != 0)
                yield return Error(InstanceFault.WeekOutOfRange, $"batch {b}", "runs in a week past the last");
        }
    }

    private static IEnumerable<InstanceError> Marks(Instance instance)
    {
        foreach (var exclusion in instance.Exclusions)
        {
            if ((uint)exclusion.Person >= (uint)instance.People.Count)
                yield return Error(InstanceFault.UnknownPerson, "exclusion", $"names person {exclusion.Person}, who does not exist");
            if ((uint)exclusion.Programme >= (uint)instance.Programmes.Count)
                yield return Error(InstanceFault.UnknownProgramme, "exclusion", $"names programme {exclusion.Programme}, which does not exist");
        }

        var seen = new HashSet<(int, int)>();
        foreach (var pin in instance.Pins)
        {
            if ((uint)pin.Person >= (uint)instance.People.Count)
                yield return Error(InstanceFault.UnknownPerson, "pin", $"names person {pin.Person}, who does not exist");
            else if ((uint)pin.Batch >= (uint)instance.Batches.Count)
                yield return Error(InstanceFault.UnknownBatch, "pin", $"names batch {pin.Batch}, which does not exist");
            else if (!seen.Add((pin.Person, pin.Batch)))
                yield return Error(InstanceFault.RepeatedPin, "pin", $"for person {pin.Person} and batch {pin.Batch} is given twice");
            else if (!FundExists(instance, pin))
                yield return Error(InstanceFault.FundNotPossible, "pin", $"for person {pin.Person} names a fund that the region does not have");
        }
    }

    private static bool FundExists(Instance instance, Assignment pin)
    {
        var region = instance.Regions[instance.Units[instance.People.Units[pin.Person]].Region];
        return pin.Fund.Code >= -1 && pin.Fund.DonorIndex < region.Donors.Count;
    }

    private static InstanceError Error(InstanceFault fault, string subject, string what) =>
        new(fault, subject, $"{char.ToUpperInvariant(subject[0])}{subject[1..]} {what}.");
}
