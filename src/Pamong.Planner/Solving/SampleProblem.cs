namespace Pamong.Planner.Solving;

internal sealed partial class Problem
{
    /// <summary>
    /// A problem of every so manieth unit, with that part of what is common: its prices are near the whole's at a part of
    /// the work. For prices alone; its plans would mean nothing.
    /// </summary>
    public Problem Sample(int every)
    {
        var sampled = (Problem)MemberwiseClone();
        var personAt = new List<int>();
        var unitOf = new List<int>();
        var start = new int[Units + 1];
        for (var u = 0; u < Units; u++)
        {
            if (u % every == 0)
            {
                for (var place = UnitStart[u]; place < UnitStart[u + 1]; place++)
                {
                    personAt.Add(PersonAt[place]);
                    unitOf.Add(u);
                }
            }

            start[u + 1] = personAt.Count;
        }

        var left = (long[])FundLeft.Clone();
        for (var f = 0; f < SharedFunds; f++) left[f] = FundLeft[f] * personAt.Count / Math.Max(1, People);
        sampled.people = personAt.Count;
        sampled.personAt = [.. personAt];
        sampled.unitOf = [.. unitOf];
        sampled.unitStart = start;
        sampled.fundLeft = left;
        sampled.groups = groups.Scaled((double)personAt.Count / Math.Max(1, People));
        sampled.marks = marks.For(sampled.personAt);
        sampled.alone = null;
        return sampled;
    }
}
