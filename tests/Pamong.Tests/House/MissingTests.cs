using System.Net;
using Pamong.Platform.Rights;

namespace Pamong.Tests.House;

public class MissingTests(PamongApp app)
{
    [Theory]
    [InlineData("/tidak-pernah-ada")]
    [InlineData("/pegawai/123")]
    [InlineData("/rencana/01890a5d-ac96-774b-bcce-b302099a8057")]
    public async Task What_is_not_there_is_said_with_a_way_back(string address)
    {
        var tenant = await app.NewTenantAsync();
        var client = await tenant.SignInAsync(Role.TrainingManager);

        var answer = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Halaman tidak ditemukan");
    }
}
