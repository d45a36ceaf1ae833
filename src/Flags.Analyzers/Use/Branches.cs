using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>Tells whether two places of a method can be reached in one run through it.</summary>
internal static class Branches
{
    /// <summary>
    /// Whether a run that comes by the earlier place never comes by the later one: they are branches of one decision, or the
    /// earlier one's branch leaves. Loops are taken as run once.
    /// </summary>
    internal static bool Exclude(IOperation earlier, IOperation later)
    {
        var common = CommonAncestor(earlier, later);
        var first = ChildTowards(common, earlier);
        var second = ChildTowards(common, later);
        return common switch
        {
            IConditionalOperation conditional => first != conditional.Condition && second != conditional.Condition,
            ISwitchOperation => first is ISwitchCaseOperation && second is ISwitchCaseOperation,
            ISwitchExpressionOperation => first is ISwitchExpressionArmOperation && second is ISwitchExpressionArmOperation,
            _ => LeavesBefore(common, earlier),
        };
    }

    /// <summary>Whether some branch between the common ancestor and the place ends by leaving the common ancestor.</summary>
    private static bool LeavesBefore(IOperation common, IOperation place)
    {
        var leaves = false;
        for (var inner = place; inner != common && inner.Parent is { } outer && outer != common; inner = outer)
        {
            if (outer is ILoopOperation or ISwitchOperation)
            {
                // What only leaves a loop or a switch comes by what follows it.
                leaves = leaves && LeavesMethod(inner);
            }

            leaves |= outer is IConditionalOperation conditional && inner != conditional.Condition && Leaves(inner);
            leaves |= outer is ISwitchCaseOperation { Body: [.., var last] } && LeavesMethod(last);
        }

        return leaves;
    }

    private static bool Leaves(IOperation operation) => LeavesMethod(operation) || operation switch
    {
        IBranchOperation => true,
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Leaves(conditional.WhenTrue) && Leaves(whenFalse),
        _ => false,
    };

    private static bool LeavesMethod(IOperation operation) => operation switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: [.., var last] } => LeavesMethod(last),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => LeavesMethod(conditional.WhenTrue) && LeavesMethod(whenFalse),
        _ => false,
    };

    private static IOperation CommonAncestor(IOperation left, IOperation right)
    {
        var ancestors = new HashSet<IOperation>();
        for (var operation = left; operation is not null; operation = operation.Parent)
        {
            ancestors.Add(operation);
        }

        var common = right;
        while (!ancestors.Contains(common) && common.Parent is { } parent)
        {
            common = parent;
        }

        return common;
    }

    private static IOperation ChildTowards(IOperation ancestor, IOperation descendant)
    {
        while (descendant != ancestor && descendant.Parent is { } parent && parent != ancestor)
        {
            descendant = parent;
        }

        return descendant;
    }
}
