using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>
/// FLAG1004: a decision that is made once and kept. Decided without a guess: static members set when their type is
/// initialized, fields and properties that a singleton's constructor sets, and variables that an endless loop reads.
/// </summary>
internal sealed class KeptDecisions(SingletonTypes singletons)
{
    /// <summary>What is wrong with where an answer goes, or null. A suspicion about a type that may yet prove a singleton is kept.</summary>
    internal Diagnostic? Check(FlagQuestion question, ISymbol containing)
    {
        if (!question.IsDecision)
        {
            return null;
        }

        switch (Destination(question.Call))
        {
            case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                return Member(question, field);
            case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                return Member(question, property);
            case IAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } target }
                when IsSetByConstructor(target, containing):
                return Member(question, target.Member);
            case IVariableInitializerOperation { Syntax.Parent: VariableDeclaratorSyntax declarator } when EndlessLoops.Read(declarator, question.Call):
                return Kept(question, $"the variable '{declarator.Identifier.ValueText}', which is read by a loop that does not end");
            default:
                return null;
        }
    }

    private Diagnostic? Member(FlagQuestion question, ISymbol member)
    {
        if (member.IsStatic)
        {
            return Kept(question, $"the static '{member.Name}'");
        }

        var kept = Kept(question, $"'{member.Name}' of the singleton '{member.ContainingType.Name}'");
        if (kept is null || SingletonTypes.IsByNature(member.ContainingType))
        {
            return kept;
        }

        singletons.Suspect(member.ContainingType, kept);
        return null;
    }

    private static Diagnostic? Kept(FlagQuestion question, string where) =>
        UseReport.About(question.Flag, UseRules.KeptDecision, CallPlace.Of(question.Call), question.Flag.Key, where);

    private static bool IsSetByConstructor(IMemberReferenceOperation target, ISymbol containing) =>
        containing is IMethodSymbol { MethodKind: var kind }
        && (target.Member.IsStatic
            ? kind == MethodKind.StaticConstructor
            : kind == MethodKind.Constructor && target.Instance is IInstanceReferenceOperation);

    /// <summary>
    /// Where the answer is put: up through what only turns it into another value. A lambda asks again each time, and what a
    /// method does with its argument is not known.
    /// </summary>
    private static IOperation? Destination(IOperation call)
    {
        var value = call;
        var parent = call.Parent;
        while (PassesOn(parent, value))
        {
            value = parent!;
            parent = parent!.Parent;
        }

        return parent is IAssignmentOperation assignment && assignment.Value != value ? null : parent;
    }

    private static bool PassesOn(IOperation? parent, IOperation value) => parent switch
    {
        IConversionOperation or IUnaryOperation or IBinaryOperation or IParenthesizedOperation or IConditionalOperation => true,
        IConditionalAccessOperation or ICoalesceOperation or IIsPatternOperation or ITupleOperation => true,
        ISwitchExpressionOperation or ISwitchExpressionArmOperation => true,
        IPropertyReferenceOperation reference => reference.Instance == value,
        _ => false,
    };
}
