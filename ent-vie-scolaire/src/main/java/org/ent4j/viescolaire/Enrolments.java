package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.cahier.TaughtLesson;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.spi.FindLessons;

/** Who was enrolled in lessons on their days, cancelled ones too: each day is asked for once. For one answer only. */
final class Enrolments {

    private final FindLessons lessons;
    private final StructureId school;
    private final Map<LocalDate, Map<String, Set<PersonId>>> days = new HashMap<>();

    Enrolments(FindLessons lessons, StructureId school) {
        this.lessons = lessons;
        this.school = school;
    }

    /** Nobody, when the timetable of that day has no such lesson. */
    Set<PersonId> in(TaughtLesson lesson) {
        return Optional.ofNullable(days.computeIfAbsent(lesson.day(), this::on).get(lesson.id()))
                .orElse(Set.of());
    }

    /** Whether any of them was enrolled in it. */
    boolean isFor(TaughtLesson lesson, Collection<PersonId> pupils) {
        return pupils.stream().anyMatch(in(lesson)::contains);
    }

    private Map<String, Set<PersonId>> on(LocalDate day) {
        return Stream.concat(lessons.on(school, day).stream(), lessons.cancelled(school, day).stream())
                .collect(Collectors.toMap(CalledLesson::id, CalledLesson::pupils, (held, cancelled) -> held));
    }
}
