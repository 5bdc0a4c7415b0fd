package org.ent4j.timetable.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.occupancy.ProgrammeCheck.Fit;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.junit.jupiter.api.Test;

/** 6A has French for 55 minutes each week and 110 minutes each other, German 55 beside Spanish 110. */
class ProgrammeCheckTest {

    private static final Mef SIXIEME = new Mef("10010012110");
    private static final Mef OTHER = new Mef("10310019110");
    private static final CodeMatiere FRENCH = new CodeMatiere("020700");
    private static final CodeMatiere GERMAN = new CodeMatiere("030200");
    private static final CodeMatiere SPANISH = new CodeMatiere("030600");
    private static final CodeMatiere MATHS = new CodeMatiere("061300");
    private static final Map<String, CodeMatiere> CODES = Map.of("M1", FRENCH, "M2", GERMAN, "M3", SPANISH);
    private static final Publication PUBLICATION = OneWeek.published(OneWeek.file());
    private static final Duration LESSON = Duration.ofMinutes(55);

    private static Programme asked(Mef mef, CodeMatiere subject, Modalite modalite, int minutes) {
        return new Programme(mef, subject, modalite, Duration.ofMinutes(minutes));
    }

    private static List<ProgrammeCheck> checks(List<Mef> mefs, Programme... asked) {
        var programmes = new Programmes(
                Uai.of("0350122T"), RandomSchool.YEAR, List.of(asked), Map.of("6A", mefs, "9Z", List.of(SIXIEME)));
        return ProgrammeCheck.of(PUBLICATION, programmes, LESSON, ProgrammeCheckTest::code);
    }

    private static Optional<CodeMatiere> code(PublishedItem subject) {
        return Optional.ofNullable(CODES.get(subject.ref().key()));
    }

    private static ProgrammeCheck of(CodeMatiere subject, List<ProgrammeCheck> checks) {
        return checks.stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_lesson_counts_as_an_hour_and_one_in_two_weeks_as_half() {
        var check = of(FRENCH, checks(List.of(SIXIEME), asked(SIXIEME, FRENCH, Modalite.COMMON, 120)));

        assertThat(check.held()).isEqualTo(Duration.ofHours(2));
        assertThat(check.fit()).isEqualTo(Fit.AS_ASKED);
        assertThat(check.difference()).isEqualTo(Duration.ZERO);
    }

    @Test
    void less_and_more_than_is_asked_for_are_told_with_the_difference() {
        var checks = checks(
                List.of(SIXIEME),
                asked(SIXIEME, FRENCH, Modalite.COMMON, 270),
                asked(SIXIEME, MATHS, Modalite.UNSAID, 240),
                asked(SIXIEME, SPANISH, Modalite.COMMON, 60));

        assertThat(of(FRENCH, checks).fit()).isEqualTo(Fit.LESS);
        assertThat(of(FRENCH, checks).difference()).isEqualTo(Duration.ofMinutes(-150));
        assertThat(of(MATHS, checks).fit()).isEqualTo(Fit.LESS);
        assertThat(of(MATHS, checks).held()).isEqualTo(Duration.ZERO);
        assertThat(of(SPANISH, checks).fit()).isEqualTo(Fit.MORE);
        assertThat(of(GERMAN, checks).fit()).isEqualTo(Fit.NOT_ASKED);
    }

    @Test
    void an_option_that_nobody_chose_is_not_missing() {
        var checks = checks(
                List.of(SIXIEME),
                asked(SIXIEME, MATHS, Modalite.CHOICE, 150),
                asked(SIXIEME, GERMAN, Modalite.OPTIONAL, 60));

        assertThat(of(MATHS, checks).fit()).isEqualTo(Fit.OPTION);
        assertThat(of(GERMAN, checks).fit()).isEqualTo(Fit.OPTION);
    }

    @Test
    void mefs_that_differ_are_told_as_such() {
        var checks = checks(
                List.of(SIXIEME, OTHER),
                asked(SIXIEME, FRENCH, Modalite.COMMON, 100),
                asked(OTHER, FRENCH, Modalite.COMMON, 240),
                asked(OTHER, MATHS, Modalite.COMMON, 240),
                asked(SIXIEME, GERMAN, Modalite.COMMON, 60),
                asked(OTHER, GERMAN, Modalite.COMMON, 60));

        assertThat(of(FRENCH, checks).fit()).isEqualTo(Fit.SEVERAL_MEFS);
        assertThat(of(FRENCH, checks).difference()).isEqualTo(Duration.ZERO);
        assertThat(of(MATHS, checks).fit()).isEqualTo(Fit.SEVERAL_MEFS);
        assertThat(of(GERMAN, checks).fit()).isEqualTo(Fit.AS_ASKED);
    }

    @Test
    void classes_without_programme_and_classes_that_the_timetable_has_not_are_left_out() {
        assertThat(checks(List.of(OTHER), asked(SIXIEME, FRENCH, Modalite.COMMON, 240)))
                .isEmpty();
    }

    @Test
    void a_lesson_lasts_as_most_do() {
        assertThat(ProgrammeCheck.usualLesson(PUBLICATION)).isEqualTo(LESSON);
        assertThat(ProgrammeCheck.usualLesson(OneWeek.published(
                        OneWeek.file(OneWeek.lesson(DayOfWeek.MONDAY, "08:30", "10:20", "M1", OneWeek.ALL, "C1")))))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void the_code_of_a_subject_is_the_hosts_key_or_that_of_the_file() {
        var programmes = new Programmes(
                Uai.of("0350122T"),
                RandomSchool.YEAR,
                List.of(asked(SIXIEME, FRENCH, Modalite.COMMON, 120)),
                Map.of("6A", List.of(SIXIEME)));

        assertThat(ProgrammeCheck.of(PUBLICATION, programmes, LESSON))
                .singleElement()
                .satisfies(each -> assertThat(each.items()).isEmpty());
    }

    @Property
    void the_difference_is_nothing_between_the_least_and_the_most_and_told_outside(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 600) Integer> asked,
            @ForAll @IntRange(max = 600) int held) {
        var check = new ProgrammeCheck(
                PUBLICATION.items().get(0).ref(),
                FRENCH,
                List.of(),
                asked.stream()
                        .map(minutes -> asked(SIXIEME, FRENCH, Modalite.COMMON, minutes))
                        .toList(),
                Duration.ofMinutes(held),
                Fit.SEVERAL_MEFS);
        var least = asked.stream().mapToInt(Integer::intValue).min().orElseThrow();
        var most = asked.stream().mapToInt(Integer::intValue).max().orElseThrow();

        var expected = held < least ? held - least : held > most ? held - most : 0;

        assertThat(check.difference()).isEqualTo(Duration.ofMinutes(expected));
    }
}
