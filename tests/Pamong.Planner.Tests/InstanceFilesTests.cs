using Shouldly;
using Xunit;

namespace Pamong.Planner.Tests;

public sealed class InstanceFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pamong-plan").FullName;

    public InstanceFilesTests()
    {
        Write("meta.json", """
            {"name":"two","employees":2,"units":1,"regions":1,"positions":1,"competencies":2,"offerings":1,"batches":1,"weeks":48,"national_fund_kIDR":0}
            """);
        Write("positions.csv", "position,req,weights\n0,32,11\n");
        Write("units.csv", "unit,region,type,online,away,budget,cap,blackout\n0,0,1,1,2,100,100,c00000000000\n");
        Write("regions.csv", "region,central,donor0,types\n0,1000,50,2\n");
        Write("offerings.csv", "offering,region,form,jp,days,head,fixed,levels,positions,funds\n0,0,webinar,22,1,10,5,30,1,7\n");
        Write("batches.csv", "batch,offering,weeks,min,max\n0,0,4000,1,2\n");
        Write("employees.csv", "employee,unit,position,levels\n0,0,0,10\n1,0,0,31\n");
    }

    [Fact]
    public void Reads_what_is_written()
    {
        var instance = InstanceFiles.Read(folder);
        instance.People.Levels.ShouldBe([1, 0, 3, 1]);
        instance.Programmes[0].NeedsOnline.ShouldBeTrue();
        instance.Programmes[0].Raises.ShouldBe([new Raise(0, 3)]);
        instance.Units[0].BlackoutWeeks.ShouldBe(0xc00000000000UL);
        instance.Regions[0].Donors.ShouldBe([new Donor(50, 2)]);
    }

    [Fact]
    public void A_plan_survives_writing_and_reading()
    {
        var instance = InstanceFiles.Read(folder);
        var plan = PlanSolver.Solve(instance);
        PlanFiles.Write(folder, instance, plan, 1.5);

        var read = PlanFiles.Read(folder, instance);

        read.Assignments.ShouldBe(plan.Assignments);
        read.OpenBatches.ShouldBe(plan.OpenBatches);
        read.Objective.ShouldBe(plan.Objective);
        read.ResultHash.ShouldBe(plan.ResultHash);
        PlanChecker.Check(instance, read).Ok.ShouldBeTrue();
    }

    [Theory]
    [InlineData("employees.csv", "employee,unit,position,levels\n0,0,0,10\n1,0,0,3x\n", 3, 8)]
    [InlineData("employees.csv", "employee,unit,position,levels\n0,0,0,10\n1,7,0,31\n", 3, 3)]
    [InlineData("employees.csv", "employee,unit,position,levels\n0,0,0,10\n", 0, 0)]
    [InlineData("employees.csv", "employee,unit,position,levels\n0,0,0,10\n2,0,0,31\n", 3, 1)]
    [InlineData("batches.csv", "batch,offering,weeks,min,max\n0,0,zz,1,2\n", 2, 5)]
    [InlineData("batches.csv", "batch,offering,weeks,min,max\n0,0,8000000000000,1,2\n", 2, 5)]
    [InlineData("units.csv", "unit,region\n0,0\n", 2, 4)]
    [InlineData("regions.csv", "", 1, 0)]
    [InlineData("meta.json", "{\"name\":", 1, 9)]
    public void Says_in_which_file_line_and_column_a_fault_is(string file, string text, int line, int column)
    {
        Write(file, text);
        var fault = Should.Throw<PlanFileException>(() => InstanceFiles.Read(folder));
        (fault.File, fault.Line, fault.Column).ShouldBe((file, line, column));
    }

    [Fact]
    public void Says_which_file_is_missing()
    {
        File.Delete(Path.Combine(folder, "batches.csv"));
        Should.Throw<PlanFileException>(() => InstanceFiles.Read(folder)).Message.ShouldBe("batches.csv: the file is missing");
    }

    [Fact]
    public void Refuses_a_batch_with_fewer_seats_at_the_most_than_at_the_least()
    {
        Write("batches.csv", "batch,offering,weeks,min,max\n0,0,4000,3,2\n");
        Should.Throw<InvalidInstanceException>(() => InstanceFiles.Read(folder)).Errors.Single().Fault.ShouldBe(InstanceFault.SeatsOutOfRange);
    }

    public void Dispose() => Directory.Delete(folder, true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
