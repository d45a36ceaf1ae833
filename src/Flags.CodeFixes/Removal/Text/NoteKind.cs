namespace Flags.CodeFixes.Removal.Text;

/// <summary>What a round remembers about a position, for the next one to look into.</summary>
internal enum NoteKind
{
    /// <summary>A literal that stands for the flag. Only such literals are folded, never the author's own.</summary>
    Constant,

    /// <summary>The name in a declaration that lost a reference through the edit.</summary>
    LostReference,

    /// <summary>The name in a declaration of a variable that lost an assignment through the edit.</summary>
    LostWrite,

    /// <summary>The name of a method or property in which the flag decided a branch.</summary>
    Decided,

    /// <summary>A statement that could be reached before the edit.</summary>
    Reachable,

    /// <summary>A <c>return;</c> or <c>continue;</c> that may have become the last statement of its body.</summary>
    Jump,

    /// <summary>A statement or clause whose body lost a statement.</summary>
    Thinned,

    /// <summary>The name of a constructor or type that lost a parameter.</summary>
    LostParameter,
}
