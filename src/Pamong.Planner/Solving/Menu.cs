using System.Numerics;

namespace Pamong.Planner.Solving;

/// <summary>
/// What one unit's people can choose from, with prices: per programme its batch groups by rising price, each with the
/// fund that is cheapest there. Prices are fixed-point points (<see cref="Scale"/>).
/// </summary>
internal sealed class Menu
{
    /// <summary>One point in fixed-point prices.</summary>
    public const long Scale = 1 << 16;

    /// <summary>More than any price that matters.</summary>
    public const long Never = long.MaxValue / 64;

    /// <summary>Stands for the item of a programme not written yet.</summary>
    private const int Unknown = -1;

    /// <summary>Stands for the item of a programme of which nothing is to be had.</summary>
    private const int Refused = -2;

    private readonly int[] itemOfProgramme;
    private readonly int[] refused;
    private int refusals;

    public Menu(Problem problem)
    {
        itemOfProgramme = new int[problem.Programmes];
        Array.Fill(itemOfProgramme, Unknown);
        refused = new int[problem.Programmes];
        Programme = new int[problem.Programmes];
        First = new int[problem.Programmes + 1];
        Group = new int[problem.Groups.Count];
        Fund = new int[problem.Groups.Count];
        Price = new long[problem.Groups.Count];
        Weeks = new ulong[problem.Groups.Count];
    }

    /// <summary>Number of programmes on the menu.</summary>
    public int Count { get; private set; }

    public int[] Programme { get; }

    /// <summary>Options of item i run from First[i] to First[i + 1].</summary>
    public int[] First { get; }
    public int[] Group { get; }
    public int[] Fund { get; }
    public long[] Price { get; }
    public ulong[] Weeks { get; }

    /// <summary>The lowest price on the menu where that is below zero, otherwise 0.</summary>
    public long LeastPrice { get; private set; }

    public long Cheapest(int item) => Price[First[item]];

    /// <summary>The item of a programme, below zero where there is none.</summary>
    public int ItemOf(int programme) => itemOfProgramme[programme];

    public bool IsWritten(int programme) => itemOfProgramme[programme] != Unknown;

    public bool IsRefused(int programme) => itemOfProgramme[programme] == Refused;

    /// <summary>Notes that nothing of a programme is to be had, so that nobody looks again.</summary>
    public void Refuse(int programme)
    {
        itemOfProgramme[programme] = Refused;
        refused[refusals++] = programme;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++) itemOfProgramme[Programme[i]] = Unknown;
        for (var i = 0; i < refusals; i++) itemOfProgramme[refused[i]] = Unknown;
        Count = 0;
        refusals = 0;
        LeastPrice = 0;
        First[0] = 0;
    }

    /// <summary>Begins a programme; options follow, then <see cref="End"/>.</summary>
    public void Begin(int programme)
    {
        Programme[Count] = programme;
        First[Count + 1] = First[Count];
    }

    public void Add(int group, int fund, long price, ulong weeks)
    {
        var at = First[Count + 1]++;
        var first = First[Count];
        while (at > first && Price[at - 1] > price)
        {
            Group[at] = Group[at - 1];
            Fund[at] = Fund[at - 1];
            Price[at] = Price[at - 1];
            Weeks[at] = Weeks[at - 1];
            at--;
        }

        Group[at] = group;
        Fund[at] = fund;
        Price[at] = price;
        Weeks[at] = weeks;
    }

    /// <summary>Ends the programme; one without options is left out, and nothing dearer stands behind an option without weeks.</summary>
    public void End()
    {
        var first = First[Count];
        var end = First[Count + 1];
        if (first == end) return;
        for (var at = first; at < end; at++)
        {
            if (Weeks[at] != 0) continue;
            First[Count + 1] = at + 1;
            break;
        }

        itemOfProgramme[Programme[Count]] = Count;
        LeastPrice = Math.Min(LeastPrice, Price[first]);
        Count++;
    }

    /// <summary>The sum of one price per week of a mask.</summary>
    public static long SumOver(ulong weeks, ReadOnlySpan<long> perWeek)
    {
        long sum = 0;
        for (; weeks != 0; weeks &= weeks - 1) sum += perWeek[BitOperations.TrailingZeroCount(weeks)];
        return sum;
    }
}
