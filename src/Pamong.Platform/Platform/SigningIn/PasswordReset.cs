using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pamong.Platform.Accounts;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;
using Pamong.Platform.Messages;
using Pamong.Platform.Outcomes;
using Pamong.Platform.Screens;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Platform.SigningIn;

/// <summary>Sets a new password by a link that is sent by e-mail and works for a day.</summary>
public sealed class PasswordReset(UserManager<Account> accounts, JobQueue jobs, PublicAddress address)
{
    private static readonly Refusal BadLink = new("platform.reset-link", RefusalKind.Invalid, T(
        "Tautan ini sudah dipakai atau kedaluwarsa. Minta tautan baru.",
        "This link was used or has expired. Ask for a new one."));

    /// <summary>Has the link sent when there is such an account; does and says the same when there is none.</summary>
    public async Task AskAsync(string nameOrMail, CancellationToken ct)
    {
        var account = await accounts.FindByNameAsync(nameOrMail.Trim()) ?? await accounts.FindByEmailAsync(nameOrMail.Trim());
        jobs.Add(PasswordLetterWork.JobKind, account?.Id ?? Guid.Empty);
        await jobs.SaveAndStartAsync(ct);
    }

    /// <summary>A link with which the account's owner sets a password.</summary>
    public async Task<string> LinkAsync(Account account)
    {
        var code = await accounts.GeneratePasswordResetTokenAsync(account);
        return address.Of($"/atur-sandi?akun={account.Id}&kode={Uri.EscapeDataString(code)}");
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

/// <summary>Sends the link. The code is made at that moment, so that no usable link lies in the database.</summary>
internal sealed class PasswordLetterWork(PamongDb db, PasswordReset reset, MailSender mail) : IJobWork
{
    /// <summary>The kind of job; its subject is the account, or nothing when none was found.</summary>
    public const string JobKind = "platform.password-letter";

    public string Kind => JobKind;

    public int Attempts => LetterWork.AttemptsOfLetters;

    public async Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == subjectId, ct);
        if (account?.Email is not { Length: > 0 } to) return;
        var link = await reset.LinkAsync(account);
        var english = account.Language == "en";
        await mail.SendAsync(
            to,
            english ? "Pamong: set your password" : "Pamong: atur kata sandi Anda",
            english
                ? $"User name: {account.UserName}\n\nSomeone, probably you, asked to set a password for Pamong.\nOpen this link within 24 hours:\n\n{link}\n\nIf it wasn't you, ignore this letter: nothing has changed.\n"
                : $"Nama pengguna: {account.UserName}\n\nSeseorang, mungkin Anda, meminta pengaturan kata sandi Pamong.\nBuka tautan ini dalam 24 jam:\n\n{link}\n\nJika bukan Anda, abaikan surat ini: tidak ada yang berubah.\n",
            ct);
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
