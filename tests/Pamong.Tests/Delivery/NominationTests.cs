using Pamong.Delivery.Nominating;
using Pamong.Delivery.Running;
using Pamong.Platform.Outcomes;

namespace Pamong.Tests.Delivery;

public class NominationTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Goes_from_proposed_over_released_to_accepted_and_attended()
    {
        var nomination = New();

        Yes(nomination.Release(false, "Atasan", Now)).State.ShouldBe(NominationState.Released);
        Yes(nomination.Accept(false, "Siti", Now)).By.ShouldBe("Siti");
        Yes(nomination.Mark(true, "Panitia", Now));
        Yes(nomination.Conclude(TrainingResult.Passed, 100, " A-1 ", "Panitia", Now));

        nomination.State.ShouldBe(NominationState.Attended);
        nomination.Certificate.ShouldBe("A-1");
    }

    [Fact]
    public void Refuses_an_answer_before_the_superiors_release() => No(New().Accept(false, "x", Now)).ShouldBe("delivery.not-released");

    [Fact]
    public void Refuses_to_be_released_twice() => No(New(NominationState.Released).Release(false, "x", Now)).ShouldBe("delivery.not-waiting-for-superior");

    [Fact]
    public void Refuses_a_no_without_a_reason()
    {
        No(New(NominationState.Released).Decline(false, " ", "x", Now)).ShouldBe("delivery.no-reason");
        No(New().Withhold(false, "", "x", Now)).ShouldBe("delivery.no-reason");
    }

    [Fact]
    public void Refuses_answers_once_the_batch_has_begun()
    {
        No(New().Release(true, "x", Now)).ShouldBe("delivery.has-started");
        No(New().Withhold(true, "sebab", "x", Now)).ShouldBe("delivery.has-started");
        No(New(NominationState.Released).Accept(true, "x", Now)).ShouldBe("delivery.has-started");
        No(New(NominationState.Accepted).Decline(true, "sebab", "x", Now)).ShouldBe("delivery.has-started");
    }

    [Fact]
    public void Refuses_everything_once_the_seat_is_open()
    {
        foreach (var open in new[] { NominationState.Declined, NominationState.Withheld, NominationState.Cancelled })
        {
            No(New(open).Accept(false, "x", Now)).ShouldBe("delivery.not-waiting-for-answer");
            No(New(open).Decline(false, "sebab", "x", Now)).ShouldBe("delivery.not-waiting-for-answer");
            No(New(open).Mark(true, "x", Now)).ShouldBe("delivery.no-seat");
            open.OpensSeat().ShouldBeTrue();
        }
    }

    [Fact]
    public void Lets_a_yes_be_taken_back_before_the_batch_begins() =>
        Yes(New(NominationState.Accepted).Decline(false, "sakit", "x", Now)).Reason.ShouldBe("sakit");

    [Fact]
    public void Refuses_a_result_of_someone_who_was_not_there() =>
        No(New(NominationState.Absent).Conclude(TrainingResult.Passed, 80, "", "x", Now)).ShouldBe("delivery.not-attended");

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void Refuses_a_score_off_the_scale(double score) =>
        No(New(NominationState.Attended).Conclude(TrainingResult.Passed, (decimal)score, "", "x", Now)).ShouldBe("delivery.score-out-of-scale");

    [Fact]
    public void Forgets_the_result_of_someone_marked_absent_afterwards()
    {
        var nomination = New(NominationState.Attended);
        Yes(nomination.Conclude(TrainingResult.Passed, 90, "A-1", "x", Now));

        Yes(nomination.Mark(false, "x", Now));

        nomination.Result.ShouldBe(TrainingResult.None);
    }

    [Fact]
    public void Its_deadlines_are_four_and_two_weeks_before_but_never_today()
    {
        var today = new DateOnly(2026, 1, 1);

        Deadlines.For(new(2026, 6, 30), today).ShouldBe((new DateOnly(2026, 6, 2), new DateOnly(2026, 6, 16)));
        Deadlines.For(new(2026, 1, 10), today).ShouldBe((new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 2)));
    }

    [Fact]
    public void Its_batch_closes_on_the_last_day_when_everyone_is_marked_and_not_before()
    {
        var run = Run(RunState.Confirmed);

        run.WhyNotClosable([NominationState.Attended], new(2026, 5, 7))!.Code.ShouldBe("delivery.not-over");
        run.WhyNotClosable([NominationState.Accepted], new(2026, 5, 8))!.Code.ShouldBe("delivery.unmarked");
        run.WhyNotClosable([NominationState.Attended, NominationState.Declined], new(2026, 5, 8)).ShouldBeNull();
        Run(RunState.Planned).WhyNotClosable([], new(2026, 5, 8))!.Code.ShouldBe("delivery.not-confirmed");
        Run(RunState.Closed).WhyNotClosable([], new(2026, 5, 8))!.Code.ShouldBe("delivery.is-closed");
    }

    [Fact]
    public void Its_batch_is_confirmed_once_and_not_without_people()
    {
        Run(RunState.Planned).Confirm(0).Ok(out _, out var empty).ShouldBeFalse();
        empty!.Code.ShouldBe("delivery.nobody-seated");
        Run(RunState.Confirmed).Confirm(3).Ok(out _, out var again).ShouldBeFalse();
        again!.Code.ShouldBe("delivery.not-planned");
    }

    internal static Run Run(RunState state) => new()
    {
        Year = 2026,
        ProgrammeId = Guid.CreateVersion7(),
        ProgrammeCode = "P1",
        Programme = "Pelatihan Uji",
        Form = "KL03",
        Jp = 40,
        Number = 1,
        StartsOn = new(2026, 5, 4),
        EndsOn = new(2026, 5, 8),
        Place = "",
        MaxSeats = 30,
        FixedCost = 1_000_000,
        ReleaseBy = new(2026, 4, 6),
        AnswerBy = new(2026, 4, 20),
        State = state,
    };

    private static Nomination New(NominationState state = NominationState.Proposed) =>
        new() { Year = 2026, EmployeeId = Guid.CreateVersion7(), BatchId = Guid.CreateVersion7(), State = state };

    private static NominationStep Yes(Result<NominationStep> result)
    {
        result.Ok(out var step, out var refusal).ShouldBeTrue(refusal?.Code);
        return step!;
    }

    private static string No(Result<NominationStep> result)
    {
        result.Ok(out _, out var refusal).ShouldBeFalse();
        return refusal!.Code;
    }
}
