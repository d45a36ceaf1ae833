using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1002, against declarations of the same shape as the libraries', which the analyzers know by name alone.</summary>
public sealed class OtherApiTests
{
    private const string Libraries = """
        using System.Threading.Tasks;
        using Microsoft.FeatureManagement;
        using Microsoft.FeatureManagement.AspNetCore;
        using Microsoft.FeatureManagement.Mvc;
        using OpenFeature;

        namespace Microsoft.FeatureManagement
        {
            public interface IFeatureManager
            {
                Task<bool> IsEnabledAsync(string feature);
                Task<bool> IsEnabledAsync<TContext>(string feature, TContext context);
            }
            public interface IFeatureManagerSnapshot : IFeatureManager;
            public interface IVariantFeatureManager { ValueTask<bool> IsEnabledAsync(string feature, System.Threading.CancellationToken ct = default); }
            public class FeatureManager : IFeatureManager
            {
                public Task<bool> IsEnabledAsync(string feature) => Task.FromResult(true);
                public Task<bool> IsEnabledAsync<TContext>(string feature, TContext context) => Task.FromResult(true);
            }
        }

        namespace Microsoft.FeatureManagement.AspNetCore
        {
            public static class FeatureGateEndpointFilterExtensions
            {
                public static T WithFeatureGate<T>(this T builder, params string[] features) => builder;
                public static T WithFeatureGate<T>(this T builder, bool negate, params string[] features) => builder;
            }
        }

        namespace Microsoft.FeatureManagement.Mvc
        {
            public enum Features { Unknown }
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public class FeatureGateAttribute : System.Attribute
            {
                public FeatureGateAttribute(params string[] features) { }
                public FeatureGateAttribute(params object[] features) { }
            }
        }

        namespace OpenFeature
        {
            public interface IFeatureClient
            {
                Task<bool> GetBooleanValueAsync(string flagKey, bool defaultValue);
                Task<bool> GetBooleanDetailsAsync(string flagKey, bool defaultValue);
                Task<string> GetStringValueAsync(string flagKey, string defaultValue);
            }
            public class FeatureClient : IFeatureClient
            {
                public Task<bool> GetBooleanValueAsync(string flagKey, bool defaultValue) => Task.FromResult(true);
                public Task<bool> GetBooleanDetailsAsync(string flagKey, bool defaultValue) => Task.FromResult(true);
                public Task<string> GetStringValueAsync(string flagKey, string defaultValue) => Task.FromResult("");
            }
        }

        namespace Mine
        {
            public interface IFeatureManager { Task<bool> IsEnabledAsync(string feature); }
        }

        """;

    private const string Uses = """
        [FeatureGate({|FLAG1002:"light_mode"|}, "dark_mode")]
        [FeatureGate(Features.Unknown, {|FLAG1002:"light_mode"|})]
        class C
        {
            const string Key = "light_mode";

            async Task M(IFeatureManager manager, IFeatureManagerSnapshot snapshot, IVariantFeatureManager variants, FeatureManager own)
            {
                await manager.IsEnabledAsync({|FLAG1002:"light_mode"|});
                await manager.IsEnabledAsync({|FLAG1002:Key|}, 1);
                await manager.IsEnabledAsync("dark_mode");
                await snapshot.IsEnabledAsync({|FLAG1002:"light_mode"|});
                await variants.IsEnabledAsync({|FLAG1002:"light_mode"|});
                await own.IsEnabledAsync({|FLAG1002:"light_mode"|});
                "endpoint".WithFeatureGate({|FLAG1002:"light_mode"|}, "dark_mode").WithFeatureGate(true, {|FLAG1002:"light_mode"|});
            }

            async Task N(IFeatureClient client, FeatureClient own)
            {
                await client.GetBooleanValueAsync({|FLAG1002:"light_mode"|}, false);
                await own.GetBooleanDetailsAsync({|FLAG1002:"light_mode"|}, false);
                await client.GetBooleanValueAsync("dark_mode", false);
                await client.GetStringValueAsync("light_mode", "");
            }

            async Task LookAlike(Mine.IFeatureManager manager) => await manager.IsEnabledAsync("light_mode");
        }
        """;

    [Fact]
    public Task Keys_given_to_the_libraries_that_teams_migrate_from_are_checked() =>
        new FlagsProject().Flags(Shop.Flags).Code(Libraries + Uses).Analyze();

    [Fact]
    public Task The_property_FlagsCheckOtherApis_turns_it_off() =>
        new FlagsProject().Flags(Shop.Flags).Property("FlagsCheckOtherApis", "false").Code(Libraries + Unmarked).Analyze();

    [Fact]
    public Task A_project_without_a_manifest_has_its_flags_elsewhere() =>
        new FlagsProject().Code(Libraries + Unmarked).Analyze();

    [Fact]
    public Task It_can_be_suppressed() =>
        new FlagsProject().Flags(Shop.Flags).Code("#pragma warning disable FLAG1002\n" + Libraries + Unmarked).Analyze();

    [Fact]
    public Task The_message_names_the_nearest_key() => new FlagsProject()
        .Flags(Shop.Flags)
        .Code(Libraries + """class C { Task<bool> M(IFeatureManager manager) => manager.IsEnabledAsync({|#0:"DarkMode"|}); }""")
        .Expecting(Rule.Warning("FLAG1002").WithLocation(0).WithMessage("No flag of this project's manifest is called 'DarkMode'; did you mean 'dark_mode'?"))
        .Analyze();

    private static string Unmarked => Uses
        .Replace("{|FLAG1002:", "", StringComparison.Ordinal)
        .Replace("|}", "", StringComparison.Ordinal);
}
