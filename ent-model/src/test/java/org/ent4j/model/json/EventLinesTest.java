package org.ent4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.json.Loans.Kind;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;

/** How events are kept: such texts are in databases, and never change. */
class EventLinesTest {

    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final PersonId ANNE = new PersonId("anne");
    private static final PersonId BRUNO = new PersonId("bruno");

    private final EventLines<Kind, Loans.Event> lines = EventLines.of(Loans.events(), Loans.module());

    private void means(Kind kind, String written, Loans.Event meant) {
        assertThat(lines.write(meant)).isEqualTo(written);
        assertThat(lines.read(kind, written)).isEqualTo(meant);
    }

    @Test
    void an_event_is_its_type_and_its_components_in_order() {
        var reader = PersonName.builder()
                .usageName("Œuvrard")
                .firstName("Zoé")
                .addAllOtherFirstNames(List.of("Anne"))
                .build();
        means(
                Kind.LOAN,
                "{\"type\":\"Lent\",\"at\":\"2026-11-16T11:00:00Z\",\"by\":\"anne\",\"reader\":{\"firstName\":\"Zoé\","
                        + "\"otherFirstNames\":[\"Anne\"],\"usageName\":\"Œuvrard\"},\"length\":\"PT336H\","
                        + "\"books\":[\"A\",\"B\",\"C\"],\"deposits\":{\"anne\":\"2.50\",\"bruno\":\"0.05\"}}",
                new Loans.Lent(
                        NOON,
                        ANNE,
                        Optional.of(reader),
                        Duration.ofDays(14),
                        Set.of("C", "A", "B"),
                        Map.of(BRUNO, new BigDecimal("0.05"), ANNE, new BigDecimal("2.50"))));
    }

    @Test
    void what_is_empty_is_left_out() {
        means(
                Kind.LOAN,
                "{\"type\":\"Lent\",\"at\":\"2026-11-16T11:00:00Z\",\"by\":\"anne\",\"length\":\"PT0S\"}",
                new Loans.Lent(NOON, ANNE, Optional.empty(), Duration.ZERO, Set.of(), Map.of()));
    }

    @Test
    void a_component_called_type_does_not_hide_the_type() {
        means(
                Kind.LOAN,
                "{\"type\":\"Returned\",\"at\":\"2026-11-16T11:00:00Z\",\"state\":\"WORN\",\"itsType\":\"post\",\"daysLate\":3}",
                new Loans.Returned(NOON, Loans.Usual.WORN, "post", 3));
        means(
                Kind.LOAN,
                "{\"type\":\"Returned\",\"at\":\"2026-11-16T11:00:00Z\",\"state\":{\"type\":\"Damaged\",\"how\":\"wet\"}}",
                new Loans.Returned(NOON, new Loans.Damaged("wet"), "", 0));
    }

    @Test
    void values_that_say_nothing_but_who_it_is_are_a_text_and_their_long_form_is_read_too() {
        var usual = new Loans.Place(ANNE, 1);
        means(
                Kind.SHELF,
                "{\"type\":\"Placed\",\"at\":\"2026-11-16T11:00:00Z\",\"places\":[\"anne\",{\"keeper\":\"bruno\",\"height\":2}]}",
                new Loans.Placed(NOON, List.of(usual, new Loans.Place(BRUNO, 2)), Optional.empty()));
        assertThat(lines.read(Kind.SHELF, placed("[{\"keeper\":\"anne\",\"height\":1}]")))
                .isEqualTo(new Loans.Placed(NOON, List.of(usual), Optional.empty()));
    }

    @Test
    void a_context_reads_an_object_in_its_own_way() {
        var hall = new Loans.Placed(NOON, List.of(), Optional.of(new Loans.Room(Loans.Door.HALL)));

        assertThat(lines.read(Kind.SHELF, inRoom("{\"door\":\"ROOF\",\"more\":[1]}")))
                .isEqualTo(hall);
        refuses(Kind.SHELF, inRoom("{}"), "A room without a door.");
        refuses(Kind.SHELF, inRoom("[]"), "");
    }

    private static String placed(String places) {
        return "{\"type\":\"Placed\",\"at\":\"2026-11-16T11:00:00Z\",\"places\":%s}".formatted(places);
    }

    private static String inRoom(String room) {
        return "{\"type\":\"Placed\",\"at\":\"2026-11-16T11:00:00Z\",\"room\":%s}".formatted(room);
    }

    private void refuses(Kind kind, String text, String why) {
        assertThatThrownBy(() -> lines.read(kind, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No event of " + kind + ": ")
                .hasMessageContaining(why)
                .hasMessageContaining("\nMaybe ")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void what_a_newer_version_added_is_ignored_and_the_type_may_stand_anywhere() {
        var read = lines.read(Kind.LOAN, """
                {"more":{"type":"Lent","list":[1,{}]},"at":"2026-11-16T11:00:00Z",
                 "state":{"how":"wet","since":7,"type":"Damaged"},"type":"Returned"}""");

        assertThat(read).isEqualTo(new Loans.Returned(NOON, new Loans.Damaged("wet"), "", 0));
    }

    @Test
    void what_is_missing_is_named_and_what_the_domain_refuses_is_refused() {
        refuses(Kind.LOAN, "{\"type\":\"Lent\",\"at\":\"2026-11-16T11:00:00Z\"}", "Lent without 'by'.");
        refuses(Kind.SHELF, placed("[{\"keeper\":\"anne\",\"height\":12}]"), "Nobody reaches 12.");
        refuses(Kind.SHELF, placed("[{\"keeper\":\" \",\"height\":1}]"), "");
    }

    @Test
    void a_null_in_a_list_is_refused_and_as_a_component_it_is_nothing() {
        assertThat(lines.read(Kind.SHELF, placed("null")))
                .isEqualTo(new Loans.Placed(NOON, List.of(), Optional.empty()));
        refuses(Kind.SHELF, placed("[null]"), "null is no Place.");
    }

    @Test
    void what_is_of_another_kind_is_refused_and_not_written() {
        record Stray(Instant at) implements Loans.Event {}

        refuses(Kind.LOAN, placed("[]"), "'Placed' is no type of LoanEvent.");
        refuses(Kind.LOAN, "\"WORN\"", "'WORN' is no constant of LoanEvent.");
        assertThatThrownBy(() -> lines.write(new Stray(NOON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is of no kind of event");
        assertThatThrownBy(() -> lines.read(Kind.LOST, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No events of LOST are known");
    }

    @Test
    void numbers_out_of_all_measure_and_texts_without_end_are_refused_in_few_words() {
        var lent =
                "{\"type\":\"Lent\",\"at\":\"2026-11-16T11:00:00Z\",\"by\":\"anne\",\"length\":\"PT0S\",\"deposits\":{\"anne\":%s}}";

        for (var number : List.of("1e99999999", "\"-1e99999999\"", "\"two\"", "true", "null", "9".repeat(5000))) {
            refuses(Kind.LOAN, lent.formatted(number), "");
        }
        assertThat(lines.read(Kind.LOAN, lent.formatted("0.10")))
                .isEqualTo(lines.read(Kind.LOAN, lent.formatted("\"0.10\"")));
        var written = placed("[]");
        for (var broken : List.of("", " ", "null", "[]", "7", written + "{}", "[".repeat(5000), "x".repeat(5000))) {
            refuses(Kind.SHELF, broken, "");
        }
        refuses(Kind.LOAN, "{\"type\":\"%s\"}".formatted("x".repeat(5000)), "…");
    }
}
