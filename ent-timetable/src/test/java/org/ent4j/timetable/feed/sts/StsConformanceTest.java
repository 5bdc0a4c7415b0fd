package org.ent4j.timetable.feed.sts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StsConformanceTest {

    @ParameterizedTest
    @CsvSource({
        "case1, CLASS, 3A, 14:02, 15:02, 15, 1, ''",
        "case2, GROUP, 3B_G2, 15:13, 16:13, 23, 1, 3B",
        "case3, CLASS, 3A, 14:02, 15:02, 15, 2, ''",
        "case4, GROUP, 3B_G2, 15:13, 16:13, 23, 2, 3B"
    })
    void the_known_pairs_have_their_known_lesson(
            String name,
            ItemKind kind,
            String audience,
            LocalTime from,
            LocalTime to,
            String room,
            int weeks,
            String unknown) {
        var read = StsReader.readPair(
                FeedSource.file(Samples.real("sts/" + name + "/sts_emp.xml")),
                FeedSource.file(Samples.real("sts/" + name + "/emp_sts.xml")));
        var timetable = read.rows().get(0);
        assertThat(timetable.lessons()).singleElement().satisfies(lesson -> {
            assertThat(lesson.day()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(lesson.hours()).isEqualTo(new TimeRange(from, to));
            assertThat(lesson.resources(kind)).extracting(each -> each.key()).containsExactly(audience);
            assertThat(lesson.resources(ItemKind.ROOM))
                    .extracting(each -> each.key())
                    .containsExactly(room);
            assertThat(lesson.weeks().startingFrom(timetable.firstDayOfWeek1()).map(monday -> monday.plusDays(3)))
                    .hasSize(weeks)
                    .startsWith(LocalDate.of(2099, 9, 3));
        });
        var expected = new TreeSet<>(Set.of("sts.weeks-outside-year", "sts.undeclared-room"));
        if (!unknown.isEmpty()) {
            expected.add("sts.unknown-class");
        }
        assertThat(read.issues().stream()
                        .filter(issue -> issue.severity() != Severity.INFO)
                        .map(issue -> issue.code()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.isComplete()).isTrue();
    }
}
