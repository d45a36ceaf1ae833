using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Decides whether a block may lose its braces: no name may clash, and nothing may be disposed of later.</summary>
internal sealed class BlockScopes(Look look, DocumentEdits edits)
{
    private readonly Dictionary<SyntaxNode, SyntaxNode> _flattenedInto = [];

    /// <summary>Whether <paramref name="statements"/>, which stand in <paramref name="block"/>, may take the place of <paramref name="whole"/>.</summary>
    public bool TryFlatten(StatementSyntax whole, SyntaxNode block, IReadOnlyList<StatementSyntax> statements)
    {
        var scope = ScopeOf(whole);
        if (!MayFlatten(whole, statements, scope))
        {
            return false;
        }

        _flattenedInto[block] = scope;
        return true;
    }

    /// <summary>The node in which the statements of the list that holds <paramref name="statement"/> will be in scope.</summary>
    private SyntaxNode ScopeOf(StatementSyntax statement)
    {
        SyntaxNode scope = statement.Parent switch
        {
            SwitchSectionSyntax section => section.Parent!,
            GlobalStatementSyntax global => global.Parent!,
            { } parent => parent,
            null => statement,
        };
        while (_flattenedInto.TryGetValue(scope, out var outer))
        {
            scope = outer;
        }

        return scope;
    }

    private bool MayFlatten(StatementSyntax whole, IReadOnlyList<StatementSyntax> statements, SyntaxNode scope)
    {
        var cutOff = CutOff(whole, statements);
        if (statements.Any(IsUsingDeclaration) && (whole.Parent is SwitchSectionSyntax || (cutOff.Count == 0 && !IsLast(whole))))
        {
            return false;
        }

        var declared = new HashSet<string>(statements.SelectMany(DeclaredNames));
        return declared.Count == 0 || !scope.DescendantTokens().Any(token =>
            token.IsKind(SyntaxKind.IdentifierToken) && declared.Contains(token.ValueText)
            && !whole.Span.Contains(token.Span) && !cutOff.Any(statement => statement.Span.Contains(token.Span)) && Clashes(token, scope));
    }

    /// <summary>The statements behind <paramref name="whole"/> that nothing can reach once <paramref name="statements"/> always run.</summary>
    private List<StatementSyntax> CutOff(StatementSyntax whole, IReadOnlyList<StatementSyntax> statements)
    {
        if (whole.Parent is not BlockSyntax block || statements.Count == 0
            || look.ModelOf(whole)?.AnalyzeControlFlow(statements[0], statements[statements.Count - 1]) is not { Succeeded: true, EndPointIsReachable: false })
        {
            return [];
        }

        var behind = block.Statements.Where(statement => statement.SpanStart > whole.SpanStart && statement is not LocalFunctionStatementSyntax).ToList();
        return behind.Exists(statement => statement is LabeledStatementSyntax) ? [] : behind;
    }

    private static bool IsUsingDeclaration(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };

    private bool IsLast(StatementSyntax statement)
    {
        SyntaxNode node = statement.Parent is GlobalStatementSyntax global ? global : statement;
        return node.Parent!.ChildNodes()
            .SkipWhile(sibling => sibling != node)
            .Skip(1)
            .All(sibling => sibling is LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax || edits.IsRemoved(sibling))
            && (node.Parent is not BlockSyntax outer || !_flattenedInto.ContainsKey(outer) || IsLast((StatementSyntax)outer.Parent!));
    }

    private static IEnumerable<string> DeclaredNames(StatementSyntax statement) => statement
        .DescendantNodesAndSelf(node => node is not (BlockSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Select(node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            _ => null,
        })
        .OfType<string>();

    /// <summary>Whether the name, outside the block, would be a second declaration or would start to mean the block's variable.</summary>
    private bool Clashes(SyntaxToken token, SyntaxNode scope)
    {
        if (token.Parent is not { } node || IsQualified(node) || IsDropped(node))
        {
            return false;
        }

        var symbol = node is SimpleNameSyntax ? look.SymbolOf(node) : look.ModelOf(node)?.GetDeclaredSymbol(node);
        return !IsOfNestedFunction(symbol, node, scope);
    }

    /// <summary>A function may have variables of its own under a name that is taken around it.</summary>
    private static bool IsOfNestedFunction(ISymbol? symbol, SyntaxNode node, SyntaxNode scope) =>
        symbol is IParameterSymbol or ILocalSymbol
        && symbol.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function
        && function.DeclaringSyntaxReferences.Any(reference => scope.Span.Contains(reference.Span) && reference.Span.Contains(node.Span));

    private static bool IsQualified(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set => set.Left == node,
        _ => node is MethodDeclarationSyntax or PropertyDeclarationSyntax,
    };

    /// <summary>Whether the node stands in a branch that goes too.</summary>
    private bool IsDropped(SyntaxNode node) => node.AncestorsAndSelf().Any(ancestor => edits.IsRemoved(ancestor)
        || (ancestor is StatementSyntax or ElseClauseSyntax && IfOf(ancestor) is { } @if && look.Values.Of(@if.Condition) is { } value
            && ancestor == (value ? @if.Else : (SyntaxNode)@if.Statement)));

    private static IfStatementSyntax? IfOf(SyntaxNode branch) => branch.Parent as IfStatementSyntax;
}
