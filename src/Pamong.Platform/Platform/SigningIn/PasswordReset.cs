using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Pamong.Platform.Accounts;
using Pamong.Platform.Messages;
using Pamong.Platform.Outcomes;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Sets a new password by a link that is sent by e-mail and works for a day.</summary>
public sealed class PasswordReset(UserManager<Account> accounts, MailSender mail, IHttpContextAccessor http)
{
    private static readonly Refusal BadLink = new("platform.reset-link", RefusalKind.Invalid, T(
        "Tautan ini sudah dipakai atau kedaluwarsa. Minta tautan baru.",
        "This link was used or has expired. Ask for a new one."));

    /// <summary>Sends the link when there is such an account; says nothing about whether there is.</summary>
    public async Task AskAsync(string nameOrMail, CancellationToken ct)
    {
        var account = await accounts.FindByNameAsync(nameOrMail.Trim()) ?? await accounts.FindByEmailAsync(nameOrMail.Trim());
        if (account?.Email is not { Length: > 0 } address) return;
        var code = await accounts.GeneratePasswordResetTokenAsync(account);
        var request = http.HttpContext!.Request;
        var link = $"{request.Scheme}://{request.Host}/atur-sandi?akun={account.Id}&kode={Uri.EscapeDataString(code)}";
        var english = account.Language == "en";
        await mail.SendAsync(
            address,
            english ? "Pamong: set a new password" : "Pamong: atur ulang kata sandi",
            english
                ? $"Someone, probably you, asked to set a new password for Pamong.\nOpen this link within 24 hours:\n\n{link}\n\nIf it wasn't you, ignore this letter: nothing has changed.\n"
                : $"Seseorang, mungkin Anda, meminta pengaturan ulang kata sandi Pamong.\nBuka tautan ini dalam 24 jam:\n\n{link}\n\nJika bukan Anda, abaikan surat ini: tidak ada yang berubah.\n",
            ct);
    }

    /// <summary>Sets the password by the link's code.</summary>
    public async Task<Result<Done>> SetAsync(Guid accountId, string code, string password)
    {
        var account = await accounts.FindByIdAsync(accountId.ToString());
        if (account is null) return BadLink;
        var result = await accounts.ResetPasswordAsync(account, code, password);
        if (result.Succeeded)
        {
            await accounts.ResetAccessFailedCountAsync(account);
            await accounts.SetLockoutEndDateAsync(account, null);
            return Done.Yes;
        }

        return result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.InvalidToken)) ? BadLink : PasswordRules.Refusal;
    }
}

/// <summary>What a password must be. Length is what counts (ASVS 5.0, 6.2).</summary>
internal static class PasswordRules
{
    /// <summary>The least number of characters.</summary>
    public const int MinimumLength = 12;

    /// <summary>Said when a new password is too short.</summary>
    public static readonly Refusal Refusal = new("platform.password-too-short", RefusalKind.Invalid, T(
        "Kata sandi minimal 12 karakter. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata yang rumit.",
        "A password has at least 12 characters. A few words that you remember are better than one complicated word."),
        Field: "Password");
}
