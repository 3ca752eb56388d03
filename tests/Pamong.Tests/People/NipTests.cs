using Pamong.People.Contract;
using Pamong.People.Naming;

namespace Pamong.Tests.People;

public class NipTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Reads_birth_date_appointment_and_sex_of_a_permanent_civil_servant()
    {
        var nip = Nip.Read("19900214 201503 2 001", Today, out _).ShouldNotBeNull();
        nip.Value.ShouldBe("199002142015032001");
        nip.IsPppk.ShouldBeFalse();
        nip.BornOn.ShouldBe(new DateOnly(1990, 2, 14));
        nip.AppointedOn.ShouldBe(new DateOnly(2015, 3, 1));
        nip.Sex.ShouldBe(Sex.Female);
        nip.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_a_contract_civil_servant_by_digits_13_and_14()
    {
        var nip = Nip.Read("198505172022211003", Today, out _).ShouldNotBeNull();
        nip.IsPppk.ShouldBeTrue();
        nip.AppointedMonth.ShouldBeNull();
        nip.AppointedYear.ShouldBe(2022);
        nip.Sex.ShouldBe(Sex.Male);
    }

    [Theory]
    [InlineData("19900214201503200", "17 digits")]
    [InlineData("1990021420150320011", "19 digits")]
    [InlineData("19900214201503200A", "a letter")]
    [InlineData("199002302015032001", "30 February")]
    [InlineData("199013142015032001", "month 13 of birth")]
    [InlineData("192902141950032001", "born before 1930")]
    [InlineData("201102142026032001", "younger than 16")]
    [InlineData("199002142015002001", "digits 13 and 14 are 00")]
    [InlineData("199002142015132001", "digits 13 and 14 are 13")]
    [InlineData("199002142015202001", "digits 13 and 14 are 20")]
    [InlineData("199002142018212001", "PPPK before 2019")]
    [InlineData("199002142028012001", "appointed more than a year ahead")]
    [InlineData("199002142007032001", "17 years old when appointed")]
    public void Refuses_what_cannot_be_a_number(string typed, string because) =>
        Nip.Read(typed, Today, out var problem).ShouldBeNull(because + ": " + problem);

    [Theory]
    [InlineData("199002142008022001")]
    [InlineData("201001011999999999")]
    public void Takes_the_edges_or_says_why_not(string typed)
    {
        var read = Nip.Read(typed, Today, out var problem);
        (read is null).ShouldBe(problem != default);
    }

    [Theory]
    [InlineData("199002142015034001")]
    [InlineData("199002142015032000")]
    [InlineData("196502142015032001")]
    public void Only_warns_of_an_odd_sex_digit_a_serial_of_zeros_and_a_late_start(string typed) =>
        Nip.Read(typed, Today, out _).ShouldNotBeNull().Warnings.Count.ShouldBe(1);
}
