using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Pamong.Platform.Data;
using Pamong.Platform.Jobs;

namespace Pamong.Platform.Messages;

/// <summary>A letter to one person; written in the same transaction as the deed that causes it, sent later.</summary>
public sealed class Letter : TenantOwned
{
    /// <summary>The address.</summary>
    public required string To { get; init; }

    /// <summary>The subject, in the receiver's language.</summary>
    public required string Subject { get; init; }

    /// <summary>The text, in the receiver's language.</summary>
    public required string Body { get; init; }

    /// <summary>When it was sent; null while it waits.</summary>
    public DateTimeOffset? SentAt { get; set; }
}

/// <summary>Sends letters by SMTP, or puts them as .eml files into the data folder when no server is set.</summary>
/// <remarks>Settings: Mail:Host, Mail:Port, Mail:From, Mail:User, Mail:Password, Mail:Tls.</remarks>
public sealed class MailSender(IConfiguration settings, DatabasePlace place)
{
    /// <summary>Hands one letter to the server.</summary>
    /// <exception cref="SmtpException">The server can't be reached or refuses it.</exception>
    public async Task SendAsync(string to, string subject, string body, CancellationToken ct)
    {
        using var message = new MailMessage(settings["Mail:From"] ?? "pamong@localhost", to, subject, body);
        using var client = Client();
        await client.SendMailAsync(message, ct);
    }

    private SmtpClient Client()
    {
        if (settings["Mail:Host"] is not { Length: > 0 } host)
        {
            var folder = Path.GetFullPath(Path.Combine(place.DataFolder, "mail"));
            Directory.CreateDirectory(folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        }

        return new SmtpClient(host, settings.GetValue("Mail:Port", 25))
        {
            EnableSsl = settings.GetValue("Mail:Tls", false),
            Credentials = settings["Mail:User"] is { Length: > 0 } name ? new NetworkCredential(name, settings["Mail:Password"]) : null,
        };
    }
}

/// <summary>Sends a letter that a deed left in the outbox.</summary>
internal sealed class LetterWork(PamongDb db, MailSender mail, TimeProvider clock) : IJobWork
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "platform.letter";

    /// <summary>How often a letter is tried: waits double from a minute on, so that an evening without a server loses nothing.</summary>
    public const int AttemptsOfLetters = 12;

    public string Kind => JobKind;

    public int Attempts => AttemptsOfLetters;

    public async Task RunAsync(Guid subjectId, IProgress<JobProgress> progress, CancellationToken stopAsked, CancellationToken ct)
    {
        var letter = await db.Set<Letter>().FindAsync([db.TenantId, subjectId], ct);
        if (letter is null || letter.SentAt is not null) return;
        await mail.SendAsync(letter.To, letter.Subject, letter.Body, ct);
        letter.SentAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Where deeds leave their letters.</summary>
public sealed class Outbox(PamongDb db, JobQueue jobs)
{
    /// <summary>Leaves a letter; it is kept with the next save, and sent after it.</summary>
    public void Add(string to, string subject, string body)
    {
        var letter = new Letter { To = to, Subject = subject, Body = body };
        db.Add(letter);
        jobs.Add(LetterWork.JobKind, letter.Id);
    }
}
