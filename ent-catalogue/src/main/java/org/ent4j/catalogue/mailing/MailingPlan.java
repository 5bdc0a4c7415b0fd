package org.ent4j.catalogue.mailing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;

/**
 * What would be printed or sent, and who would get nothing: counted before anything goes out.
 *
 * @param population how many people the rule names
 * @param letters by class, then by name; those of no class come last
 * @param leftOut in the same order
 */
public record MailingPlan(int population, List<PlannedLetter> letters, List<LeftOut> leftOut) {

    private static final Comparator<PlannedLetter> BY_CLASS_THEN_NAME = Comparator.<PlannedLetter, Boolean>comparing(
                    letter -> letter.group().isEmpty())
            .thenComparing(letter -> Folding.fold(letter.group()))
            .thenComparing(letter -> Folding.fold(letter.name()))
            .thenComparing(PlannedLetter::id);

    private static final Comparator<LeftOut> PEOPLE_BY_CLASS = Comparator.<LeftOut, Boolean>comparing(
                    each -> each.group().isEmpty())
            .thenComparing(each -> Folding.fold(each.group()))
            .thenComparing(each -> Folding.fold(each.name()))
            .thenComparing(LeftOut::person);

    public MailingPlan {
        letters = letters.stream().sorted(BY_CLASS_THEN_NAME).toList();
        leftOut = leftOut.stream().sorted(PEOPLE_BY_CLASS).toList();
    }

    /** How many people are written to, once each. */
    public int people() {
        return Math.toIntExact(
                letters.stream().flatMap(each -> each.to().stream()).distinct().count());
    }

    /** The first letter that a person gets. */
    public Optional<PlannedLetter> of(PersonId person) {
        return letters.stream().filter(each -> each.to().contains(person)).findFirst();
    }

    /** The figures, once all of it went out. */
    public MailingOutcome outcome(Instant at) {
        var counts = new HashMap<String, Integer>();
        leftOut.forEach(each -> counts.merge(each.why().code(), 1, Integer::sum));
        return new MailingOutcome(letters.size(), people(), counts, at);
    }
}
