package org.ent4j.viescolaire.sortie;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * Which pupil has which régime.
 *
 * @param codes of régimes, by pupil; who has none is missing
 */
public record SortieAssignment(SortedMap<PersonId, String> codes) {

    public SortieAssignment {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    public static SortieAssignment none() {
        return new SortieAssignment(new TreeMap<>());
    }

    public Optional<String> of(PersonId pupil) {
        return Optional.ofNullable(codes.get(pupil));
    }

    /**
     * What it takes to give pupils of a class or group a régime: nothing for those who have it.
     *
     * @param code nothing to take theirs away
     */
    public List<SortieChange> changes(Collection<PersonId> pupils, Optional<String> code) {
        return pupils.stream()
                .distinct()
                .sorted()
                .map(pupil -> new SortieChange(pupil, of(pupil), code))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    /** With all changes, or with none of them when one cannot be. */
    public Either<Refusal, SortieAssignment> with(List<SortieChange> changes, RegimesDeSortie regimes) {
        return Refusal.check(RegimeRules.ofAssigning(), new RegimeRules.Assigning(this, changes, regimes))
                .map(any -> with(changes));
    }

    private SortieAssignment with(List<SortieChange> changes) {
        var after = new TreeMap<>(codes);
        for (var change : changes) {
            after.remove(change.pupil());
            change.to().ifPresent(code -> after.put(change.pupil(), code));
        }
        return new SortieAssignment(after);
    }
}
