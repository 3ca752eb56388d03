namespace Pamong.Planner.Solving;

/// <summary>
/// Prices moved by sign-adaptive steps: a step grows while excess demand keeps its sign and shrinks when it turns.
/// </summary>
internal sealed class StepVector(double[] price, double first)
{
    private readonly double[] step = Filled(price.Length, first);
    private readonly sbyte[] sign = new sbyte[price.Length];
    private readonly double[] sum = new double[price.Length];

    private const double Grow = 1.2;
    private const double Shrink = 0.8;

    /// <summary>Moves one price by its excess demand.</summary>
    public void Move(int at, long excess, double floor = 0)
    {
        var now = (sbyte)Math.Sign(excess);
        if (now == 0 || (now < 0 && price[at] <= floor))
        {
            return;
        }

        if (sign[at] != 0) step[at] *= sign[at] == now ? Grow : Shrink;
        sign[at] = now;
        price[at] = Math.Max(floor, price[at] + now * step[at]);
    }

    /// <summary>Adds the prices to the running sum for the average.</summary>
    public void Remember()
    {
        for (var i = 0; i < price.Length; i++) sum[i] += price[i];
    }

    /// <summary>Writes the average since the last call into <paramref name="into"/> and forgets.</summary>
    public void Average(double[] into, int remembered)
    {
        for (var i = 0; i < sum.Length; i++) into[i] = sum[i] / remembered;
        Array.Clear(sum);
    }

    private static double[] Filled(int length, double value)
    {
        var array = new double[length];
        Array.Fill(array, value);
        return array;
    }
}
