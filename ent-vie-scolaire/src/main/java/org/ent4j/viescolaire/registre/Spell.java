package org.ent4j.viescolaire.registre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.Period;

/** A lesson and what the register says of a pupil in it, from which his absence follows. */
record Spell(Period lesson, RegistreCell cell) {

    /**
     * The absences of a day as they count: lessons that touch are one, an absence within a lesson of the same time in which
     * the pupil was present is none. A lateness makes no half-day, however long it took.
     */
    static List<AttendanceEntry> absences(Collection<Spell> spells) {
        var present = spells.stream().filter(Spell::isWhole).map(Spell::lesson).toList();
        var absences = new ArrayList<Period>();
        spells.stream()
                .flatMap(spell -> spell.absence().stream())
                .filter(absence -> present.stream().noneMatch(lesson -> lesson.contains(absence)))
                .sorted()
                .forEach(absence -> add(absences, absence));
        return absences.stream().map(AttendanceEntry::absence).toList();
    }

    private static void add(List<Period> absences, Period absence) {
        var last = absences.size() - 1;
        if (last >= 0 && absences.get(last).touches(absence)) {
            absences.set(last, absences.get(last).span(absence));
        } else {
            absences.add(absence);
        }
    }

    private boolean isWhole() {
        return cell.mark() == Mark.PRESENT && !cell.isLate() && !cell.hasLeft();
    }

    private Optional<Period> absence() {
        if (cell.mark() == Mark.ABSENT) {
            return Optional.of(lesson);
        }
        return cell.left()
                .map(hour -> lesson.start().toLocalDate().atTime(hour))
                .filter(left -> left.isBefore(lesson.end()))
                .map(left -> new Period(left, lesson.end()));
    }
}
