package org.ent4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.json.Loans.Kind;
import org.ent4j.model.person.PersonName;

class EventLinesProperties {

    private final EventLines<Kind, Loans.Event> lines = EventLines.of(Loans.events(), Loans.module());

    @Property(tries = 300)
    void an_event_comes_back_as_it_was_and_is_always_the_same_text(@ForAll("events") Loans.Event event) {
        var written = lines.write(event);
        var again = EventLines.of(Loans.events(), Loans.module());

        assertThat(written).doesNotContain("\n");
        assertThat(again.read(kind(event), written)).isEqualTo(event);
        assertThat(again.write(again.read(kind(event), written))).isEqualTo(written);
    }

    @Property(tries = 500)
    void a_text_that_was_changed_is_an_event_or_a_clear_refusal(
            @ForAll("events") Loans.Event event,
            @ForAll("pieces") String piece,
            @ForAll @IntRange(max = 400) int at,
            @ForAll @IntRange(max = 8) int length) {
        var changed = new StringBuilder(lines.write(event));
        var from = at % changed.length();
        changed.replace(from, Math.min(changed.length(), from + length), piece);

        var isRefused = isRefused(kind(event), changed.toString());

        Statistics.label("refused").collect(isRefused).coverage(c -> {
            c.check(true).percentage(p -> p > 20);
            c.check(false).percentage(p -> p > 5);
        });
    }

    private boolean isRefused(Kind kind, String changed) {
        try {
            assertThat(lines.read(kind, changed)).isNotNull();
            return false;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("No event of " + kind).hasMessageContaining("\nMaybe ");
            assertThat(refused.getMessage()).hasSizeLessThan(400);
            return true;
        }
    }

    private static Kind kind(Loans.Event event) {
        return event instanceof Loans.LoanEvent ? Kind.LOAN : Kind.SHELF;
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", "\"", "{", "}", "[", "]", ",", ":", "null", "true", "0", "-1e99999999", "\\u00", "\"x\"", "[null]");
    }

    @Provide
    Arbitrary<Loans.Event> events() {
        return Arbitraries.oneOf(lent(), returned(), placed());
    }

    private static Arbitrary<Loans.Event> lent() {
        return Combinators.combine(
                        instants(),
                        people(),
                        names().optional(),
                        Arbitraries.longs().between(0, 100_000).map(Duration::ofSeconds),
                        words().set().ofMaxSize(4),
                        Arbitraries.maps(people(), decimals()).ofMaxSize(4))
                .as(Loans.Lent::new);
    }

    private static Arbitrary<Loans.Event> returned() {
        var states = Arbitraries.oneOf(Arbitraries.of(Loans.Usual.values()), words().map(Loans.Damaged::new));
        return Combinators.combine(instants(), states, words(), Arbitraries.integers())
                .as(Loans.Returned::new);
    }

    private static Arbitrary<Loans.Event> placed() {
        var places = Combinators.combine(people(), Arbitraries.integers().between(-2, 9))
                .as(Loans.Place::new);
        var rooms = Arbitraries.of(Loans.Door.values()).map(Loans.Room::new);
        return Combinators.combine(instants(), places.list().ofMaxSize(4), rooms.optional())
                .as(Loans.Placed::new);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    }

    private static Arbitrary<PersonId> people() {
        return Arbitraries.of("anne", "bruno", "Œuvrard", "\"", "😀").map(PersonId::new);
    }

    private static Arbitrary<PersonName> names() {
        return Combinators.combine(
                        words(), words(), words().optional(), words().list().ofMaxSize(3))
                .as((usage, first, birth, others) -> PersonName.builder()
                        .usageName(usage)
                        .firstName(first)
                        .birthName(birth)
                        .addAllOtherFirstNames(others)
                        .build());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "a", "\"\\ \n\u0000\u2028", "{\"type\":\"Lent\"}", "😀", "null", "WORN");
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999, 99_999),
                        Arbitraries.integers().between(-3, 4))
                .as(BigDecimal::valueOf);
    }
}
