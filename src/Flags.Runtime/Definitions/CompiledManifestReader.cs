using System.Text.Unicode;

namespace Flags;

/// <summary>
/// Reads the compiled manifest. It was checked when it was written, so the first mistake ends the reading: it means
/// that the generator and the runtime are of different versions.
/// </summary>
internal static class CompiledManifestReader
{
    public static FlagDefinition[] Read(ReadOnlySpan<byte> utf8)
    {
        var json = new CompiledJson(utf8);
        try
        {
            Require(Utf8.IsValid(utf8), "It is not UTF-8.");
            return ReadManifest(ref json);
        }
        catch (FormatException mistake)
        {
            throw Unreadable(json.At, mistake);
        }
    }

    private static FlagDefinition[] ReadManifest(ref CompiledJson json)
    {
        json.Take('{');
        Require(json.Name() == "flags", "The first field must be \"flags\".");
        json.Open('[');
        var flags = new List<FlagDefinition>();
        while (json.HasMore(']'))
        {
            FlagDefinition flag = ReadFlag(ref json);
            if (flags.Count > 0 && string.CompareOrdinal(flags[^1].Key, flag.Key) >= 0)
            {
                throw OutOfOrder(flag);
            }

            flags.Add(flag);
        }

        json.Take('}');
        Require(json.IsAtEnd, "Nothing may follow the manifest.");
        return flags.ToArray();
    }

    private static FlagDefinition ReadFlag(ref CompiledJson json)
    {
        json.Open('{');
        Require(json.HasMore('}') && json.Name() == "key", "A flag must begin with its \"key\".");
        var flag = new FlagDefinition(json.Text());
        var stated = default(StatedSettings);
        while (json.HasMore('}'))
        {
            string field = json.Name();
            if (!TryFact(flag, field, ref json) && !stated.TryRead(field, ref json))
            {
                throw UnknownField(flag, field);
            }
        }

        flag.Settings = stated.ToSettings();
        return flag;
    }

    private static bool TryFact(FlagDefinition flag, string field, ref CompiledJson json)
    {
        switch (field)
        {
            case "description": flag.Description = json.Text(); break;
            case "owner": flag.Owner = json.Text(); break;
            case "tags": flag.Tags = json.Texts(); break;
            case "kind": flag.Kind = json.Text(); break;
            case "created": flag.Created = json.Text(); break;
            case "hash": flag.Hash = ReadHash(ref json); break;
            case "salt": flag.Salt = json.Text(); break;
            case "environment_prefix": flag.EnvironmentPrefix = json.Text(); break;
            case "environments": flag.Environments = ReadEnvironments(ref json); break;
            default: return false;
        }

        return true;
    }

    private static Dictionary<string, FlagOverride> ReadEnvironments(ref CompiledJson json)
    {
        var environments = new Dictionary<string, FlagOverride>(StringComparer.OrdinalIgnoreCase);
        json.Open('{');
        while (json.HasMore('}'))
        {
            string name = json.Name();
            environments[name] = ReadSection(ref json);
        }

        return environments;
    }

    private static FlagOverride ReadSection(ref CompiledJson json)
    {
        var stated = default(StatedSettings);
        json.Open('{');
        while (json.HasMore('}'))
        {
            string field = json.Name();
            if (!stated.TryRead(field, ref json))
            {
                throw NoSetting(field);
            }
        }

        return stated.ToOverride();
    }

    private static BucketHash ReadHash(ref CompiledJson json) => json.Text() switch
    {
        "xxh3" => BucketHash.Xxh3,
        "md5" => BucketHash.Md5,
        string other => throw new FormatException($"The hash \"{other}\" is neither \"xxh3\" nor \"md5\"."),
    };

    // Mistakes are put into words in methods of their own, which a start without mistakes does not have compiled.
    private static FormatException Unreadable(int at, Exception mistake) => new(
        $"The compiled manifest is not readable at byte {at}: {mistake.Message} "
        + "The generator and the runtime must be of one version: rebuild with the package's own generator.",
        mistake);

    private static FormatException OutOfOrder(FlagDefinition flag) =>
        new($"The flag \"{flag.Key}\" is not in the ordinal order of keys.");

    private static FormatException UnknownField(FlagDefinition flag, string field) =>
        new($"The flag \"{flag.Key}\" has an unknown field \"{field}\".");

    private static FormatException NoSetting(string field) =>
        new($"\"{field}\" is not a setting; the settings are {FlagFieldNames.All}.");

    private static void Require(bool met, string otherwise)
    {
        if (!met)
        {
            throw new FormatException(otherwise);
        }
    }
}
