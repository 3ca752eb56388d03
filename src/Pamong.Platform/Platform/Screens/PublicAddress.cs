using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Pamong.Platform.Screens;

/// <summary>Where people reach this installation; links in letters begin with it.</summary>
/// <remarks>
/// The setting Web:Address, or the first address that is listened on. Never what a request claims: whoever asks for
/// another's new password could make the letter point elsewhere.
/// </remarks>
public sealed class PublicAddress(IConfiguration settings, IServiceProvider services)
{
    private const string WhenNothingIsKnown = "http://localhost:5080";

    /// <summary>The full address of a path: "https://pamong.ambon.go.id/kebutuhan".</summary>
    /// <param name="path">With its leading slash, and encoded.</param>
    public string Of(string path) => Beginning().TrimEnd('/') + path;

    private string Beginning() => settings["Web:Address"] is { Length: > 0 } set
        ? set
        : services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? WhenNothingIsKnown;
}
