using System.Text;

namespace Pamong.Documents.Reading;

/// <summary>Finds out how a text file's bytes stand for letters.</summary>
internal static class TextEncodings
{
    internal static readonly Encoding Windows1252 = FindWindows1252();

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The encoding of a whole stream, which is read through once and left at its beginning.</summary>
    internal static Encoding Detect(Stream stream, ReadOnlySpan<byte> sample) =>
        ByMark(sample) ?? ByZeros(sample) ?? (IsUtf8(stream) ? StrictUtf8 : Windows1252);

    /// <summary>A reading of a file's first bytes, good enough to look at.</summary>
    internal static string Decode(ReadOnlySpan<byte> sample)
    {
        var encoding = ByMark(sample) ?? ByZeros(sample) ?? (SampleIsUtf8(sample) ? Encoding.UTF8 : Windows1252);
        return encoding.GetString(sample).TrimStart('\uFEFF');
    }

    internal static bool LooksLikeText(ReadOnlySpan<byte> sample)
    {
        if (ByMark(sample) is not null || ByZeros(sample) is not null)
            return true;
        var odd = 0;
        foreach (var value in sample)
        {
            if (value == 0)
                return false;
            if (value < 32 && value is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0C or 0x1A or 0x1B))
                odd++;
        }

        return odd * 100 <= sample.Length;
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8;
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode;
        return sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    // Text in our alphabet has a zero in every second byte when written as UTF-16.
    private static Encoding? ByZeros(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4)
            return null;
        int even = 0,
            odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0 && i % 2 == 0)
                even++;
            else if (sample[i] == 0)
                odd++;
        }

        var half = sample.Length / 2;
        if (odd > half * 0.7 && even < half * 0.05)
            return Encoding.Unicode;
        return even > half * 0.7 && odd < half * 0.05 ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsUtf8(Stream stream)
    {
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[64 << 10];
        var letters = new char[StrictUtf8.GetMaxCharCount(bytes.Length)];
        var start = stream.Position;
        try
        {
            int read;
            while ((read = stream.Read(bytes)) > 0)
                decoder.GetChars(bytes.AsSpan(0, read), letters, flush: false);
            decoder.GetChars([], letters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            stream.Position = start;
        }
    }

    // The sample may end within a letter, which is no fault.
    private static bool SampleIsUtf8(ReadOnlySpan<byte> sample)
    {
        try
        {
            var letters = new char[StrictUtf8.GetMaxCharCount(sample.Length)];
            StrictUtf8.GetDecoder().GetChars(sample, letters, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding FindWindows1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
