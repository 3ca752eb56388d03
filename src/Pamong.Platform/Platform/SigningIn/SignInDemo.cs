namespace Pamong.Platform.SigningIn;

/// <summary>The demo's door.</summary>
public static class SignInDemo
{
    /// <summary>The password of every demo account; such accounts exist only where the data are invented.</summary>
    public const string Password = "pamong-demo-2026";
}
