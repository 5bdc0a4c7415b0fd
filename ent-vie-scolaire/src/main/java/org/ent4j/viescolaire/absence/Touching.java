package org.ent4j.viescolaire.absence;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.counting.Period;

/**
 * Which dossiers a new part belongs to. Absences of one day touch when the pupil was in no lesson between them, lunch and
 * free hours notwithstanding; what is entered by hand touches what it meets. A lateness or a departure stands alone.
 * Source: Skolengo, regroupement automatique des dossiers.
 */
final class Touching {

    private Touching() {}

    /**
     * The dossiers, in the order of their numbers.
     *
     * @param attended when the pupil was in a lesson that day; nothing when nobody knows
     */
    static List<Dossier> of(AbsenceFile file, AbsenceType type, Period period, Optional<List<Period>> attended) {
        return type.isOfOneDay()
                ? List.of()
                : file.live().stream()
                        .filter(dossier -> dossier.type() == type)
                        .filter(dossier ->
                                dossier.parts().stream().anyMatch(part -> touches(part.period(), period, attended)))
                        .toList();
    }

    private static boolean touches(Period one, Period other, Optional<List<Period>> attended) {
        return one.touches(other)
                || attended.filter(lessons -> isOneDay(one.span(other)) && noneBetween(one, other, lessons))
                        .isPresent();
    }

    private static boolean isOneDay(Period span) {
        return span.days().count() == 1;
    }

    private static boolean noneBetween(Period one, Period other, List<Period> lessons) {
        var first = one.start().isBefore(other.start()) ? one : other;
        var second = first == one ? other : one;
        var gap = new Period(first.end(), second.start());
        return lessons.stream().noneMatch(gap::overlaps);
    }
}
