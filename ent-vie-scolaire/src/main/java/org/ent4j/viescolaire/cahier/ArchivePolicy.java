package org.ent4j.viescolaire.cahier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.rights.Actor;

/**
 * How the cahiers de textes of a school year are archived.
 *
 * @param archivedOn the day of its second civil year from which on the year is an archive: nothing is written any more
 * @param years how long after that day its teachers consult it
 */
public record ArchivePolicy(MonthDay archivedOn, int years) {

    private static final Comparator<Seance> BY_LESSON =
            Comparator.comparing((Seance seance) -> seance.lesson().period()).thenComparing(Seance::id);

    public ArchivePolicy {
        if (years < 0) {
            throw new IllegalArgumentException(
                    "An archive of %d years.\nMaybe the two dates are swapped.".formatted(years));
        }
    }

    /** In the middle of July, for five years. Source: Cyber42 (a portal of the Loire), its archives; the day is ours. */
    public static ArchivePolicy usual() {
        return new ArchivePolicy(MonthDay.of(7, 15), 5);
    }

    public LocalDate firstDay(SchoolYear year) {
        return archivedOn.atYear(year.start() + 1);
    }

    public boolean isArchived(SchoolYear year, LocalDate today) {
        return !today.isBefore(firstDay(year));
    }

    /** The séances of past years that a teacher still consults: those of lessons that were his, in the order of the lessons. */
    public List<Seance> consultable(Collection<Seance> seances, Actor teacher, LocalDate today) {
        return seances.stream()
                .filter(seance -> seance.lesson().isTaughtBy(teacher))
                .filter(seance -> isArchived(seance.year(), today) && !isOver(seance.year(), today))
                .sorted(BY_LESSON)
                .toList();
    }

    /** Whether nobody consults it any more: the host may forget its journals. */
    public boolean isOver(SchoolYear year, LocalDate today) {
        return !today.isBefore(firstDay(year).plusYears(years));
    }
}
