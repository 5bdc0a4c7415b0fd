package org.ent4j.ticketing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.ExchangeReason;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.RandomValues;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TicketJsonTest {

    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final TicketId TICKET = new TicketId("ENT-26-0001204");
    private static final List<String> PIECES =
            List.of("", "\"", "{", "}", "[", ",", ":", "null", "0", "-1e99999999", "\\u00", "\"x\"", "[null]");

    private final TicketJson text = TicketJson.text();

    static List<Class<?>> steps() {
        return RandomValues.steps();
    }

    private static TicketEvent event(Class<?> type, long seed) {
        var values = new RandomValues(seed);
        return new TicketEvent(
                values.any(EventId.class), (int) (seed % 3), values.any(Instant.class), values.any(Actor.class), (Step)
                        values.any(type));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_event_comes_back_as_it_was_by_itself_and_in_a_message(Class<?> type) {
        for (var seed = 0; seed < 50; seed++) {
            var event = event(type, seed);
            var message = new Message(Platform.ENT, Platform.ACADEMIE, TICKET, event);

            assertThat(text.write(event)).doesNotContain("\n");
            assertThat(text.event(text.write(event))).isEqualTo(event);
            assertThat(text.message(text.write(message))).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_text_that_was_changed_is_an_event_or_a_clear_refusal(Class<?> type) {
        var random = new Random(type.getName().hashCode());
        for (var seed = 0; seed < 100; seed++) {
            var changed = new StringBuilder(text.write(event(type, seed)));
            var from = random.nextInt(changed.length());
            changed.replace(
                    from,
                    Math.min(changed.length(), from + random.nextInt(8)),
                    PIECES.get(random.nextInt(PIECES.size())));
            try {
                assertThat(text.event(changed.toString())).isNotNull();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("\nMaybe ");
            }
        }
    }

    static List<Class<?>> questionEvents() {
        return List.of(QuestionEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("questionEvents")
    void every_event_of_a_question_comes_back_as_it_was(Class<?> type) {
        for (var seed = 0; seed < 50; seed++) {
            var event = (QuestionEvent) new RandomValues(seed).any(type);

            assertThat(text.write(event)).doesNotContain("\n");
            assertThat(text.questionEvent(text.write(event))).isEqualTo(event);
        }
    }

    /** Databases hold their like: it is never changed. */
    @Test
    void an_event_of_a_question_is_written_so_and_one_of_an_unknown_type_is_refused() {
        var asked = new QuestionEvent.Asked(
                NOON,
                new PersonId("parent"),
                new QuestionId("Q1"),
                Enquiry.of(new StructureId("9990001X"), "Où ?").about(new CategoryId("ENT")));

        assertThat(text.write(asked))
                .isEqualTo("{\"type\":\"Asked\",\"at\":\"2026-11-16T11:00:00Z\",\"by\":\"parent\",\"id\":\"Q1\","
                        + "\"enquiry\":{\"school\":\"9990001X\",\"category\":\"ENT\",\"text\":\"Où ?\"}}");
        assertThatThrownBy(() -> text.questionEvent("{\"type\":\"Rated\",\"at\":\"2026-11-16T11:00:00Z\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Databases and neighbours hold their like: it is never changed. */
    @Test
    void an_event_and_a_message_are_written_so() {
        var event = new TicketEvent(
                new EventId(7, Platform.ACADEMIE),
                1,
                NOON,
                new Actor("paul", Role.AGENT),
                new Step.HandedOver(Platform.VENDOR, "Régression"));

        var written = "{\"id\":{\"number\":7,\"platform\":\"ACADEMIE\"},\"tenure\":1,"
                + "\"at\":\"2026-11-16T11:00:00Z\",\"by\":{\"id\":\"paul\",\"role\":\"AGENT\"},"
                + "\"step\":{\"type\":\"HandedOver\",\"to\":\"VENDOR\",\"why\":\"Régression\"}}";
        assertThat(text.write(event)).isEqualTo(written);
        assertThat(text.write(new Message(Platform.ACADEMIE, Platform.VENDOR, TICKET, event)))
                .isEqualTo("{\"from\":\"ACADEMIE\",\"to\":\"VENDOR\",\"ticket\":\"ENT-26-0001204\",\"event\":" + written
                        + "}");
    }

    /** {@code events-1.txt} has every step of the first version: lines are added, and never changed. */
    @Test
    void what_was_written_once_is_read_for_good() {
        var lines = golden();

        assertThat(lines)
                .allSatisfy(line -> assertThat(text.write(text.event(line))).isEqualTo(line));
        assertThat(lines)
                .extracting(line -> text.event(line).step().getClass().getSimpleName())
                .containsAll(
                        RandomValues.steps().stream().map(Class::getSimpleName).toList());
    }

    private static List<String> golden() {
        try (var file = Objects.requireNonNull(TicketJsonTest.class.getResourceAsStream("events-1.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void names_that_nobody_knows_are_passed_over_and_steps_that_nobody_knows_are_refused() {
        var start = "{\"id\":{\"number\":7,\"platform\":\"ENT\",\"clock\":3},\"at\":\"2026-11-16T11:00:00Z\","
                + "\"by\":{\"id\":\"paul\",\"role\":\"AGENT\"},\"mood\":[1],\"step\":";

        assertThat(text.event(start + "{\"type\":\"Commented\",\"text\":\"Oui\",\"stars\":{\"n\":5}}}")
                        .step())
                .isEqualTo(new Step.Commented("Oui"));
        assertThatThrownBy(() -> text.event(start + "{\"type\":\"Rated\",\"stars\":5}}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.message("{\"from\":\"ENT\"}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_anomaly_is_told_as_it_was_told_when_it_was_met() {
        List<Reason> reasons = List.of(
                new ExchangeReason.SpeaksForOthers(Label.of("éditeur", "vendor"), Label.of("ENT", "ENT")),
                new Superseded(TICKET, 1, 2));
        var anomaly = new Anomaly(NOON, Platform.VENDOR, "x", List.of("TK-SYN-02"), reasons);

        var read = text.anomaly(text.write(anomaly));

        assertThat(read.at()).isEqualTo(NOON);
        assertThat(read.from()).isEqualTo(Platform.VENDOR);
        assertThat(read.message()).isEqualTo("x");
        assertThat(read.rules()).containsExactly("TK-SYN-02");
        for (var lang : Lang.values()) {
            assertThat(read.reasons())
                    .extracting(each -> Messages.render(each, lang))
                    .isEqualTo(reasons.stream()
                            .map(each -> Messages.render(each, lang))
                            .toList());
        }
        assertThat(text.anomaly(text.write(read))).isEqualTo(read);
    }
}
