package org.ent4j.access.change;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.id.PersonId;

/**
 * Changes that were made together: who, when, why.
 *
 * @param author who made them
 * @param at when, to the microsecond, as databases keep it
 * @param why in the author's words; may be empty
 * @param changes in the order in which they were made, at least one
 */
public record ChangeEntry(PersonId author, Instant at, String why, List<RightsChange> changes) {

    public ChangeEntry {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s changed nothing at %s.\nMaybe the changes were lost on the way.".formatted(author, at));
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = List.copyOf(changes);
    }

    public static ChangeEntry of(PersonId author, Instant at, String why, RightsChange... changes) {
        return new ChangeEntry(author, at, why, List.of(changes));
    }

    /**
     * The changes that lead back to where this entry began, in the order in which to make them. A change that those rights
     * refuse was never made, and is not undone.
     *
     * @param before the rights to which the entry was applied
     */
    public List<RightsChange> inverse(Rights before) {
        var undo = new RightsUndo(new RightsAssembly(before));
        changes.forEach(undo::apply);
        return undo.changes();
    }

    /** What the changes are about, each once, in the order of its first change. */
    public List<RightsElement> elements() {
        return changes.stream().map(RightsElement::of).distinct().toList();
    }
}
