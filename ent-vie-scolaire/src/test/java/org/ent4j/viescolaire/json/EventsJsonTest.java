package org.ent4j.viescolaire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.spi.EventText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventsJsonTest {

    private static final int SAMPLES = 50;
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);

    private static final List<String> WORDS =
            List.of("", "a", "Œuvrard Zoé", "\"\\ \n\u0000\u2028", "{\"type\":\"Done\"}", "😀", "null", "ma_bava");

    private final EventText text = EventsJson.text();

    private static <T> T any(Class<T> type, long seed) {
        return new RandomValues(seed, WORDS).any(type);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void every_event_comes_back_as_it_was(JournalKind kind, Class<? extends Event> type) {
        for (var seed = 0; seed < SAMPLES; seed++) {
            var event = any(type, seed);

            assertThat(text.read(kind, text.write(event))).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void the_same_event_is_always_the_same_text(JournalKind kind, Class<? extends Event> type) {
        for (var seed = 0; seed < SAMPLES; seed++) {
            var written = text.write(any(type, seed));

            assertThat(EventsJson.text().write(text.read(kind, written))).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void a_text_that_was_changed_is_an_event_or_a_clear_refusal(JournalKind kind, Class<? extends Event> type) {
        var random = new Random(type.getName().hashCode());
        for (var seed = 0; seed < SAMPLES; seed++) {
            readOrRefuse(kind, mutated(text.write(any(type, seed)), random));
        }
    }

    private void readOrRefuse(JournalKind kind, String changed) {
        try {
            assertThat(text.read(kind, changed)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("No event of " + kind).hasMessageContaining("\nMaybe ");
        }
    }

    private static String mutated(String written, Random random) {
        var changed = new StringBuilder(written);
        for (var left = 1 + random.nextInt(3); left > 0 && changed.length() > 1; left--) {
            var from = random.nextInt(changed.length());
            var to = Math.min(changed.length(), from + random.nextInt(8));
            changed.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return changed.toString();
    }

    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "0",
            "-1e99999999",
            "\\u00",
            "\"x\"",
            "é",
            "[null]");

    @ParameterizedTest
    @MethodSource("everyEvent")
    void a_component_of_another_shape_is_nothing_or_a_clear_refusal(JournalKind kind, Class<? extends Event> type) {
        for (var part : type.getRecordComponents()) {
            for (var value : List.of("null", "7", "\"\"", "[]", "{}", "[null]", "[[]]", "{\"type\":\"Unknown\"}")) {
                readOrRefuse(
                        kind,
                        "{\"type\":\"%s\",\"at\":\"%s\",\"by\":{\"person\":\"t1\",\"capacity\":\"DIRECTION\"},\"%s\":%s}"
                                .formatted(type.getSimpleName(), NOON, part.getName(), value));
            }
        }
    }

    static Stream<Arguments> everyEvent() {
        return EventsJson.EVENTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Stream.of(each.getValue().getPermittedSubclasses())
                        .map(type -> Arguments.of(each.getKey(), type)));
    }

    @Test
    void pupils_who_are_present_and_nothing_more_are_their_ids() {
        var opened = new RollCallEvent.Opened(
                NOON,
                TEACHER,
                List.of(
                        RollCallEntry.present(new PersonId("anne")),
                        RollCallEntry.absent(new PersonId("bruno")),
                        RollCallEntry.present(new PersonId("chloé")).locked()));

        assertThat(text.write(opened))
                .isEqualTo("{\"type\":\"Opened\",\"at\":\"2026-11-16T11:00:00Z\","
                        + "\"by\":{\"person\":\"t1\",\"capacity\":\"ENSEIGNANT\"},\"prefilled\":[\"anne\","
                        + "{\"pupil\":\"bruno\",\"presence\":\"ABSENT\"},"
                        + "{\"pupil\":\"chloé\",\"presence\":\"PRESENT\",\"isLocked\":true}]}");
    }

    @Test
    void what_the_first_version_wrote_is_read_and_written_as_it_was() {
        var lines = GoldenTexts.lines();

        assertThat(lines).hasSizeGreaterThan(40);
        for (var line : lines) {
            assertThat(text.write(text.read(line.kind(), line.text()))).isEqualTo(line.text());
        }
    }

    @ParameterizedTest
    @MethodSource("org.ent4j.viescolaire.json.GoldenTexts#meant")
    void what_the_first_version_wrote_means_what_it_meant(JournalKind kind, String written, Event meant) {
        assertThat(text.read(kind, written)).isEqualTo(meant);
        assertThat(text.write(meant)).isEqualTo(written);
    }

    @Test
    void what_a_newer_version_added_is_ignored_and_the_type_may_stand_anywhere() {
        var read = text.read(JournalKind.ROLL_CALL, """
                {"more":{"type":"Locked","list":[1,{}]},"at":"2026-11-16T11:00:00Z",
                 "by":{"person":"t1","capacity":"ENSEIGNANT","since":2020},"type":"Submitted"}""");

        assertThat(read).isEqualTo(new RollCallEvent.Submitted(NOON, TEACHER));
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() ->
                        text.read(JournalKind.ROLL_CALL, "{\"type\":\"Submitted\",\"at\":\"2026-11-16T11:00:00Z\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No event of ROLL_CALL: Submitted without 'by'.");
    }

    @Test
    void a_null_in_a_list_is_refused_and_as_a_component_it_is_nothing() {
        var opened = "{\"type\":\"Opened\",\"at\":\"2026-11-16T11:00:00Z\","
                + "\"by\":{\"person\":\"t1\",\"capacity\":\"ENSEIGNANT\"},\"prefilled\":%s}";

        assertThat(text.read(JournalKind.ROLL_CALL, opened.formatted("null")))
                .isEqualTo(new RollCallEvent.Opened(NOON, TEACHER, List.of()));
        assertThatThrownBy(() -> text.read(JournalKind.ROLL_CALL, opened.formatted("[null]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No event of ROLL_CALL: null is no RollCallEntry.");
    }

    @Test
    void an_event_of_another_kind_is_refused() {
        var submitted = text.write(new RollCallEvent.Submitted(NOON, TEACHER));

        assertThatThrownBy(() -> text.read(JournalKind.PUNITION, submitted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No event of PUNITION: 'Submitted' is no type of PunitionEvent.");
    }

    @Test
    void an_event_that_could_not_be_read_again_is_not_written() {
        record Stray(Instant at, Actor by) implements Event {}

        assertThatThrownBy(() -> text.write(new Stray(NOON, TEACHER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is of no kind of event");
    }

    @Test
    void text_after_the_event_and_no_event_at_all_are_refused() {
        var submitted = text.write(new RollCallEvent.Submitted(NOON, TEACHER));

        for (var broken : List.of("", " ", "null", "[]", "7", "\"Submitted\"", submitted + "{}", "[".repeat(5000))) {
            assertThatThrownBy(() -> text.read(JournalKind.ROLL_CALL, broken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("No event of ROLL_CALL: ");
        }
    }

    @Test
    void a_journal_of_a_kind_that_only_a_newer_version_knows_is_named_as_it_is_kept() {
        var forgotten = text.read(JournalKind.SCHOOL, """
                {"type":"Forgotten","at":"2026-11-16T11:00:00Z","by":{"person":"t1","capacity":"ENSEIGNANT"},
                 "keys":[{"kind":"CANTINE","id":"c1"},{"kind":"DOSSIER","id":"2025/anne"}]}""");

        assertThat(forgotten)
                .isEqualTo(new SchoolEvent.Forgotten(
                        NOON,
                        TEACHER,
                        List.of(JournalKey.kept("CANTINE", "c1"), new JournalKey(JournalKind.DOSSIER, "2025/anne"))));
        assertThatThrownBy(() -> text.read(JournalKind.UNKNOWN, "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
