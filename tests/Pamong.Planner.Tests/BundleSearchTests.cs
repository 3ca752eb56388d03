using Pamong.Planner.Bench;
using Pamong.Planner.Solving;
using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public class BundleSearchTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void Finds_what_trying_every_bundle_finds_at_any_prices(int seed)
    {
        var instance = new InstanceGenerator(seed).Make(new GeneratedSize(120, 25));
        var problem = Problem.Build(instance);
        var random = new Random(seed);
        var prices = new Prices(problem);
        for (var a = 0; a < prices.Away.Length; a++) prices.Away[a] = random.NextDouble() * 4;
        for (var g = 0; g < prices.Seat.Length; g++) prices.Seat[g] = random.NextDouble() * 6;
        for (var f = 0; f < prices.Fund.Length; f++) prices.Fund[f] = random.NextDouble() * 0.01;
        var menu = new Menu(problem);
        var search = new BundleSearch(problem);
        var seat = new long[problem.Groups.Count];
        for (var g = 0; g < seat.Length; g++) seat[g] = prices.SeatPrice(g);
        for (var unit = 0; unit < problem.Units; unit++)
        {
            var away = new long[problem.Weeks];
            for (var w = 0; w < away.Length; w++) away[w] = (long)(prices.Away[unit * problem.Weeks + w] * Menu.Scale);
            PricedMenu.Write(menu, problem, prices, unit, seat, away);
            for (var place = problem.UnitStart[unit]; place < problem.UnitStart[unit + 1]; place += 3)
            {
                search.Best(place, menu, default);
                search.BestScore.ShouldBe(TryAll(problem, menu, place));
            }
        }
    }

    private static long TryAll(Problem problem, Menu menu, int place)
    {
        var gain = new PersonGain(problem);
        gain.Turn(place);
        var position = problem.Instance.People.Positions[problem.PersonAt[place]];
        return From(0, 0, 0, 0, 0, 0, 0);

        long From(int item, int size, ulong weeks, int days, int jp, int points, long price)
        {
            var best = points * Menu.Scale - price + (jp >= problem.Entitlement ? problem.Bonus * Menu.Scale : 0);
            if (size == problem.MaxTrainings) return best;
            for (var i = item; i < menu.Count; i++)
            {
                var j = menu.Programme[i];
                if (!problem.Positions[j].Contains(position) || days + problem.Days[j] > problem.MaxDaysAway) continue;
                for (var o = menu.First[i]; o < menu.First[i + 1]; o++)
                {
                    if ((menu.Weeks[o] & weeks) != 0) continue;
                    var mark = gain.Mark;
                    var more = gain.Attend(j);
                    best = Math.Max(best, From(i + 1, size + 1, weeks | menu.Weeks[o], days + problem.Days[j],
                        jp + problem.Jp[j], points + more, price + menu.Price[o]));
                    gain.Back(mark);
                }
            }

            return best;
        }
    }
}
