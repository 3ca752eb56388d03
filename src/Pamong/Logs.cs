namespace Pamong;

/// <summary>Where the logs go: sentences for whoever watches the console, one JSON object a line for whatever collects them.</summary>
internal static class Logs
{
    public static void Configure(ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (Console.IsOutputRedirected)
            logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        else
            logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH':'mm':'ss ";
            });
    }
}
