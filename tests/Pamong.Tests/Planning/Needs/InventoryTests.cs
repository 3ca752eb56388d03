using Pamong.Appraisal.Contract;
using Pamong.Competencies.Contract;
using Pamong.People.Contract;
using Pamong.Planning.Needs;
using Pamong.Planning.Needs.Collecting;
using Pamong.Planning.Needs.Issues;
using Pamong.Planning.Needs.Scoring;

namespace Pamong.Tests.Planning.Needs;

public class InventoryTests
{
    private static readonly Guid Unit = Guid.CreateVersion7(), Other = Guid.CreateVersion7(), Ani = Guid.CreateVersion7(), Budi = Guid.CreateVersion7(), Skill = Guid.CreateVersion7();
    private static readonly NeedMaking Making = new(2027, ScoreRule.Usual, 2026, new Dictionary<(Guid, Guid), DateOnly>(), new DateOnly(2026, 11, 22));

    [Fact]
    public void Collecting_again_changes_nothing()
    {
        var first = InventoryDifference.Between([], Gathered(), Making);
        first.Added.Count.ShouldBe(2);

        var again = InventoryDifference.Between(first.Added, Gathered(), Making);

        (again.Added.Count, again.Changed.Count, again.Dropped.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_listed_need_follows_its_gap_and_keeps_its_id()
    {
        var listed = InventoryDifference.Between([], Gathered(), Making).Added;

        var again = InventoryDifference.Between(listed, Gathered(level: 2), Making);

        var changed = again.Changed.ShouldHaveSingleItem();
        changed.HeldLevel.ShouldBe(2);
        changed.GapPart.ShouldBe(10);
        listed.ShouldContain(n => n.Id == changed.Id);
    }

    [Fact]
    public void A_listed_need_whose_cause_vanished_is_dropped()
    {
        var listed = InventoryDifference.Between([], Gathered(), Making).Added;

        InventoryDifference.Between(listed, new Inventory(People()), Making).Dropped.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(NeedState.Verified)]
    [InlineData(NeedState.Validated)]
    [InlineData(NeedState.Refused)]
    [InlineData(NeedState.NotTraining)]
    internal void What_was_decided_is_never_touched(NeedState state)
    {
        var decided = InventoryDifference.Between([], Gathered(), Making).Added;
        foreach (var need in decided) need.State = state;

        var again = InventoryDifference.Between(decided, Gathered(level: 2), Making);

        (again.Added.Count, again.Changed.Count, again.Dropped.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_decision_taken_back_keeps_the_need_in_the_list()
    {
        var listed = InventoryDifference.Between([], Gathered(), Making).Added;
        foreach (var need in listed) need.Touched = true;

        InventoryDifference.Between(listed, new Inventory(People()), Making).Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void An_own_proposal_stays_and_never_falls_below_the_level_proposed()
    {
        var proposal = new Need
        {
            Year = 2027, EmployeeId = Ani, CompetencyId = Skill, Origin = NeedOrigin.OwnProposal, RequiredLevel = 5, ProposedLevel = 5, HeldLevel = 1,
        };

        var again = InventoryDifference.Between([proposal], Gathered(), Making);

        again.Dropped.ShouldBeEmpty();
        var changed = again.Changed.ShouldHaveSingleItem();
        (changed.Origin, changed.RequiredLevel).ShouldBe((NeedOrigin.OwnProposal, 5));
    }

    [Fact]
    public void A_performance_need_that_was_given_a_competency_is_not_listed_again()
    {
        var need = InventoryDifference.Between([], Gathered(), Making).Added.Single(n => n.Origin == NeedOrigin.Performance);
        (need.CompetencyId, need.State) = (Guid.CreateVersion7(), NeedState.Verified);

        InventoryDifference.Between([need], Gathered(), Making).Added.ShouldHaveSingleItem().Origin.ShouldBe(NeedOrigin.CompetencyGap);
    }

    [Fact]
    public void A_gap_that_serves_an_issue_gains_its_points()
    {
        var inventory = Gathered();
        inventory.AddIssue(Issue(), [], Skill, 4, _ => 0);

        var need = InventoryDifference.Between([], inventory, Making).Added.Single(n => n.EmployeeId == Ani && n.CompetencyId == Skill);

        (need.Origin, need.RequiredLevel, need.StrategicPart).ShouldBe((NeedOrigin.CompetencyGap, 4, 15));
    }

    [Fact]
    public void An_issue_concerns_those_of_its_units_and_positions_who_hold_less()
    {
        var below = new Inventory(People());
        below.AddIssue(Issue(Other), ["1/2/"], Skill, 4, _ => 0);
        below.Wanted.Keys.ShouldBe([(Budi, (Guid?)Skill)]);

        var kinds = new Inventory(People());
        var issue = Issue();
        issue.Kinds = [PositionKind.Managerial];
        kinds.AddIssue(issue, [], Skill, 4, _ => 0);
        kinds.Wanted.Keys.ShouldBe([(Ani, (Guid?)Skill)]);

        var able = new Inventory(People());
        able.AddIssue(Issue(), [], Skill, 4, _ => 4);
        able.Wanted.ShouldBeEmpty();
    }

    private static StrategicIssue Issue(params Guid[] units) => new() { Year = 2027, Name = "Layanan digital", Points = 15, UnitIds = [.. units] };

    private static Inventory Gathered(byte level = 1)
    {
        var inventory = new Inventory(People());
        inventory.AddGap(new OpenGap(Ani, Unit, Guid.CreateVersion7(), Skill, 3, level, 10, false));
        inventory.AddPerformance();
        return inventory;
    }

    private static Dictionary<Guid, InventoryPerson> People() => new()
    {
        [Ani] = new(Ani, Unit, "1/", PositionKind.Managerial, "PENGAWAS", Predicate.Good),
        [Budi] = new(Budi, Other, "1/2/", PositionKind.Implementing, "PELAKSANA", Predicate.NeedsImprovement),
    };
}
