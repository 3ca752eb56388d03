using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Platform.Data;
using Pamong.Platform.Trail;

namespace Pamong.Tests.House;

/// <summary>Whatever is written to the trail has a name in both languages.</summary>
public partial class TrailNamesTests(PamongApp app)
{
    private readonly TrailNames names = app.Services.GetRequiredService<TrailNames>();

    [Fact]
    public Task Know_every_kind_whose_changes_are_noted_by_themselves() => app.InScopeAsync(null, services =>
    {
        services.GetRequiredService<PamongDb>().Model.GetEntityTypes()
            .Where(type => Attribute.IsDefined(type.ClrType, typeof(TrailedAttribute)))
            .Select(type => type.ClrType.Name)
            .Where(kind => names.Kind(kind).Id == kind)
            .ShouldBeEmpty();
        return Task.CompletedTask;
    });

    [Fact]
    public void Know_every_deed_and_kind_that_a_handler_says()
    {
        var said = SourceTests.Sources().SelectMany(file => Saying().Matches(File.ReadAllText(file))).ToList();

        said.Count.ShouldBeGreaterThan(20);
        said.SelectMany(say => Literal().Matches(say.Groups["deed"].Value)).Select(deed => deed.Groups[1].Value)
            .Where(deed => names.Deed(deed).Id == deed).ShouldBeEmpty();
        said.Select(say => say.Groups["kind"].Value).Where(kind => names.Kind(kind).Id == kind).ShouldBeEmpty();
    }

    [Fact]
    public void Read_differently_in_the_two_languages()
    {
        var words = app.Services.GetRequiredService<Platform.Modules>().All.SelectMany(m => m.TrailKinds.Concat(m.TrailDeeds)).ToList();

        words.ShouldAllBe(word => word.Name.Id != word.Name.En);
    }

    // db.Say("deed", "Kind", … or nameof(Kind)
    [GeneratedRegex("""\.Say(?:OfInstallation)?\((?<deed>[^,()]+),\s*(?:"(?<kind>\w+)"|nameof\((?:\w+\.)*(?<kind>\w+)\))""")]
    private static partial Regex Saying();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Literal();
}
