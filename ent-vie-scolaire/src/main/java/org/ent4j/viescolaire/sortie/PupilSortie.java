package org.ent4j.viescolaire.sortie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.sortie.SortieEvent.Assigned;
import org.ent4j.viescolaire.sortie.SortieEvent.Authorised;

/**
 * Which régime de sortie a pupil has from when on, as the journal of the pupil makes it.
 *
 * @param codes of the régimes, by the first day; nothing where the pupil has none any more
 * @param authorised codes of the régimes that a guardian has authorised
 * @param version how many events made it
 */
public record PupilSortie(
        PersonId pupil, SortedMap<LocalDate, Optional<String>> codes, Set<String> authorised, int version) {

    public PupilSortie {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        authorised = Set.copyOf(authorised);
    }

    /** Before anything is known. */
    public static PupilSortie none(PersonId pupil) {
        return new PupilSortie(pupil, new TreeMap<>(), Set.of(), 0);
    }

    /** The code of the régime of that day. */
    public Optional<String> on(LocalDate day) {
        var until = codes.headMap(day.plusDays(1));
        return until.values().stream().reduce((earlier, later) -> later).flatMap(code -> code);
    }

    /** Whether a guardian has authorised the régime of that day. */
    public boolean isAuthorised(LocalDate day) {
        return on(day).filter(authorised::contains).isPresent();
    }

    /** The codes of the régimes of that day and of later days. */
    Stream<String> from(LocalDate day) {
        return Stream.concat(Stream.of(on(day)), codes.tailMap(day).values().stream())
                .flatMap(Optional::stream);
    }

    /** As one more event makes it. */
    public PupilSortie after(SortieEvent event) {
        if (event instanceof Assigned assigned) {
            var after = new TreeMap<>(codes);
            after.put(assigned.from(), assigned.change().to());
            return new PupilSortie(pupil, after, authorised, version + 1);
        }
        return event instanceof Authorised said
                ? new PupilSortie(pupil, codes, authorisedAfter(said), version + 1)
                : this;
    }

    private Set<String> authorisedAfter(Authorised said) {
        var after = new HashSet<>(authorised);
        if (said.isGiven()) {
            after.add(said.regime());
        } else {
            after.remove(said.regime());
        }
        return after;
    }
}
