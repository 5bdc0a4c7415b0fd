package org.ent4j.timetable.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.source.SourcePupil.Membership;
import org.junit.jupiter.api.Test;

class PupilAudiencesTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 5);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final SourcePupil ZOE = new SourcePupil(
            "E1",
            PersonName.of("Leroy", "Zoé"),
            Optional.empty(),
            Map.of(),
            List.of(
                    new Membership(ItemKind.CLASS, "C1", new DateRange(AUTUMN, AUTUMN.plusDays(30))),
                    new Membership(ItemKind.PART, "P1", new DateRange(AUTUMN, AUTUMN.plusDays(30))),
                    new Membership(ItemKind.CLASS, "C2", new DateRange(SPRING, SPRING.plusDays(30)))),
            RandomSchool.WHERE);
    private static final SourceTimetable FILE = RandomSchool.empty()
            .addGroups(
                    new SourceGroup("G1", "ALL2", List.of(), List.of("P1", "P3"), RandomSchool.WHERE),
                    new SourceGroup("G2", "ESP2", List.of(), List.of("P2"), RandomSchool.WHERE),
                    new SourceGroup("G3", "Chorale", List.of("C1", "C2"), List.of(), RandomSchool.WHERE))
            .build();

    @Test
    void a_pupil_has_lessons_with_class_part_and_the_groups_of_these_on_the_days_asked_for() {
        assertThat(PupilAudiences.of(FILE, ZOE, DateRange.of(AUTUMN)))
                .extracting(ItemRef::toString)
                .containsExactlyInAnyOrder("CLASS:C1", "PART:P1", "GROUP:G1", "GROUP:G3");
        assertThat(PupilAudiences.of(FILE, ZOE, new DateRange(SPRING, SPRING.plusDays(6))))
                .extracting(ItemRef::toString)
                .containsExactlyInAnyOrder("CLASS:C2", "GROUP:G3");
        assertThat(PupilAudiences.of(FILE, ZOE, DateRange.of(SPRING.plusDays(100))))
                .isEmpty();
    }
}
