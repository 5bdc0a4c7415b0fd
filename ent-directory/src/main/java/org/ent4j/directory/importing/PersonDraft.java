package org.ent4j.directory.importing;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.rule.Reason;

/**
 * A line of the plan in the making.
 *
 * @param known the person as the directory has it
 * @param next the person as it will be
 * @param forced a fate that does not follow from the comparison of the two
 * @param reasons why it is forced
 */
record PersonDraft(
        SourceLocation where,
        SourceItem item,
        Match<PersonId> match,
        Optional<Person> known,
        Person next,
        Optional<Fate> forced,
        List<Reason> reasons) {

    static PersonDraft of(
            SourceLocation where, SourceItem item, Match<PersonId> match, Optional<Person> known, Person next) {
        return new PersonDraft(where, item, match, known, next, Optional.empty(), List.of());
    }

    PersonDraft to(Person other) {
        return new PersonDraft(where, item, match, known, other, forced, reasons);
    }

    PersonDraft forced(Fate fate, Reason reason) {
        return new PersonDraft(where, item, match, known, next, Optional.of(fate), List.of(reason));
    }

    /** Left out, by decision. */
    PersonDraft ignored() {
        return new PersonDraft(where, item, match, known, next, Optional.of(Fate.IGNORED), List.of());
    }

    Fate fate() {
        return forced.orElseGet(() -> known.map(this::compared).orElse(Fate.CREATE));
    }

    private Fate compared(Person before) {
        return before.equals(next) ? Fate.UNCHANGED : Fate.UPDATE;
    }

    boolean isWritten() {
        return switch (fate()) {
            case CREATE, UPDATE -> true;
            case DISAPPEARED -> known.filter(before -> !before.equals(next)).isPresent();
            default -> false;
        };
    }

    PlanLine<PersonId> line() {
        return new PlanLine<>(item, match, fate(), forced.isPresent() ? reasons : difference());
    }

    private List<Reason> difference() {
        return known.map(before -> difference(before, next)).orElse(List.of());
    }

    private static List<Reason> difference(Person before, Person after) {
        if (before.equals(after)) {
            return List.of();
        }
        Reason changed = new ImportReason.Changed(Differences.between(before, after));
        return before.isPresent() ? List.of(changed) : List.of(new ImportReason.CameBack(), changed);
    }
}
