using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>
/// Whom a question is about, as far as the source tells: nobody, a constant, or a path such as <c>order.Buyer.Id</c>. What
/// comes out of a method is not known.
/// </summary>
internal readonly struct User
{
    private enum Form
    {
        Unknown,
        Nobody,
        Constant,
        Path,
    }

    private readonly Form _form;
    private readonly string _text;

    /// <summary>From the last member to the first.</summary>
    private readonly ImmutableArray<ISymbol> _path;

    private User(Form form, string text, ImmutableArray<ISymbol> path) => (_form, _text, _path) = (form, text, path);

    internal bool IsNobody => _form == Form.Nobody;

    internal static User Of(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        if (value.ConstantValue.HasValue)
        {
            return value.ConstantValue.Value is string { Length: > 0 } id
                ? new User(Form.Constant, $"'{id}'", ImmutableArray<ISymbol>.Empty)
                : new User(Form.Nobody, "nobody", ImmutableArray<ISymbol>.Empty);
        }

        if (value is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } })
        {
            return new User(Form.Nobody, "nobody", ImmutableArray<ISymbol>.Empty);
        }

        if (value is ILocalReferenceOperation { Local: var local } && Locals.FindOnlyValue(local, value) is { } only)
        {
            // A name given to something is that something; what is not known stays unknown under its name.
            return Of(only);
        }

        var path = Path(value);
        return path.IsEmpty ? default : new User(Form.Path, value.Syntax.ToString(), path);
    }

    /// <summary>Whether two questions are certainly about different users.</summary>
    internal bool DiffersFrom(User other)
    {
        if (_form == Form.Unknown || other._form == Form.Unknown)
        {
            return false;
        }

        if (_form != Form.Path || other._form != Form.Path)
        {
            return _form != other._form || _text != other._text;
        }

        return AreAlike(_path, other._path) && !_path.SequenceEqual(other._path, SymbolEqualityComparer.Default);
    }

    public override string ToString() => _text;

    /// <summary>
    /// Whether two paths differ in where they begin alone: <c>sender.Id</c> and <c>recipient.Id</c> are two users,
    /// <c>userId</c> and <c>user.Id</c> may well be one.
    /// </summary>
    private static bool AreAlike(ImmutableArray<ISymbol> left, ImmutableArray<ISymbol> right)
    {
        if (left.Length != right.Length || left[left.Length - 1].Kind != right[right.Length - 1].Kind)
        {
            return false;
        }

        for (var i = 0; i < left.Length - 1; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<ISymbol> Path(IOperation? value)
    {
        var path = ImmutableArray.CreateBuilder<ISymbol>();
        while (value is not null and not IInstanceReferenceOperation)
        {
            switch (value)
            {
                case IParameterReferenceOperation parameter:
                    path.Add(parameter.Parameter);
                    return path.ToImmutable();
                case ILocalReferenceOperation local when Locals.IsOfForEach(local.Local):
                    path.Add(local.Local);
                    return path.ToImmutable();
                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member:
                    path.Add(member.Member);
                    value = member.Instance;
                    break;
                default:
                    return ImmutableArray<ISymbol>.Empty;
            }
        }

        return path.ToImmutable();
    }
}
