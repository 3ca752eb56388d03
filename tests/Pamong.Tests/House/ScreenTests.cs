using Pamong.Platform.Rights;
using Pamong.Platform.Trail;
using Pamong.Tests.Delivery;

namespace Pamong.Tests.House;

/// <summary>What all screens have in common.</summary>
public class ScreenTests(PamongApp app)
{
    [Theory]
    [InlineData("/pegawai", "jenis=2")]
    [InlineData("/program", "biaya=gratis")]
    [InlineData("/jp", "capaian=kurang")]
    [InlineData("/pelaksanaan", "telat=ya")]
    [InlineData("/standar", "keadaan=sendiri")]
    [InlineData("/kompetensi", "asal=1")]
    public async Task A_list_folds_its_filters_unless_one_is_set(string list, string filter)
    {
        using var client = await (await DeliveryCity.FoundAsync(app)).Tenant.SignInAsync(Role.TrainingManager);

        (await client.GetStringAsync(list + "?q=a")).ShouldContain("<details class=\"more-filters\"><summary>");
        (await client.GetStringAsync($"{list}?{filter}")).ShouldContain("<details class=\"more-filters\" open><summary>");
    }

    [Theory]
    [InlineData("id", ">pendirian instansi<")]
    [InlineData("en", ">founding of the agency<")]
    public async Task The_trail_says_in_words_where_things_were_done_from(string language, string says)
    {
        using var client = await (await app.NewTenantAsync()).SignInAsync(Role.TrainingManager);
        await client.GetAsync("/bahasa/" + language);

        (await client.GetStringAsync("/jejak?q=Pamong")).ShouldContain(says);
    }

    [Fact]
    public void The_trail_shows_an_address_as_it_is() =>
        (TrailNames.Origin("10.0.0.7").En, TrailNames.Origin("api 10.0.0.7").En, TrailNames.Origin("").Id).ShouldBe(("10.0.0.7", "API from 10.0.0.7", ""));

    [Fact]
    public async Task A_step_of_the_way_that_is_a_name_is_left_to_no_translator()
    {
        var city = await DeliveryCity.FoundAsync(app);
        using var client = await city.Tenant.SignInAsync(Role.TrainingManager);

        var page = await client.GetStringAsync("/pegawai/" + city.Ani);

        page.ShouldContain("<li translate=\"no\" data-user-content><span aria-current=\"page\">Ani</span>");
        page.ShouldMatch("<li ?><a href=\"/pegawai\">Pegawai</a>");
    }
}
