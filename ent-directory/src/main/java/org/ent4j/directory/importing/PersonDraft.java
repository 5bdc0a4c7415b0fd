package org.ent4j.directory.importing;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.rule.Reason;

/**
 * A line of the plan in the making.
 *
 * @param id of the person as it will be
 * @param key in the source
 * @param label the name in the source
 * @param forced whether the fate does not follow from the comparison with what the directory has
 * @param next the person as it will be; nothing for who stays as the directory has them
 */
record PersonDraft(
        PersonId id,
        String key,
        String label,
        Match<PersonId> match,
        Fate fate,
        boolean forced,
        List<Reason> reasons,
        Optional<Person> next) {

    PersonDraft {
        reasons = List.copyOf(reasons);
    }

    /** The fate that follows from what the directory has. */
    static PersonDraft of(
            PersonId id, String key, String label, Match<PersonId> match, Optional<Person> known, Person next) {
        return new PersonDraft(id, key, label, match, Fate.CREATE, false, List.of(), Optional.of(next)).to(known, next);
    }

    /** Somebody of whom it was seen without looking closely that nothing changes. */
    static PersonDraft unchanged(PersonId id, String key, String label, Match<PersonId> match) {
        return new PersonDraft(id, key, label, match, Fate.UNCHANGED, false, List.of(), Optional.empty());
    }

    /** The same line with another end; a fate that was forced stays. */
    PersonDraft to(Optional<Person> known, Person other) {
        if (forced) {
            return new PersonDraft(id, key, label, match, fate, true, reasons, writable(known, other));
        }
        var same = known.filter(other::equals).isPresent();
        var found = same ? Fate.UNCHANGED : known.isPresent() ? Fate.UPDATE : Fate.CREATE;
        return new PersonDraft(
                id,
                key,
                label,
                match,
                found,
                false,
                known.map(before -> difference(before, other)).orElse(List.of()),
                same ? Optional.empty() : Optional.of(other));
    }

    /** Who disappeared already disappears again without a change. */
    private static Optional<Person> writable(Optional<Person> known, Person other) {
        return known.filter(other::equals).isPresent() ? Optional.empty() : Optional.of(other);
    }

    PersonDraft forced(Fate other, Reason reason) {
        return new PersonDraft(id, key, label, match, other, true, List.of(reason), next);
    }

    /** Gone as the feed says; who was never there is not written. */
    PersonDraft gone(Optional<Person> known, Person after) {
        return ended(known, after, new ImportReason.DeletedByFeed());
    }

    /** Gone because a complete feed lacks the person. */
    PersonDraft absent(Person known, Person after) {
        return ended(Optional.of(known), after, new ImportReason.AbsentFromFeed());
    }

    private PersonDraft ended(Optional<Person> known, Person after, Reason why) {
        var written = known.filter(before -> !before.equals(after)).map(before -> after);
        return new PersonDraft(id, key, label, match, Fate.DISAPPEARED, true, List.of(why), written);
    }

    /** Whether the line is about somebody whom the directory has. */
    boolean isForExisting() {
        return switch (fate) {
            case UPDATE, UNCHANGED, DISAPPEARED -> true;
            default -> false;
        };
    }

    /** Whether nobody knows as yet, or wants to know, who the row is. */
    boolean isLeftOpen() {
        return fate == Fate.CONFLICT || fate == Fate.IGNORED;
    }

    /** The same line of somebody of whom the feed says later that they are not gone. */
    PersonDraft present() {
        return fate == Fate.DISAPPEARED
                ? new PersonDraft(id, key, label, match, Fate.CREATE, false, List.of(), next)
                : this;
    }

    /** Left out, by decision. */
    PersonDraft ignored() {
        return new PersonDraft(id, key, label, match, Fate.IGNORED, true, List.of(), next);
    }

    boolean isWritten() {
        return switch (fate) {
            case CREATE, UPDATE, DISAPPEARED -> next.isPresent();
            default -> false;
        };
    }

    PlanLine<PersonId> line(Coverage coverage) {
        var item = new SourceItem(coverage.about(), coverage.source(), "PERSON", key, label);
        return new PlanLine<>(item, match, fate, reasons);
    }

    private static List<Reason> difference(Person before, Person after) {
        if (before.equals(after)) {
            return List.of();
        }
        Reason changed = new ImportReason.Changed(Differences.between(before, after));
        return before.isPresent() ? List.of(changed) : List.of(new ImportReason.CameBack(), changed);
    }
}
