namespace Pamong.Samples;

/// <summary>Writes the sample files of the five cities, the same every time.</summary>
internal static class Program
{
    /// <summary>The seed of all chance; another gives other people.</summary>
    internal const int Seed = 20270101;

    /// <param name="args">The folder that gets one folder for each city; the current one when left out.</param>
    private static void Main(string[] args)
    {
        var target = args.Length > 0 ? args[0] : ".";
        foreach (var city in City.All)
        {
            var folder = Path.Combine(target, city.Slug);
            Directory.CreateDirectory(folder);
            var files = new CityFiles(city, folder);
            files.Write();
            Console.WriteLine($"{city.Name}: {files.People}");
        }
    }
}
