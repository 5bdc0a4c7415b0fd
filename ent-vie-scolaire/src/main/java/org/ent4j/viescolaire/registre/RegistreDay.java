package org.ent4j.viescolaire.registre;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.ent4j.model.id.PersonId;

/**
 * A day of the register.
 *
 * @param lessons in the order of their hours
 * @param rows each pupil of any of the lessons once, in French order of names
 */
public record RegistreDay(LocalDate day, List<RegistreLesson> lessons, List<RegistreRow> rows) {

    public RegistreDay {
        lessons = List.copyOf(lessons);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != lessons.size()) {
                throw new IllegalArgumentException("%s has %d cells for %d lessons.\nMaybe the row is of another day."
                        .formatted(row.pupil(), row.cells().size(), lessons.size()));
            }
        }
    }

    /** The figures of the lesson with that number, from 0. */
    public RegistreTotals totalsOf(int lesson) {
        return RegistreTotals.of(
                rows.stream().map(row -> row.cells().get(lesson)).toList());
    }

    /** The lessons whose roll should have been submitted and was not. */
    public List<RegistreLesson> missing() {
        return lessons.stream().filter(lesson -> lesson.calling().isMissing()).toList();
    }

    /** The lessons whose roll call nobody can read: they are not missing. */
    public List<RegistreLesson> unreadable() {
        return lessons.stream()
                .filter(lesson -> lesson.calling() == Calling.UNREADABLE)
                .toList();
    }

    RegistreDay only(Predicate<PersonId> wanted) {
        return new RegistreDay(
                day,
                lessons,
                rows.stream().filter(row -> wanted.test(row.pupil())).toList());
    }
}
