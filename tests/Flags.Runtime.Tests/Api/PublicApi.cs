using System.Reflection;
using System.Text;

namespace Flags.Runtime.Tests.Api;

/// <summary>
/// The public surface, kept in <c>PublicApi.Runtime.verified.txt</c>. A change there is a change for users: when it is
/// meant, the received file beside it becomes the verified one.
/// </summary>
public class PublicApi
{
    [Fact]
    public void Is_what_was_agreed()
    {
        string folder = Path.Combine(Root, "tests/Flags.Runtime.Tests/Api");
        string verified = File.ReadAllText(Path.Combine(folder, "PublicApi.Runtime.verified.txt")).ReplaceLineEndings("\n");
        string received = Describe(typeof(FlagSnapshot).Assembly);
        if (received != verified)
        {
            File.WriteAllText(Path.Combine(folder, "PublicApi.Runtime.received.txt"), received);
        }

        Assert.Equal(verified, received);
    }

    private static string Root => typeof(PublicApi).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static fact => fact.Key == "RepositoryRoot").Value!;

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (FieldInfo field in type.GetFields(Own).Where(static field => !field.IsSpecialName))
        {
            yield return type.IsEnum ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}"
                : $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} {field.Name}";
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Own))
        {
            yield return $"new({Parameters(constructor)})";
        }

        foreach (PropertyInfo property in type.GetProperties(Own))
        {
            string indexes = string.Join(", ", property.GetIndexParameters().Select(static p => Name(p.ParameterType)));
            string accessors = (property.GetMethod?.IsPublic == true ? "get;" : "") + (property.SetMethod?.IsPublic == true ? "set;" : "");
            string owner = (property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "";
            yield return $"{owner}{Name(property.PropertyType)} {property.Name}{(indexes.Length > 0 ? $"[{indexes}]" : "")} {{{accessors}}}";
        }

        foreach (EventInfo occasion in type.GetEvents(Own))
        {
            yield return $"event {Name(occasion.EventHandlerType!)} {occasion.Name}";
        }

        foreach (MethodInfo method in type.GetMethods(Own).Where(static m =>
            (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && m.Name != "<Clone>$"))
        {
            yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})";
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        string[] interfaces = [.. type.GetInterfaces().Where(static i => i.IsPublic).Select(Name).Order(StringComparer.Ordinal)];
        return type.IsEnum || interfaces.Length == 0 ? "" : $" : {string.Join(", ", interfaces)}";
    }

    private static string Generics(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(static a => a.Name))}>"
        : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(static p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return $"ref {Name(type.GetElementType()!)}";
        }

        string name = type.IsGenericParameter ? type.Name : type.Namespace is "Flags" or "System" ? type.Name : $"{type.Namespace}.{type.Name}";
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : $"{name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
