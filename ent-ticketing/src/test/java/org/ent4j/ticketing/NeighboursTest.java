package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;
import static org.ent4j.ticketing.ThreePlatforms.RUIZ;
import static org.ent4j.ticketing.ThreePlatforms.VENDOR;

import java.time.Duration;
import java.util.List;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.ticket.EscalationState;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** What happens between platforms at the same moment, or when one of them is away for long. */
class NeighboursTest {

    private final ThreePlatforms all = new ThreePlatforms();

    @Test
    void a_word_that_is_put_aside_while_its_ticket_arrives_is_not_lost() {
        var messages = askedAndSaid();
        var word = messages.get(messages.size() - 1);
        all.beforeParking = () -> messages.subList(0, messages.size() - 1).forEach(this::arrives);
        arrives(word);
        assertThat(said(word.ticket())).containsExactly("Et en salle 12");
        assertThat(waiting(word.ticket())).isEmpty();
    }

    @Test
    void a_word_that_is_put_aside_just_before_its_ticket_is_kept_is_not_lost() {
        var messages = askedAndSaid();
        var word = messages.get(messages.size() - 1);
        arrives(messages.get(0));
        all.beforeAdding = () -> arrives(word);
        arrives(messages.get(1));
        assertThat(said(word.ticket())).containsExactly("Et en salle 12");
        assertThat(waiting(word.ticket())).isEmpty();
    }

    @Test
    void what_is_tried_again_reaches_a_vendor_that_has_never_heard_of_the_ticket() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken());
        all.isCut = true;
        all.does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        for (var hour = 0; hour < 5; hour++) {
            all.now = all.now.plus(Duration.ofHours(1));
            all.exchange();
        }
        assertThat(all.ticket(Platform.ACADEMIE, id).escalation()).isEqualTo(EscalationState.FAILED);
        all.isCut = false;
        all.does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        assertThat(all.stores.get(Platform.VENDOR).find(id)).isPresent();
        assertThat(Sharing.shared(all.ticket(Platform.VENDOR, id)))
                .isEqualTo(Sharing.shared(all.ticket(Platform.ACADEMIE, id)));
        all.does(Platform.VENDOR, id, VENDOR, new Step.Acknowledged("K-7"));
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.WAITING_VENDOR);
    }

    @Test
    void what_an_ent_could_not_send_for_days_is_worked_on_once_it_is_sent_again() {
        all.isCut = true;
        var id = all.asked();
        for (var hour = 0; hour < 5; hour++) {
            all.now = all.now.plus(Duration.ofHours(1));
            all.exchange();
        }
        all.isCut = false;
        var delivery = all.at(Platform.ENT).delivery();
        delivery.dead(100).forEach(letter -> delivery.sendAgain(letter.message().id(), all.now));
        all.exchange();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken());
        assertThat(all.ticket(Platform.ENT, id).state()).isEqualTo(TicketState.IN_PROGRESS);
    }

    @Test
    void what_was_given_up_is_ours_again_even_when_we_stopped_in_between() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken());
        all.isCut = true;
        all.does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        for (var hour = 0; hour < 5; hour++) {
            all.now = all.now.plus(Duration.ofHours(1));
            all.stopsAtDead = true;
            try {
                all.exchange();
            } catch (ThreePlatforms.Stopped stopped) {
                all.stopsAtDead = false;
            }
        }
        all.stopsAtDead = false;
        all.exchange();
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.IN_PROGRESS);
    }

    @Test
    void what_cannot_be_taken_now_is_to_be_sent_again_and_is_no_anomaly() {
        var messages = askedAndSaid();
        messages.subList(0, 2).forEach(this::arrives);
        var word = messages.get(2);
        all.unreadable.add(word.ticket());
        var exchange = all.at(Platform.ACADEMIE).exchange();
        assertThat(exchange.receive(word, all.now)).isInstanceOf(Reception.Later.class);
        assertThat(exchange.anomalies(10)).isEmpty();
        all.unreadable.clear();
        assertThat(exchange.receive(word, all.now)).isInstanceOf(Reception.Accepted.class);
    }

    /** What the ENT tells of a ticket and of a comment, none of which has arrived. */
    private List<Message> askedAndSaid() {
        all.isCut = true;
        var id = all.asked();
        all.at(Platform.ENT).work().take(id, new Step.Commented("Et en salle 12"), all.now, RUIZ);
        return all.stores.get(Platform.ENT).exchanges().in(LetterState.WAITING, 10).stream()
                .map(Letter::message)
                .sorted((one, other) -> one.event().id().compareTo(other.event().id()))
                .toList();
    }

    private void arrives(Message message) {
        all.at(message.to()).exchange().receive(message, all.now);
    }

    private List<String> said(TicketId id) {
        return all.ticket(Platform.ACADEMIE, id).said().stream().map(Said::text).toList();
    }

    private List<Message> waiting(TicketId id) {
        return all.stores.get(Platform.ACADEMIE).exchanges().parked(id);
    }
}
