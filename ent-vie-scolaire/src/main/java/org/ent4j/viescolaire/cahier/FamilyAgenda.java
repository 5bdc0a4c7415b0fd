package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;

/**
 * The work of a pupil, by the day on which it is due.
 *
 * @param days only those on which something is due
 */
public record FamilyAgenda(SortedMap<LocalDate, List<Line>> days) {

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::subject)
            .thenComparing(Line::seance)
            .thenComparing(line -> line.travail().id());

    /**
     * A work in it.
     *
     * @param doubt that the lesson for which it is due was moved or cancelled
     */
    public record Line(
            SeanceId seance, String subject, TravailAFaire travail, boolean isDone, Optional<DueDoubt> doubt) {}

    public FamilyAgenda {
        var copy = new TreeMap<LocalDate, List<Line>>();
        days.forEach((day, lines) -> copy.put(day, List.copyOf(lines)));
        days = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * What the pupil and the guardians see at that moment.
     *
     * @param seances of lessons in which the pupil is enrolled
     */
    public static FamilyAgenda of(Collection<Seance> seances, PersonId pupil, Instant at) {
        return new FamilyAgenda(seances.stream()
                .filter(seance -> seance.isSeenByFamilies(at))
                .flatMap(seance -> lines(seance, pupil))
                .sorted(ORDER)
                .collect(Collectors.groupingBy(line -> line.travail().due(), TreeMap::new, Collectors.toList())));
    }

    public List<Line> due(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** What is due that day or later and not done, in the order of days. */
    public List<Line> toDo(LocalDate from) {
        return days.tailMap(from).values().stream()
                .flatMap(List::stream)
                .filter(line -> !line.isDone())
                .toList();
    }

    private static Stream<Line> lines(Seance seance, PersonId pupil) {
        return seance.works().stream()
                .map(travail -> new Line(
                        seance.id(),
                        seance.lesson().subject(),
                        travail,
                        seance.isDone(travail.id(), pupil),
                        Optional.ofNullable(seance.doubts().get(travail.id()))));
    }
}
