namespace Flags.Manifest;

/// <summary>Checks UTF-8 by table 3-7 of the Unicode Standard ("Well-Formed UTF-8 Byte Sequences").</summary>
internal static class Utf8Text
{
    /// <summary>Where the first ill-formed sequence begins, or -1 when all is well.</summary>
    public static int IndexOfInvalid(byte[] bytes)
    {
        int i = 0;
        while (i < bytes.Length)
        {
            int length = LengthAt(bytes, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    private static int LengthAt(byte[] bytes, int at)
    {
        byte lead = bytes[at];
        if (lead < 0x80)
        {
            return 1;
        }

        // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
        (int length, byte low, byte high) = lead switch
        {
            >= 0xC2 and <= 0xDF => (2, (byte)0x80, (byte)0xBF),
            0xE0 => (3, (byte)0xA0, (byte)0xBF),
            0xED => (3, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (3, (byte)0x80, (byte)0xBF),
            0xF0 => (4, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (4, (byte)0x80, (byte)0xBF),
            0xF4 => (4, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        if (length == 0 || at + length > bytes.Length || bytes[at + 1] < low || bytes[at + 1] > high)
        {
            return 0;
        }

        for (int i = at + 2; i < at + length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
