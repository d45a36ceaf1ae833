using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Weaving;

/// <summary>
/// The ways to make a method depend on the flag. Turned on, each leaves the method as it was; so the removal, keeping on, must
/// restore the file to the byte.
/// </summary>
internal static class Weaves
{
    private const string Throw = "throw new System.NotSupportedException();";

    /// <summary>Puts a question into a method, with a suffix for the names that it needs; <see langword="null"/> where it does not fit.</summary>
    internal delegate IReadOnlyList<TextChange>? Weaving(Method method, string question, string suffix);

    internal static IReadOnlyList<(string Name, Weaving Weave)> All { get; } =
    [
        ("if and else around a statement", AroundStatement((statement, indent, question, _) =>
            $"if ({question})\n{indent}{{\n{indent}    {statement("    ")}\n{indent}}}\n{indent}else\n{indent}{{\n{indent}    {Throw}\n{indent}}}")),
        ("switch around a statement", AroundStatement((statement, indent, question, _) =>
            $"switch ({question})\n{indent}{{\n{indent}    case true:\n{indent}        {statement("        ")}\n{indent}        break;\n{indent}    default:\n{indent}        {Throw}\n{indent}}}")),
        ("first operand of a condition", InCondition<IfStatementSyntax>((condition, question, _) => $"{question} && {condition}")),
        ("last operand of a condition", InCondition<IfStatementSyntax>((condition, question, _) => $"{condition} && {question}")),
        ("negated, with ||", InCondition<IfStatementSyntax>((condition, question, _) => $"!{question} || {condition}", SyntaxKind.LogicalOrExpression)),
        ("condition of a loop", InCondition<WhileStatementSyntax>((condition, question, _) => $"{question} && {condition}")),
        ("guard at the start", Guard),
        ("ternary in a return", Return),
        ("local", Beside<IfStatementSyntax>(
            (condition, _, suffix) => $"wovenIsOn{suffix} && {condition}", (question, suffix) => $"var wovenIsOn{suffix} = {question};", inBody: true)),
        ("private field", Beside<IfStatementSyntax>(
            (condition, _, suffix) => $"WovenIsOn{suffix} && {condition}", (question, suffix) => $"private static readonly bool WovenIsOn{suffix} = {question};\n", inBody: false)),
        ("private parameter", Beside<IfStatementSyntax>(
            (condition, question, suffix) => $"IsWoven{suffix}({question}) && {condition}", (_, suffix) => $"private static bool IsWoven{suffix}(bool isOn) => isOn;\n", inBody: false)),
        ("private method of the side that goes", LegacyMethod),
        ("exception filter", Filter),
    ];

    private static Weaving AroundStatement(Func<Func<string, string>, string, string, string, string> text) => (method, question, suffix) =>
    {
        var (statement, indent) = Statement(method);
        return statement == null ? null : [new(statement.Span, text(by => method.Indented(statement, by), indent!, question, suffix))];
    };

    private static (ExpressionStatementSyntax? Statement, string? Indent) Statement(Method method) =>
        method.Own<ExpressionStatementSyntax>()
            .Where(statement => statement.Parent is BlockSyntax && !Declares(statement) && !HasLongText(statement) && method.EndsLine(statement))
            .Select(statement => (statement, method.IndentOf(statement)))
            .FirstOrDefault(pair => pair.Item2 != null);

    private static Weaving InCondition<T>(Func<string, string, string, string> text, params SyntaxKind[] alsoFine) where T : StatementSyntax => (method, question, suffix) =>
        Condition<T>(method, alsoFine) is { } condition ? [new(condition.Span, text(condition.ToString(), question, suffix))] : null;

    private static ExpressionSyntax? Condition<T>(Method method, params SyntaxKind[] alsoFine) where T : StatementSyntax =>
        method.Own<T>()
            .Where(statement => method.IndentOf(statement) != null && statement.Parent is BlockSyntax)
            .Select(statement => statement switch { IfStatementSyntax branch => branch.Condition, WhileStatementSyntax loop => loop.Condition, _ => null })
            .FirstOrDefault(condition => condition != null && !Declares(condition) && BindsTighter(condition, alsoFine));

    private static bool BindsTighter(ExpressionSyntax condition, SyntaxKind[] alsoFine) =>
        alsoFine.Contains(condition.Kind())
        || condition.Kind() is not (SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression or SyntaxKind.ConditionalExpression
            or SyntaxKind.SimpleAssignmentExpression or SyntaxKind.TrueLiteralExpression);

    private static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf().Any(part => part is SingleVariableDesignationSyntax);

    private static bool HasLongText(SyntaxNode node) =>
        node.DescendantTokens().Any(token => token.Text.Contains('\n', StringComparison.Ordinal))
        || node.DescendantTrivia().Any(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private static List<TextChange>? Guard(Method method, string question, string suffix)
    {
        var first = method.Syntax.Body!.Statements[0];
        var answersNothing = method.Syntax.ReturnType.ToString() == "void"
            || (method.Syntax.ReturnType.ToString() == "Task" && method.Syntax.Modifiers.Any(SyntaxKind.AsyncKeyword));
        return answersNothing && method.IndentOf(first) is { } indent
            ? [new(new(Start(first), 0), $"if (!{question})\n{indent}{{\n{indent}    return;\n{indent}}}\n\n{indent}")]
            : null;
    }

    private static List<TextChange>? Return(Method method, string question, string suffix) =>
        method.Own<ReturnStatementSyntax>()
            .Select(statement => statement.Expression)
            .FirstOrDefault(value => value is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ObjectCreationExpressionSyntax
                && !HasLongText(value)) is { } found
            ? [new(new(found.SpanStart, 0), $"{question} ? "), new(new(found.Span.End, 0), " : " + Throw[..^1])]
            : null;

    private static Weaving Beside<T>(Func<string, string, string, string> text, Func<string, string, string> declaration, bool inBody) where T : StatementSyntax =>
        (method, question, suffix) =>
        {
            SyntaxNode? before = Condition<T>(method) is not { } condition ? null : inBody ? condition.FirstAncestorOrSelf<T>() : method.Syntax;
            return before == null || method.IndentOf(before) is not { } indent
                ? null
                : [new(new(Start(before), 0), $"{declaration(question, suffix)}\n{indent}"),
                    new(Condition<T>(method)!.Span, text(Condition<T>(method)!.ToString(), question, suffix))];
        };

    // The comment above a member or a statement belongs to it.
    private static int Start(SyntaxNode node) =>
        node.GetLeadingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: > 0 } comment
            ? comment.FullSpan.Start
            : node.SpanStart;

    private static IReadOnlyList<TextChange>? LegacyMethod(Method method, string question, string suffix)
    {
        var changes = AroundStatement((statement, indent, asked, number) =>
            $"if ({asked})\n{indent}{{\n{indent}    {statement("    ")}\n{indent}}}\n{indent}else\n{indent}{{\n{indent}    WovenLegacy{number}();\n{indent}}}")(method, question, suffix);
        return changes == null || method.IndentOf(method.Syntax) is not { } outer
            ? null
            : [.. changes, new(new(method.Syntax.Span.End, 0), $"\n\n{outer}private static void WovenLegacy{suffix}()\n{outer}{{\n{outer}    {Throw}\n{outer}}}")];
    }

    private static List<TextChange>? Filter(Method method, string question, string suffix) =>
        method.Own<CatchClauseSyntax>().FirstOrDefault(clause => clause is { Filter: null, Declaration: not null }) is { } found
            ? [new(new(found.Declaration!.Span.End, 0), $" when ({question})")]
            : null;
}
