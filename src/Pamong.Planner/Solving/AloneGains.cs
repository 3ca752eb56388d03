namespace Pamong.Planner.Solving;

/// <summary>
/// For each person the programmes that the position, unit and days allow, with the points each brings alone, most points
/// first. Kept when that fits in memory, otherwise made anew, in no order, for the person at hand.
/// </summary>
internal sealed class AloneGains
{
    private const long MostKept = 12_000_000;
    private readonly Problem problem;
    private readonly long[][]? lists;

    public AloneGains(Problem problem)
    {
        this.problem = problem;
        long entries = 0;
        for (var place = 0; place < problem.People && entries <= MostKept; place++)
            entries += problem.PositionProgrammes[problem.Instance.People.Positions[problem.PersonAt[place]]].Length;
        if (entries > MostKept || problem.People == 0) return;
        lists = new long[problem.People][];
        Parallel.For(0, problem.Units, () => (new PersonGain(problem), new List<long>()), (unit, _, scratch) =>
        {
            var (gain, list) = scratch;
            for (var place = problem.UnitStart[unit]; place < problem.UnitStart[unit + 1]; place++)
            {
                Make(place, gain, list);
                list.Sort((a, b) => b.CompareTo(a));
                lists[place] = [.. list];
            }

            return scratch;
        }, _ => { });
    }

    /// <summary>Whether lists come with most points first.</summary>
    public bool Sorted => lists is not null;

    /// <summary>The person's list; each entry is gain × 2^32 + programme.</summary>
    public ReadOnlySpan<long> Of(int place, PersonGain gain, List<long> scratch)
    {
        if (lists is not null) return lists[place];
        Make(place, gain, scratch);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(scratch);
    }

    private void Make(int place, PersonGain gain, List<long> list)
    {
        list.Clear();
        gain.Turn(place);
        var unit = problem.Instance.Units[problem.UnitOf[place]];
        var forbidden = problem.Marks.Forbidden(place);
        foreach (var j in problem.PositionProgrammes[problem.Instance.People.Positions[problem.PersonAt[place]]])
        {
            var region = problem.ProgrammeRegion[j];
            if ((region >= 0 && region != unit.Region) || problem.Days[j] > problem.MaxDaysAway) continue;
            if ((problem.NeedsOnline[j] && !unit.Online) || forbidden.IndexOf(j) >= 0) continue;
            list.Add((long)gain.Of(j) << 32 | (uint)j);
        }

    }
}
