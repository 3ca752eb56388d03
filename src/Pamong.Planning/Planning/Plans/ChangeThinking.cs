using Pamong.Planner;
using Pamong.Platform.Outcomes;

namespace Pamong.Planning.Plans;

/// <summary>Thinks a change by hand through: what it does to the plan, and which rows come and go. Reads nothing but what it is given.</summary>
internal static class ChangeThinking
{
    /// <summary>The pins, exclusions and wishes under which the change is judged: without those it lays down anew.</summary>
    public static PlanMarks Marks(ChangePlan asked, PlanInput input, PlanMarks marks)
    {
        var batches = new[] { asked.BatchId, asked.ToBatchId }.OfType<Guid>().ToList();
        var programme = asked.BatchId is { } id && input.Batch(id) is >= 0 and var b ? input.Programmes[input.Instance.Batches[b].Programme] : (Guid?)null;
        var target = asked.ToBatchId is { } to && input.Batch(to) is >= 0 and var t ? input.Programmes[input.Instance.Batches[t].Programme] : (Guid?)null;
        return marks.Without(asked.EmployeeId, programme, batches).Without(asked.EmployeeId, target, []);
    }

    /// <param name="asked">The change.</param>
    /// <param name="bench">The plan under <see cref="Marks"/>.</param>
    public static Result<ThoughtChange> Think(ChangePlan asked, Bench bench)
    {
        var (content, marks) = (bench.Content, bench.Marks);
        var deed = asked.Deed!.Value;
        var input = bench.Input;
        var batch = input.Batch(asked.BatchId!.Value);
        var to = asked.ToBatchId is { } target ? input.Batch(target) : -1;
        if (batch < 0 || (deed is HandDeed.Move or HandDeed.MoveBatch && (to < 0 || to == batch))) return PlanRefusals.NoSuchBatch;
        var concernsPerson = deed is HandDeed.Add or HandDeed.Remove or HandDeed.Move or HandDeed.Pin or HandDeed.Unpin or HandDeed.Allow;
        var person = asked.EmployeeId is { } employee ? input.Person(employee) : -1;
        if (concernsPerson && person < 0) return PlanRefusals.NotInService;
        if (Refused(asked, content, bench, batch, to, marks) is { } refusal) return refusal;

        var edit = bench.Edit();
        var effect = deed switch
        {
            HandDeed.Add => edit.Add(person, batch),
            HandDeed.Remove => edit.Remove(person, batch),
            HandDeed.Move => edit.Move(person, batch, to),
            HandDeed.Open => edit.Open(batch),
            HandDeed.Fill => edit.OpenAndFill(batch),
            HandDeed.Close => edit.Close(batch),
            HandDeed.MoveBatch => edit.MoveBatch(batch, to),
            HandDeed.Pin or HandDeed.Unpin or HandDeed.Allow => edit.Remove(person, -1),
        };
        var (breaks, mends) = Rules(bench, effect);
        return new ThoughtChange(effect, breaks, mends, Rows(asked, input, effect, content, marks));
    }

    private static Refusal? Refused(ChangePlan asked, PlanContent content, Bench bench, int batch, int to, PlanMarks marks)
    {
        bool Attends(Guid? id) => content.Assignments.Any(a => a.EmployeeId == asked.EmployeeId && a.BatchId == id);
        bool Runs(int b) => bench.Plan.OpenBatches.Any(o => o.Batch == b);
        var programmes = bench.Input.Instance.Batches;
        return asked.Deed!.Value switch
        {
            HandDeed.Add => Attends(asked.BatchId) ? PlanRefusals.AlreadyThere : null,
            HandDeed.Remove => Attends(asked.BatchId) ? null : PlanRefusals.NotThere,
            HandDeed.Move => !Attends(asked.BatchId) ? PlanRefusals.NotThere : Attends(asked.ToBatchId) ? PlanRefusals.AlreadyThere : null,
            HandDeed.Open => Runs(batch) ? PlanRefusals.AlreadyOpen : null,
            HandDeed.Fill => null,
            HandDeed.Close => Runs(batch) ? null : PlanRefusals.NotOpen,
            HandDeed.MoveBatch => !Runs(batch) ? PlanRefusals.NotOpen
                : programmes[batch].Programme != programmes[to].Programme ? PlanRefusals.OtherProgramme : null,
            HandDeed.Pin or HandDeed.Unpin => Attends(asked.BatchId) ? null : PlanRefusals.NotThere,
            HandDeed.Allow => marks.Exclusions.Any(e => e.EmployeeId == asked.EmployeeId
                && e.ProgrammeId == bench.Input.Programmes[programmes[batch].Programme]) ? null : PlanRefusals.NotExcluded,
        };
    }

    /// <summary>What the planner's check finds, and what the funds' givers say beyond it.</summary>
    private static (IReadOnlyList<Breach> Breaks, IReadOnlyList<Breach> Mends) Rules(Bench bench, EditEffect effect)
    {
        var uses = bench.Input.Uses;
        if (uses.SayNothing) return (effect.Caused, effect.Cured);
        var before = uses.Breaches(bench.Input.Instance, bench.Plan);
        var gone = effect.Removed.ToHashSet();
        var closed = effect.Closed.Select(b => b.Batch).ToHashSet();
        var after = uses.Breaches(bench.Input.Instance, bench.Plan with
        {
            Assignments = [.. bench.Plan.Assignments.Where(a => !gone.Contains(a)), .. effect.Added],
            OpenBatches = [.. bench.Plan.OpenBatches.Where(b => !closed.Contains(b.Batch)), .. effect.Opened],
        });
        return ([.. effect.Caused, .. after.Except(before)], [.. effect.Cured, .. before.Except(after)]);
    }

    private static ChangedRows Rows(ChangePlan asked, PlanInput input, EditEffect effect, PlanContent content, PlanMarks marks)
    {
        var (deed, batchId) = (asked.Deed!.Value, asked.BatchId!.Value);
        var there = content.Assignments.ToDictionary(a => (a.EmployeeId, a.BatchId), KeptAssignment.Of);
        var pinned = deed is HandDeed.Add or HandDeed.Move;
        var rows = new ChangedRows
        {
            Gone = [.. effect.Removed.Select(a => there[(input.People[a.Person], input.Batches[a.Batch])])],
            Come = [.. effect.Added.Select(a => KeptAssignment.Of(input.ToRow(Guid.Empty, a, pinned)))],
            Closed = [.. effect.Closed.Select(b => Kept(input, b))],
            Opened = [.. effect.Opened.Select(b => Kept(input, b))],
        };
        KeptExclusion Of(Guid batch) => new(asked.EmployeeId!.Value, input.Programmes[input.Instance.Batches[input.Batch(batch)].Programme]);
        KeptWish Wish(Guid batch, bool must) => new(batch, marks.Wishes.TryGetValue(batch, out var before) ? before : null, must);
        switch (deed)
        {
            case HandDeed.Add: rows.Readmitted.AddRange(marks.Exclusions.Where(Of(batchId).Equals)); break;
            case HandDeed.Move: rows.Readmitted.AddRange(marks.Exclusions.Where(Of(asked.ToBatchId!.Value).Equals)); break;
            case HandDeed.Remove when !marks.Exclusions.Contains(Of(batchId)): rows.Excluded.Add(Of(batchId)); break;
            case HandDeed.Remove: break;
            case HandDeed.Allow: rows.Readmitted.Add(Of(batchId)); break;
            case HandDeed.Open or HandDeed.Fill: rows.Wishes.Add(Wish(batchId, true)); break;
            case HandDeed.Close: rows.Wishes.Add(Wish(batchId, false)); break;
            case HandDeed.MoveBatch: rows.Wishes.AddRange([Wish(batchId, false), Wish(asked.ToBatchId!.Value, true)]); break;
            case HandDeed.Pin or HandDeed.Unpin:
                var place = there[(asked.EmployeeId!.Value, batchId)];
                rows.Gone.Add(place);
                rows.Come.Add(place with { Pinned = deed == HandDeed.Pin });
                break;
        }

        return rows;
    }

    private static KeptBatch Kept(PlanInput input, OpenBatch open)
    {
        var row = input.ToRow(Guid.Empty, open);
        return new KeptBatch(row.BatchId, row.FundId, row.FixedCost);
    }
}
