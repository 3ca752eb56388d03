using Pamong.Platform.Rights;
using Pamong.Tests.House;

namespace Pamong.Tests.Delivery;

public class AttendanceOnPhoneTests(PamongApp app)
{
    [Fact]
    public async Task Keeps_its_choices_in_one_line_while_people_are_marked()
    {
        var city = await DeliveryCity.FoundAsync(app);
        var account = await city.Tenant.NewAccountAsync(Role.TrainingManager);
        await using var browser = await Browser.OpenAsync(app, "id", 390);
        await browser.SignInAsync(account);
        await browser.GoAsync($"/pelaksanaan/{city.Past}/kehadiran");

        await browser.Page.CheckAsync("td.pick input >> nth=0");

        (await browser.Page.EvaluateAsync<double>("document.querySelector('.bulk').getBoundingClientRect().height")).ShouldBeLessThan(72);
        (await browser.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
        await browser.PressAsync(".bulk button[value=absent]");
        (await city.NominationAsync(city.Ani, city.Past)).State.ToString().ShouldBe("Absent");
    }
}
