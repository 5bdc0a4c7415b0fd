package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;
import static org.ent4j.ticketing.ThreePlatforms.RUIZ;
import static org.ent4j.ticketing.ThreePlatforms.VENDOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a neighbour with a bug, or worse, may send. */
class HostileNeighbourTest {

    private static final TicketId OWN = new TicketId("ENT-666");

    private final ThreePlatforms all = new ThreePlatforms();

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "9999-12-31T00:00:00Z"})
    void moments_that_cannot_be_are_refused(Instant at) {
        var id = all.asked();
        assertThat(rules(sent(id, 9, 0, at, RUIZ, new Step.Commented("Bonjour"))))
                .containsExactly("TK-SYN-10");
        assertThat(rules(sent(OWN, 1, 0, at, RUIZ, request()))).containsExactly("TK-SYN-10");
    }

    @Test
    void a_clock_that_is_fast_by_hours_is_no_anomaly() {
        var id = all.asked();
        var soon = all.now.plus(Duration.ofHours(5));
        assertThat(sent(id, 9, 0, soon, RUIZ, new Step.Commented("Bonjour"))).isInstanceOf(Reception.Accepted.class);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Videz le cache."));
        assertThat(all.at(Platform.ACADEMIE).work().takeDue(Instant.parse("2026-11-09T17:00:00Z"), 10))
                .hasSize(1);
    }

    @Test
    void a_word_from_a_fast_clock_does_not_let_our_clocks_run_on() {
        var id = all.asked();
        sent(id, 9, 0, all.now.plus(Duration.ofHours(5)), RUIZ, new Step.Commented("Bonjour"));
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken());
        var clocks = all.at(Platform.ACADEMIE)
                .reading()
                .show(id, AGENT, all.now)
                .get()
                .clocks();
        assertThat(clocks.own().isRunning()).isFalse();
    }

    @Test
    void a_number_far_ahead_is_refused_as_nobody_could_say_anything_afterwards() {
        var id = all.asked();
        assertThat(rules(sent(id, 734_512, 0, all.now, RUIZ, new Step.Commented("Bonjour"))))
                .containsExactly("TK-SYN-07");
    }

    @Test
    void nobody_gives_a_number_in_the_name_of_the_vendor() {
        var id = all.asked();
        sent(id, 9, 0, all.now, Actor.AUTOMATIC, new Step.Acknowledged("K-666"));
        assertThat(all.ticket(Platform.ACADEMIE, id).vendorNumber()).isEmpty();
    }

    @Test
    void a_vendor_does_not_say_how_urgent_it_is() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        var step = new Step.Prioritised(Impact.PERSON, Urgency.LOW);
        var event = new TicketEvent(new EventId(20, Platform.VENDOR), 1, all.now, VENDOR, step);
        var reception = all.at(Platform.ACADEMIE)
                .exchange()
                .receive(new Message(Platform.VENDOR, Platform.ACADEMIE, id, event), all.now);
        assertThat(rules(reception)).containsExactly("TK-SYN-11");
    }

    @Test
    void a_request_that_is_not_the_first_event_is_refused() {
        sent(OWN, 2, 0, all.now, Actor.AUTOMATIC, new Step.Resolved("Fini"));
        assertThat(rules(sent(OWN, 5, 0, all.now, RUIZ, request()))).containsExactly("TK-SYN-12");
    }

    @Test
    void a_neighbour_does_not_use_up_the_numbers_of_our_tickets() {
        for (var number = 1; number <= 30; number++) {
            var id = new TicketId("ACADEMIE-" + number);
            sent(id, 1, 0, all.now, RUIZ, request());
            sent(id, 2, 1, all.now, Actor.AUTOMATIC, new Step.HandedOver(Platform.ACADEMIE, ""));
        }
        var receipt = all.at(Platform.ACADEMIE)
                .intake()
                .submit(all.submission().draft(Drafts.sound().build()).build());
        assertThat(receipt.isRight()).isTrue();
    }

    @Test
    void a_circle_of_duplicates_stops_nobody() {
        var id = all.asked();
        var found = new TicketEvent(new EventId(20, Platform.ACADEMIE), 1, all.now, AGENT, new Step.DuplicateFound(id));
        all.at(Platform.ENT).exchange().receive(new Message(Platform.ACADEMIE, Platform.ENT, id, found), all.now);
        all.does(Platform.ENT, id, RUIZ, new Step.Commented("Bonjour"));
        assertThat(all.ticket(Platform.ACADEMIE, id).said()).hasSize(1);
    }

    private static Step.Submitted request() {
        return new Step.Submitted(Drafts.sound().build(), Impact.PERSON, Urgency.NORMAL, Optional.empty());
    }

    /** As the ENT says it. */
    private Reception sent(TicketId id, int number, int tenure, Instant at, Actor by, Step step) {
        var event = new TicketEvent(new EventId(number, Platform.ENT), tenure, at, by, step);
        return all.at(Platform.ACADEMIE)
                .exchange()
                .receive(new Message(Platform.ENT, Platform.ACADEMIE, id, event), all.now);
    }

    private static List<String> rules(Reception reception) {
        return reception instanceof Reception.Refused refused
                ? refused.refusal().rules()
                : List.of();
    }
}
