package org.ent4j.viescolaire.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.whereabouts.Facts.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    private static Whereabouts at(String clock, String facts) {
        return Whereabouts.of(ANNE, time(clock), Facts.of(facts));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'',07:00,NOT_YET",
        "'',08:00,EXPECTED_IN_LESSON",
        "'',10:00,FREE",
        "'may LEAVE_BETWEEN_LESSONS',10:00,MAY_BE_OUTSIDE",
        "'',12:00,MAY_BE_OUTSIDE",
        "'',16:00,GONE",
        "'',23:59,GONE",
        "'cancel 8',07:59,NOT_YET",
        "'cancel 8',08:00,FREE",
        "'cancel 8; may ARRIVE_FOR_FIRST_LESSON',08:00,MAY_BE_OUTSIDE",
        "'cancel 15',15:00,FREE",
        "'cancel 15; may LEAVE_WHEN_DAY_ENDS_EARLY',15:00,MAY_BE_OUTSIDE",
        "'cancel 15',16:00,GONE",
        "'closed; no-lessons',10:00,CLOSED",
        "'closed',08:30,EXPECTED_IN_LESSON",
        "'no-lessons',07:59,CLOSED",
        "'no-lessons',10:00,MAY_BE_OUTSIDE",
        "'no-lessons',18:00,CLOSED",
        "'no-timetable',10:00,UNKNOWN",
        "'no-timetable',07:00,CLOSED"
    })
    void what_is_only_planned(String facts, String at, WhereStatus status) {
        var whereabouts = at(at, facts);

        assertThat(whereabouts.status()).isEqualTo(status);
        assertThat(status.isSaid()).isFalse();
        assertThat(whereabouts.because().source()).isIn(EvidenceSource.TIMETABLE, EvidenceSource.OPENING_HOURS);
        assertThat(whereabouts.because().covers(time(at))).isTrue();
        assertThat(whereabouts.evidence()).isEmpty();
        assertThat(whereabouts.isContradictory()).isFalse();
        assertThat(whereabouts.lastSeen()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'call 9 present 09:02',09:01,EXPECTED_IN_LESSON",
        "'call 9 present 09:02',09:02,IN_LESSON",
        "'call 9 present 09:02',09:59,IN_LESSON",
        "'call 9 present 09:02',10:00,FREE",
        "'call 9 present 08:52',09:00,IN_LESSON",
        "'call 9 present 12:00',09:30,IN_LESSON",
        "'guess 9',09:30,EXPECTED_IN_LESSON",
        "'call 9 absent 09:02',09:30,ABSENT",
        "'call 9 absent 09:02',10:00,FREE",
        "'call 9 late 09:20',09:19,ABSENT",
        "'call 9 late 09:20',09:20,IN_LESSON",
        "'call 9 left 09:40',09:39,IN_LESSON",
        "'call 9 left 09:40',09:40,LEFT",
        "'call 9 left 09:40',11:30,LEFT",
        "'call 9 left 09:40; call 11 absent 11:02',11:30,ABSENT",
        "'call 9 left 09:40; call 11 absent 11:02',12:30,LEFT",
        "'call 9 left 09:40; call 11 present 11:02',11:30,IN_LESSON",
        "'call 9 left 09:40; call 11 present 11:02',14:30,EXPECTED_IN_LESSON",
        "'call 9 exempt',09:30,EXEMPT"
    })
    void what_a_roll_call_says(String facts, String at, WhereStatus status) {
        assertThat(at(at, facts).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'ABSENCE 07:00 18:00',07:30,ABSENT",
        "'ABSENCE 07:00 18:00',10:30,ABSENT",
        "'ABSENCE 07:00 12:00',12:00,MAY_BE_OUTSIDE",
        "'ABSENCE 09:30 10:30; call 9 present 09:02',09:29,IN_LESSON",
        "'ABSENCE 09:30 10:30; call 9 present 09:02',09:30,ABSENT",
        "'EXCLUSION 08:00 18:00',09:30,EXCLUDED",
        "'EXCLUSION 08:00 18:00; ABSENCE 08:00 18:00',09:30,EXCLUDED",
        "'EXCLUSION 09:00 10:00; stay PERMANENCE 09:00 10:00',09:30,ELSEWHERE",
        "'EXCLUSION 09:10 10:00; stay PERMANENCE 09:00 10:00',09:30,ELSEWHERE",
        "'EXEMPTION 07:00 18:00',09:30,EXEMPT",
        "'EXEMPTION 07:00 18:00',10:30,FREE",
        "'EXEMPTION 07:00 18:00; ABSENCE 07:00 18:00',09:30,ABSENT",
        "'EXEMPTION 07:00 18:00; call 9 present 09:02',09:30,IN_LESSON",
        "'EXEMPTION 07:00 18:00; stay CDI 09:10 09:30',09:20,ELSEWHERE",
        "'EXEMPTION 07:00 18:00; stay CDI 09:10 09:30',09:40,EXEMPT"
    })
    void what_is_known_beforehand(String facts, String at, WhereStatus status) {
        assertThat(at(at, facts).status()).isEqualTo(status);
        assertThat(at(at, facts).isContradictory()).isFalse();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'stay CDI 10:00 11:00',09:59,EXPECTED_IN_LESSON",
        "'stay CDI 10:00 11:00',10:00,ELSEWHERE",
        "'stay CDI 10:00 11:00',11:00,EXPECTED_IN_LESSON",
        "'call 9 present 09:02; stay INFIRMERIE 09:20 09:40',09:30,ELSEWHERE",
        "'call 9 present 09:02; stay INFIRMERIE 09:20 09:40',09:45,EXPECTED_IN_LESSON",
        "'stay INFIRMERIE 09:10',17:59,ELSEWHERE",
        "'stay INFIRMERIE 09:10',18:00,GONE",
        "'closed; no-lessons; stay SORTIE_SCOLAIRE 08:00 20:00',10:00,ELSEWHERE",
        "'no-timetable; stay CDI 10:00',10:10,ELSEWHERE"
    })
    void what_a_stay_says(String facts, String at, WhereStatus status) {
        assertThat(at(at, facts).status()).isEqualTo(status);
        assertThat(at(at, facts).isContradictory()).isFalse();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'call 9 absent 09:02; stay INFIRMERIE 09:10 09:40',09:20,ELSEWHERE",
        "'call 9 absent 09:02; stay INFIRMERIE 09:10 09:40',09:50,EXPECTED_IN_LESSON",
        "'call 9 absent 09:02; stay INFIRMERIE 08:55 09:40',09:20,ELSEWHERE",
        "'call 9 absent 09:02; stay INFIRMERIE 08:55',09:20,ELSEWHERE",
        "'call 14 absent 14:02; stay INFIRMERIE 08:55',14:20,ABSENT",
        "'call 11 present 11:02; stay INFIRMERIE 08:55',11:20,IN_LESSON",
        "'call 11 present 11:02; stay INFIRMERIE 08:55',14:20,EXPECTED_IN_LESSON",
        "'ABSENCE 08:00 18:00; call 9 present 09:02',09:20,IN_LESSON",
        "'ABSENCE 08:00 18:00; call 9 present 09:02',10:20,FREE",
        "'EXCLUSION 08:00 18:00; call 9 present 09:02',09:20,IN_LESSON",
        "'call 9 left 09:40; call 11 present 11:02',11:30,IN_LESSON",
        "'stay CDI 09:00 10:00; stay INFIRMERIE 09:30 10:00',09:40,ELSEWHERE"
    })
    void what_cannot_both_be_is_shown_as_such(String facts, String at, WhereStatus status) {
        var whereabouts = at(at, facts);

        assertThat(whereabouts.status()).isEqualTo(status);
        assertThat(whereabouts.isContradictory()).isTrue();
        assertThat(whereabouts.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(whereabouts.evidence()).contains(conflict.earlier(), conflict.later());
            assertThat(conflict.earlier().seen()).isBefore(conflict.later().seen());
        });
    }

    @Test
    void a_contradiction_is_over_when_both_sides_are() {
        assertThat(at("11:30", "call 9 absent 09:02; stay INFIRMERIE 09:10 09:40")
                        .isContradictory())
                .isFalse();
    }

    @Test
    void a_late_pupil_was_absent_and_came_and_that_is_no_contradiction() {
        for (var clock : new String[] {"09:10", "09:30"}) {
            assertThat(at(clock, "call 9 late 09:20").isContradictory()).isFalse();
        }
    }

    @Test
    void the_same_roll_call_twice_says_the_same_as_once() {
        var once = Facts.of("call 9 present 09:02");
        var twice = once.withRollCalls(
                List.of(once.rollCalls().get(0), once.rollCalls().get(0)));

        assertThat(Whereabouts.of(ANNE, time("09:30"), twice)).isEqualTo(Whereabouts.of(ANNE, time("09:30"), once));
    }

    @Test
    void an_answer_says_what_it_rests_on_and_who_said_so() {
        var whereabouts = at("09:20", "call 8 present 08:03; stay INFIRMERIE 09:10");

        assertThat(whereabouts.because().source()).isEqualTo(EvidenceSource.STAY);
        assertThat(whereabouts.because().place()).contains(StayKind.INFIRMERIE);
        assertThat(whereabouts.because().by()).containsExactly(NURSE);
        assertThat(whereabouts.because().hasEnd()).isFalse();
        assertThat(whereabouts.evidence()).extracting(Evidence::seen).containsExactly(time("09:10"), time("08:03"));
    }

    @Test
    void when_the_pupil_was_seen_last_and_which_lesson_comes_next() {
        var whereabouts = at("10:30", "call 8 present 08:03; call 9 absent 09:02");

        assertThat(whereabouts.lastSeen().map(Evidence::seen)).contains(time("08:03"));
        assertThat(whereabouts.lastSeen().map(Evidence::by)).contains(Set.of(TEACHER));
        assertThat(whereabouts.next().map(CalledLesson::id)).contains("l11");
        assertThat(at("15:00", "").next()).isEmpty();
        assertThat(at("10:30", "call 9 left 09:40").lastSeen().map(Evidence::seen))
                .contains(time("09:40"));
    }

    @Test
    void whether_the_pupil_may_leave_comes_with_its_rules() {
        assertThat(at("10:30", "").mayLeave().map(decision -> decision.rules())).contains(List.of("VS-SOR-12"));
        assertThat(at("10:30", "no-timetable").mayLeave()).isEqualTo(Optional.empty());
    }

    @Test
    void who_has_lunch_at_school_is_not_gone_before_it() {
        var facts = Facts.of("cancel 14; cancel 15").withIsLunchAtSchool(true);

        assertThat(Whereabouts.of(ANNE, time("12:10"), facts).status()).isEqualTo(WhereStatus.FREE);
        assertThat(Whereabouts.of(ANNE, time("16:00"), facts).status()).isEqualTo(WhereStatus.GONE);
    }

    @Test
    void facts_of_another_day_answer_nothing() {
        assertThatThrownBy(() -> Whereabouts.of(ANNE, time("10:00").plusDays(1), Facts.of("")))
                .hasMessageContaining("Maybe");
    }

    @Test
    void every_status_and_source_has_its_words() {
        for (var status : WhereStatus.values()) {
            assertThat(status.label().fr()).isNotBlank().isNotEqualTo(status.name());
            assertThat(status.label().en()).isNotBlank();
        }
    }
}
