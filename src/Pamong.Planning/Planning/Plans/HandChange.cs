using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Pamong.Platform.Data;
using Pamong.Platform.Texts;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Planning.Plans;

/// <summary>What can be done to a draft by hand; by name in JSON.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HandDeed>))]
internal enum HandDeed
{
    /// <summary>A person comes into a batch and is pinned there.</summary>
    Add = 1,

    /// <summary>A person leaves a batch; computing again does not put them back into the programme.</summary>
    Remove = 2,

    /// <summary>A person attends another batch instead and is pinned there.</summary>
    Move = 3,

    /// <summary>A batch runs, with nobody in it yet; computing again keeps it.</summary>
    Open = 4,

    /// <summary>A batch runs and is filled with those who gain most by it; computing again keeps it.</summary>
    Fill = 5,

    /// <summary>A batch does not run, and everyone in it is left without; computing again keeps it closed.</summary>
    Close = 6,

    /// <summary>Everyone in a batch attends another of the programme's batches instead.</summary>
    MoveBatch = 7,

    /// <summary>A person's place stays when computing again.</summary>
    Pin = 8,

    /// <summary>Computing again may take a person's place away.</summary>
    Unpin = 9,

    /// <summary>Computing again may put a person into a programme that they were taken out of.</summary>
    Allow = 10,
}

/// <summary>Asks for a change of a draft by hand.</summary>
internal sealed class ChangePlan
{
    /// <summary>What to do.</summary>
    [Required, EnumDataType(typeof(HandDeed))]
    public HandDeed? Deed { get; set; }

    /// <summary>Who; not for deeds with whole batches.</summary>
    public Guid? EmployeeId { get; set; }

    /// <summary>Which batch.</summary>
    [Required]
    public Guid? BatchId { get; set; }

    /// <summary>The batch attended instead; for moves only.</summary>
    public Guid? ToBatchId { get; set; }

    /// <summary>Why; needed to take someone out, for they may read it.</summary>
    [StringLength(500)]
    public string? Reason { get; set; }

    /// <summary>The plan's count of changes under which the effect was shown; null when it was not looked at.</summary>
    public int? Seen { get; set; }
}

/// <summary>A change made by hand, so that it can be taken back and be told.</summary>
internal sealed class HandChange : TenantOwned
{
    /// <summary>In which plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who, as named then.</summary>
    public required string Author { get; init; }

    /// <summary>What was done.</summary>
    public required HandDeed Deed { get; init; }

    /// <summary>To whom, or null for deeds with whole batches.</summary>
    public Guid? EmployeeId { get; init; }

    /// <summary>Which batch.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>The batch attended instead, or null.</summary>
    public Guid? ToBatchId { get; init; }

    /// <summary>Why, or empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Points of gap closed, more or less.</summary>
    public required long Gain { get; init; }

    /// <summary>Points of gap and of the entitlement, more or less.</summary>
    public required long Objective { get; init; }

    /// <summary>People who reach the entitlement, more or fewer.</summary>
    public required int Entitled { get; init; }

    /// <summary>Rupiah, more or less.</summary>
    public required long Cost { get; init; }

    /// <summary>The rows that came and went, as JSON.</summary>
    public required string Rows { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool Undone { get; set; }
}

/// <summary>The deeds' names on screen.</summary>
internal static class HandDeedNames
{
    /// <summary>What it is called when it is done.</summary>
    public static Text Done(this HandDeed deed) => deed switch
    {
        HandDeed.Add => T("Menambahkan pegawai", "Added a person"),
        HandDeed.Remove => T("Mengeluarkan pegawai", "Took a person out"),
        HandDeed.Move => T("Memindahkan pegawai", "Moved a person"),
        HandDeed.Open => T("Membuka angkatan", "Opened a batch"),
        HandDeed.Fill => T("Membuka dan mengisi angkatan", "Opened and filled a batch"),
        HandDeed.Close => T("Menutup angkatan", "Closed a batch"),
        HandDeed.MoveBatch => T("Memindahkan angkatan", "Moved a batch"),
        HandDeed.Pin => T("Mengunci tempat", "Pinned a place"),
        HandDeed.Unpin => T("Melepas kunci", "Unpinned a place"),
        HandDeed.Allow => T("Mengizinkan kembali", "Allowed again"),
    };

    /// <summary>The verb on the button.</summary>
    public static Text Verb(this HandDeed deed) => deed switch
    {
        HandDeed.Add => T("Tambahkan pegawai", "Add the person"),
        HandDeed.Remove => T("Keluarkan pegawai", "Take the person out"),
        HandDeed.Move => T("Pindahkan pegawai", "Move the person"),
        HandDeed.Open => T("Buka angkatan", "Open the batch"),
        HandDeed.Fill => T("Buka dan isi angkatan", "Open and fill the batch"),
        HandDeed.Close => T("Tutup angkatan", "Close the batch"),
        HandDeed.MoveBatch => T("Pindahkan angkatan", "Move the batch"),
        HandDeed.Pin => T("Kunci tempat", "Pin the place"),
        HandDeed.Unpin => T("Lepas kunci", "Unpin"),
        HandDeed.Allow => T("Izinkan kembali", "Allow again"),
    };

    /// <summary>What the trail says when a deed was taken back.</summary>
    public static string Undone(this HandDeed deed) => deed + " undone";

    /// <summary>The deeds as the trail keeps them, done and taken back.</summary>
    public static IEnumerable<TrailWord> ForTrail => Enum.GetValues<HandDeed>().SelectMany<HandDeed, TrailWord>(deed =>
    [
        new(deed.ToString(), deed.Done()),
        new(deed.Undone(), new Text(deed.Done().Id + " (dibatalkan)", deed.Done().En + " (taken back)")),
    ]);
}
