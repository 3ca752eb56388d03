using Pamong.Planner.Solving;

namespace Pamong.Planner;

/// <summary>Makes plans. The same instance and options give the same plan, whatever the number of threads.</summary>
public static class PlanSolver
{
    /// <summary>Changes whenever the same input may give another plan.</summary>
    public const int MethodVersion = 8;

    /// <summary>Solves an instance.</summary>
    /// <param name="instance">What to plan; must be valid.</param>
    /// <param name="options">Effort, threads, seed.</param>
    /// <param name="progress">Told how far the solve is; called on the solver's thread.</param>
    /// <param name="cancellation">Stops the solve within about 0.2 s; the best plan so far is returned with the best bound so far.</param>
    /// <exception cref="InvalidInstanceException">The instance contradicts itself.</exception>
    public static Plan Solve(
        Instance instance, SolveOptions? options = null, IProgress<SolveProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        options ??= new SolveOptions();
        InstanceValidation.ThrowIfInvalid(instance);
        var collisions = Collisions.Find(instance);
        if (collisions.Count > 0) return PinsOnly(instance, options, collisions);
        return RegionParts.Of(instance) is { } parts
            ? new SolveApart(instance, parts, options, progress, cancellation).Run()
            : new Solve(instance, options, instance.People.Count, progress, cancellation).Run();
    }

    private static Plan PinsOnly(Instance instance, SolveOptions options, IReadOnlyList<Collision> collisions)
    {
        var open = instance.Pins.Select(p => p.Batch).Distinct().Order().Select(b => new OpenBatch(b, FundSlot.Free)).ToArray();
        var assignments = instance.Pins.OrderBy(p => p.Person).ThenBy(p => p.Batch).ToArray();
        var plan = new Plan { Assignments = assignments, OpenBatches = open };
        var check = PlanChecker.Check(instance, plan);
        return plan with
        {
            Status = PlanStatus.Infeasible, Collisions = collisions,
            Objective = check.Objective, Gain = check.Gain, Entitled = check.Entitled, Spending = check.Spending,
            Bound = check.Objective, MethodVersion = MethodVersion,
            InputHash = Fingerprint.OfInput(instance, options, MethodVersion),
            ResultHash = Fingerprint.OfResult(assignments, open),
        };
    }
}
