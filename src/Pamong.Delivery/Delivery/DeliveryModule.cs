using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pamong.Delivery.Contract;
using Pamong.Delivery.Crediting;
using Pamong.Delivery.Home;
using Pamong.Delivery.Nominating;
using Pamong.Delivery.Profiling;
using Pamong.Delivery.Realising;
using Pamong.Delivery.Replacing;
using Pamong.Delivery.Running;
using Pamong.Delivery.Spending;
using Pamong.People.Contract;
using Pamong.Planning.Contract;
using Pamong.Platform;
using Pamong.Platform.Rights;
using Pamong.Platform.Screens;
using Pamong.Platform.Trail;
using static Pamong.Platform.Texts.Bilingual;

namespace Pamong.Delivery;

/// <summary>From the enacted plan to what was done: nominations, attendance, results, money, the ledger of JP, plan against realisation.</summary>
public sealed class DeliveryModule : Module
{
    /// <inheritdoc />
    public override IEnumerable<Permission> Permissions => DeliveryPermissions.All;

    /// <inheritdoc />
    public override IEnumerable<MenuItem> Menu =>
    [
        new(600, T("Penugasan", "Nominations"), "/penugasan", "calendar", DeliveryPermissions.ViewNominations, OnPhone: true),
        new(610, T("Pelaksanaan", "Delivery"), "/pelaksanaan", "batch", DeliveryPermissions.ViewBatches),
        new(620, T("JP", "JP"), "/jp", "hourglass", DeliveryPermissions.ViewJp, OnPhone: true),
        new(630, T("Realisasi", "Realisation"), "/realisasi", "target", DeliveryPermissions.ViewBatches),
    ];

    /// <inheritdoc />
    public override IEnumerable<SettingItem> Settings =>
    [
        new(T("Aturan JP", "JP rules"), T("Cara tiap bentuk dihitung; yang belum pasti boleh ditetapkan sendiri.", "How each form is counted; what is unsure may be set."),
            "/jp/aturan", PlatformPermissions.ManageSettings),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailKinds =>
    [
        new(nameof(Nomination), T("Penugasan", "Nomination")),
        new(nameof(JpRecord), T("Catatan JP", "JP record")),
        new(nameof(Run), T("Angkatan pelaksanaan", "Batch as delivered")),
        new(nameof(Evidence), T("Bukti", "Evidence")),
        new(nameof(Attendance), T("Kehadiran", "Attendance")),
        new(nameof(MoneyMovement), T("Komitmen atau pembayaran", "Commitment or payment")),
        new(nameof(JpEntry), T("Baris buku JP", "Line of the JP ledger")),
        new("Realisation", T("Realisasi", "Realisation")),
        new("Jp", T("Daftar JP", "List of JP")),
    ];

    /// <inheritdoc />
    public override IEnumerable<TrailWord> TrailDeeds =>
    [
        new("nominated", T("Penugasan dikirim", "Nominations sent")),
        new("withdrawn", T("Penugasan ditarik", "Nominations withdrawn")),
        new("renewed", T("Penugasan diperbarui", "Nominations renewed")),
        new("closed", T("Ditutup", "Closed")),
        new("closing undone", T("Penutupan dibatalkan", "Closing undone")),
        new("attendance noted", T("Kehadiran dicatat", "Attendance noted")),
        new("absence noted", T("Ketidakhadiran dicatat", "Absence noted")),
        new("attendance taken back", T("Kehadiran ditarik", "Attendance taken back")),
    ];

    /// <inheritdoc />
    public override void AddTables(ModelBuilder model) => DeliveryTables.Add(model);

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<JpKeeping>().AddScoped<JpList>().AddScoped<EnterActivityHandler>().AddScoped<SetJpRuleHandler>();
        services.AddScoped<IJp>(provider => provider.GetRequiredService<JpList>());
        services.AddScoped<IPlanEnacted, NominatingByPlan>().AddScoped<NominationLetters>();
        services.AddScoped<NominationList>().AddScoped<AnswerNominationHandler>();
        services.AddScoped<BatchView>().AddScoped<ConfirmBatchHandler>().AddScoped<FreeSeatHandler>();
        services.AddScoped<MarkAttendanceHandler>().AddScoped<RecordResultsHandler>().AddScoped<AddEvidenceHandler>().AddScoped<EvidenceReach>();
        services.AddScoped<CloseBatchHandler>().AddScoped<UndoClosingHandler>().AddScoped<LevelsReached>();
        services.AddScoped<WaitingList>().AddScoped<ReplaceHandler>();
        services.AddScoped<FundBook>().AddScoped<PayHandler>();
        services.AddScoped<Realisation>();
        services.AddScoped<IProgrammeHistory, CompletedProgrammes>().AddScoped<ITrainingHistory, CompletedProgrammes>();
        services.AddScoped<IProfileSection, JpSection>();
        services.AddScoped<IHomePart, DeliveryHome>();
    }

    /// <inheritdoc />
    public override void MapApi(RouteGroupBuilder api)
    {
        NominationApi.Map(api);
        AttendanceApi.Map(api);
        JpApi.Map(api);
    }
}
