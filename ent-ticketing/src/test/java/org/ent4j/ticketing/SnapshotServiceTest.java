package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Birth;
import org.ent4j.ticketing.exchange.ForeignDesk;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.exchange.Snapshot;
import org.ent4j.ticketing.exchange.status.IwsStatus;
import org.ent4j.ticketing.memory.InMemoryRemarks;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

class SnapshotServiceTest {

    private final ThreePlatforms all = new ThreePlatforms();
    private final InMemoryRemarks remarks = new InMemoryRemarks();
    private final SnapshotService snapshots = all.at(Platform.ACADEMIE)
            .snapshots(new Assistance.ForeignPlatform(
                    ForeignDesk.of(Platform.VENDOR, Policies.usual(), IwsStatus.MAP, Actor::id), remarks));

    @Test
    void what_a_vendor_without_events_shows_is_kept_and_told_to_the_school() {
        var id = escalated();
        var shown = snapshot(id, "Résolu", "Corrigé en 4.2", "on regarde");

        var ticket = snapshots.receive(shown, all.now).get();
        all.exchange();

        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.vendorNumber()).contains("CGI-77");
        assertThat(all.ticket(Platform.ENT, id).said())
                .extracting(Said::text)
                .containsExactly("on regarde", "Corrigé en 4.2");
        assertThat(snapshots.receive(shown, all.now).get()).isEqualTo(ticket);
    }

    @Test
    void a_remark_that_is_changed_over_there_is_known_again() {
        var id = escalated();
        snapshots.receive(snapshot(id, "Ouvert", "", "on regarde"), all.now);
        var before = all.ticket(Platform.ACADEMIE, id);

        snapshots.receive(snapshot(id, "Ouvert", "", "on a regardé"), all.now);

        assertThat(all.ticket(Platform.ACADEMIE, id)).isEqualTo(before);
        assertThat(remarks.of(id, Platform.VENDOR)).containsOnlyKeys("1");
    }

    @Test
    void a_status_that_no_map_knows_is_an_anomaly_and_the_state_stays() {
        var id = escalated();
        snapshots.receive(snapshot(id, "Cosmique", ""), all.now);

        assertThat(all.ticket(Platform.ACADEMIE, id).state().isActive()).isTrue();
        assertThat(all.stores.get(Platform.ACADEMIE).exchanges().anomalies(10)).hasSize(1);
    }

    @Test
    void of_a_ticket_that_is_not_known_or_not_shared_nothing_is_taken() {
        var receiver = snapshots.receiver(InstantSource.fixed(all.now));
        assertThat(receiver.receive(snapshot(new TicketId("NIX-1"), "Ouvert", "")))
                .isFalse();
        assertThat(receiver.receive(snapshot(all.asked(), "Ouvert", ""))).isFalse();
    }

    @Test
    void a_request_of_an_ent_that_knows_no_events_is_as_one_that_was_submitted_there() {
        var id = all.asked();
        var told = all.ticket(Platform.ACADEMIE, id);
        var alone = new ThreePlatforms();
        var ent = alone.at(Platform.ACADEMIE)
                .snapshots(new Assistance.ForeignPlatform(
                        ForeignDesk.of(Platform.ENT, Policies.usual(), IwsStatus.MAP, Actor::id), remarks));
        var birth = new Birth(id, (Step.Submitted) told.events().get(0).step(), Optional.empty());

        assertThat(ent.begin(birth, alone.now)).contains(told);
        assertThat(ent.begin(birth, alone.now.plusSeconds(60))).contains(told);
        assertThat(ent.requests(InstantSource.fixed(alone.now)).isKnown(id)).isTrue();
        assertThat(ent.requests(InstantSource.fixed(alone.now)).isKnown(new TicketId("NIX-1")))
                .isFalse();
        assertThat(alone.notices).isNotEmpty().isSubsetOf(all.notices);
        assertThat(alone.stores.get(Platform.ACADEMIE).exchanges().anomalies(9)).isEmpty();
    }

    private TicketId escalated() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, "à vous"));
        return id;
    }

    private Snapshot snapshot(TicketId id, String status, String answer, String... said) {
        var shown = List.of(said).stream()
                .map(text -> new Remark("1", "dupont", all.now, text))
                .toList();
        return new Snapshot(
                id,
                Optional.of("CGI-77"),
                status,
                shown,
                List.of(),
                Optional.of(answer),
                Optional.empty(),
                Optional.empty());
    }
}
