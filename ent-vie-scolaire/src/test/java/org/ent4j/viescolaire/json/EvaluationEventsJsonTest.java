package org.ent4j.viescolaire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.ConseilEvent;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.spi.EventText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How evaluations, marks and conseils are kept: these texts are in databases, and never change. */
class EvaluationEventsJsonTest {

    private static final Instant AT = Instant.parse("2026-11-16T07:05:00Z");
    private static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    private static final PersonId ANNE = new PersonId("anne");
    private static final EvaluationId E1 = new EvaluationId("e1");
    private static final SchoolPeriodId T1 = new SchoolPeriodId("2026-T1");
    private static final String BY =
            "\"at\":\"2026-11-16T07:05:00Z\",\"by\":{\"person\":\"t1\",\"capacity\":\"ENSEIGNANT\"}";

    private final EventText text = EventsJson.text();

    private void means(JournalKind kind, String rest, Event meant) {
        var written = "{\"type\":\"%s\",%s,%s}".formatted(meant.getClass().getSimpleName(), BY, rest);

        assertThat(text.write(meant)).isEqualTo(written);
        assertThat(text.read(kind, written)).isEqualTo(meant);
    }

    @Test
    void marks_keep_their_digits_and_statuses_are_their_names() {
        means(
                JournalKind.MARK_BOOK,
                "\"evaluation\":\"e1\",\"pupil\":\"anne\",\"before\":\"ABSENT\","
                        + "\"mark\":{\"type\":\"Scored\",\"points\":\"12.50\"}",
                new MarkBookEvent.MarkCorrected(AT, TEACHER, E1, ANNE, Unscored.ABSENT, Mark.of("12.50")));
        means(
                JournalKind.MARK_BOOK,
                "\"pupil\":\"anne\",\"average\":{\"type\":\"NotMarked\"},\"why\":\"absente\"",
                new MarkBookEvent.FinalAverageSet(AT, TEACHER, ANNE, new FinalAverage.NotMarked(), "absente"));
    }

    @Test
    void an_evaluation_says_all_that_it_is() {
        var evaluation = EvaluationRequest.builder()
                .id(E1)
                .title("Fractions")
                .type(new EvaluationType("DS", Label.of("devoir surveillé", "test"), false))
                .date(LocalDate.of(2026, 11, 16))
                .coefficient(new BigDecimal("0.5"))
                .build()
                .in(new MarkBookId(new EvaluationServiceId("maths"), T1));
        means(
                JournalKind.MARK_BOOK,
                "\"evaluation\":{\"assessedIn\":\"MARKS\",\"date\":\"2026-11-16\",\"id\":\"e1\",\"period\":\"2026-T1\","
                        + "\"service\":\"maths\",\"title\":\"Fractions\",\"type\":{\"code\":\"DS\","
                        + "\"label\":{\"fr\":\"devoir surveillé\",\"en\":\"test\"}},\"visibleFrom\":\"2026-11-16\","
                        + "\"weighing\":{\"evaluation\":\"e1\",\"coefficient\":\"0.5\",\"outOf\":\"20\",\"rescaled\":true,"
                        + "\"kind\":\"NORMAL\",\"counts\":true}}",
                new MarkBookEvent.EvaluationAdded(AT, TEACHER, evaluation));
    }

    @Test
    void a_conseil_is_planned_with_its_locks_and_held_with_its_members() {
        var day = LocalDate.of(2026, 12, 8);
        means(
                JournalKind.CONSEIL,
                "\"id\":{\"schoolClass\":{\"structure\":\"s\",\"code\":\"3A\"},\"period\":\"2026-T1\"},"
                        + "\"day\":\"2026-12-08\",\"lock\":{\"lastDays\":{\"ENSEIGNANT\":\"2026-12-01\"},"
                        + "\"unlockedUntil\":{\"ENSEIGNANT\":\"2026-12-08\"}}",
                new ConseilEvent.Planned(
                        AT,
                        TEACHER,
                        new ConseilId(new ClassRef(new StructureId("s"), "3A"), T1),
                        day,
                        EntryLock.of(day.minusDays(7)).unlocking(EntryRole.ENSEIGNANT, day)));
        means(
                JournalKind.CONSEIL,
                "\"members\":[{\"person\":\"t1\",\"role\":\"CHAIR\"}]",
                new ConseilEvent.Held(AT, TEACHER, List.of(new Member(TEACHER.person(), MemberRole.CHAIR))));
    }

    @Test
    void numbers_are_read_as_the_text_that_they_are() {
        var read = text.read(
                JournalKind.MARK_BOOK,
                "{%s,\"evaluation\":\"e1\",\"pupil\":\"anne\",\"mark\":{\"points\":0.10,\"type\":\"Scored\"},\"type\":\"MarkSet\"}"
                        .formatted(BY));

        assertThat(((MarkBookEvent.MarkSet) read).mark().counted().orElseThrow())
                .isEqualByComparingTo("0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "\"-1e99999999\"", "\"twelve\"", "-1", "true", "{}", "null", "\"\""})
    void what_is_no_mark_is_refused_at_once(String points) {
        var written =
                "{\"type\":\"MarkSet\",%s,\"evaluation\":\"e1\",\"pupil\":\"anne\",\"mark\":{\"type\":\"Scored\",\"points\":%s}}"
                        .formatted(BY, points);

        assertThatThrownBy(() -> text.read(JournalKind.MARK_BOOK, written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No event of MARK_BOOK: ");
    }

    @Test
    void a_status_that_is_not_known_is_refused() {
        var written =
                "{\"type\":\"MarkSet\",%s,\"evaluation\":\"e1\",\"pupil\":\"anne\",\"mark\":\"LATE\"}".formatted(BY);

        assertThatThrownBy(() -> text.read(JournalKind.MARK_BOOK, written))
                .hasMessageStartingWith("No event of MARK_BOOK: 'LATE' is no constant of Mark.");
    }
}
