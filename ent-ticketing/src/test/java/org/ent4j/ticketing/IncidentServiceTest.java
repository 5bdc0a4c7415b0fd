package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.Support.IMPOSTOR;
import static org.ent4j.ticketing.Support.MARTIN;
import static org.ent4j.ticketing.Support.RUIZ;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

class IncidentServiceTest {

    private static final Instant NOON = Policies.MONDAY.plus(Duration.ofHours(3));
    private static final Announcement LOGIN = new Announcement(
            "Connexion impossible",
            Hindered.allOf(UsualCatalogue.AUTHENTIFICATION),
            "Nous cherchons la cause, retour à 14 h.");

    private final Support support = new Support();
    private final IncidentService incidents = support.assistance.incidents();

    private MajorIncident opened() {
        return incidents.open(LOGIN, NOON, MARTIN).get();
    }

    private static List<TicketId> ids(Ticket... tickets) {
        return List.of(tickets).stream().map(Ticket::id).toList();
    }

    @Test
    void a_request_about_it_is_told_of_it_before_it_is_sent() {
        assertThat(incidents.known(Drafts.sound().build())).isEmpty();
        opened();
        var known = incidents.known(Drafts.sound().build());

        assertThat(known).hasSize(1);
        assertThat(Messages.render(known.get(0), Lang.FR))
                .isEqualTo("incident MAJ-1 connu depuis 2026-11-02 12:00, « Connexion impossible » :"
                        + " Nous cherchons la cause, retour à 14 h.");
        assertThat(incidents.known()).extracting(MajorIncident::id).containsExactly(new IncidentId("MAJ-1"));
        assertThat(incidents.find(new IncidentId("MAJ-1"))).isPresent();
    }

    @Test
    void tickets_are_attached_and_their_requesters_told() {
        var id = opened().id();
        var first = support.submitted("ruiz", Policies.MONDAY);
        var second = support.submitted("leroy", Policies.MONDAY);
        var attached = incidents
                .attach(id, List.of(first.id(), new TicketId("T-99"), second.id(), first.id()), NOON, MARTIN)
                .get();

        assertThat(attached.done()).hasSize(2).allMatch(each -> each.incident().equals(Optional.of(id)));
        assertThat(attached.others().keySet()).containsExactly(new TicketId("T-99"), first.id());
        assertThat(attached.others().get(first.id())).extracting(Refusal::rules).isEqualTo(List.of("TK-INC-10"));
        assertThat(support.told("ruiz")).containsExactly("news.received", "incident.part-of");
        assertThat(support.told("leroy")).contains("incident.part-of");
    }

    @Test
    void a_message_is_told_once_to_each_requester() {
        var id = opened().id();
        incidents.attach(
                id,
                ids(
                        support.submitted("ruiz", Policies.MONDAY),
                        support.submitted("ruiz", Policies.MONDAY),
                        support.submitted("leroy", Policies.MONDAY)),
                NOON,
                MARTIN);
        support.notices.clear();
        var incident =
                incidents.tell(id, "Un serveur a redémarré.", NOON, MARTIN).get();

        assertThat(incident.messages()).hasSize(2);
        assertThat(support.told("ruiz")).containsExactly("incident.told");
        assertThat(support.told("leroy")).containsExactly("incident.told");
    }

    @Test
    void whatever_is_attached_is_resolved_with_it_as_far_as_it_is_held_here() {
        var id = opened().id();
        var here = support.submitted("ruiz", Policies.MONDAY);
        var above = support.submitted("leroy", Policies.MONDAY);
        var other = support.submitted("leroy", Policies.MONDAY);
        var work = support.assistance.work();
        work.take(above.id(), new Step.Taken(), NOON, MARTIN).get();
        work.take(above.id(), new Step.HandedOver(Platform.VENDOR, ""), NOON, MARTIN)
                .get();
        incidents.attach(id, ids(here, above), NOON, MARTIN).get();
        var ended = incidents.resolve(id, "Serveur remplacé.", NOON, MARTIN).get();

        assertThat(ended.incident().resolution()).isPresent();
        assertThat(ended.done()).extracting(Ticket::id).containsExactly(here.id());
        assertThat(ended.done().get(0).solution()).contains("Serveur remplacé.");
        assertThat(ended.others().keySet()).containsExactly(above.id());
        assertThat(rules(ended.others(), above)).containsExactly("TK-VIE-02");
        assertThat(support.tickets.find(other.id()).orElseThrow().state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(support.told("ruiz")).contains("news.resolved");
        assertThat(incidents.known()).isEmpty();
    }

    private static List<String> rules(Map<TicketId, Refusal> refused, Ticket ticket) {
        return Optional.ofNullable(refused.get(ticket.id())).orElseThrow().rules();
    }

    @Test
    void what_comes_back_is_resolved_later_but_not_what_was_refused() {
        var id = opened().id();
        var refused = support.submitted("ruiz", Policies.MONDAY);
        var above = support.submitted("leroy", Policies.MONDAY);
        var work = support.assistance.work();
        work.take(above.id(), new Step.Taken(), NOON, MARTIN).get();
        work.take(above.id(), new Step.HandedOver(Platform.VENDOR, ""), NOON, MARTIN)
                .get();
        incidents.attach(id, ids(refused, above), NOON, MARTIN).get();
        incidents.resolve(id, "Serveur remplacé.", NOON, MARTIN).get();
        work.take(refused.id(), new Step.Refused("Toujours rien."), NOON, RUIZ).get();
        work.take(above.id(), new Step.Recalled("C'est réglé."), NOON, MARTIN).get();
        var finished = incidents.finish(id, NOON, MARTIN).get();

        assertThat(finished.done()).extracting(Ticket::id).containsExactly(above.id());
        assertThat(rules(finished.others(), refused)).containsExactly("TK-INC-11");
    }

    @Test
    void more_tickets_than_a_slice_are_all_resolved() {
        var id = opened().id();
        var tickets = IntStream.range(0, 501)
                .mapToObj(each -> support.submitted("ruiz", Policies.MONDAY).id())
                .toList();
        incidents.attach(id, tickets, NOON, MARTIN).get();

        assertThat(incidents
                        .resolve(id, "Serveur remplacé.", NOON, MARTIN)
                        .get()
                        .done())
                .hasSize(501);
    }

    @Test
    void a_ticket_that_is_attached_while_it_is_resolved_is_resolved_too() {
        var id = opened().id();
        var first = support.submitted("ruiz", Policies.MONDAY);
        var second = support.submitted("leroy", Policies.MONDAY);
        var third = support.submitted("ruiz", Policies.MONDAY);
        support.afterNext(
                () -> incidents.resolve(id, "Serveur remplacé.", NOON, MARTIN).get());

        var attached =
                incidents.attach(id, ids(first, second, third), NOON, MARTIN).get();

        assertThat(attached.incident().resolution()).isPresent();
        assertThat(attached.done()).extracting(Ticket::id).containsExactlyElementsOf(ids(first, second, third));
        assertThat(ids(first, second, third))
                .allSatisfy(each -> assertThat(
                                support.tickets.find(each).orElseThrow().state())
                        .isEqualTo(TicketState.RESOLVED));
        assertThat(support.told("leroy")).containsOnlyOnce("news.resolved").doesNotContain("incident.part-of");
    }

    @Test
    void agents_alone_do_anything_about_it() {
        var id = opened().id();

        assertThat(incidents.open(LOGIN, NOON, RUIZ).getLeft().rules()).containsExactly("TK-INC-01");
        assertThat(incidents.open(LOGIN, NOON, IMPOSTOR).getLeft().rules()).containsExactly("TK-DRO-04");
        for (var who : List.of(RUIZ, IMPOSTOR)) {
            assertThat(incidents.tell(id, "Bientôt.", NOON, who).isLeft()).isTrue();
            assertThat(incidents.attach(id, List.of(), NOON, who).isLeft()).isTrue();
            assertThat(incidents.resolve(id, "Fait.", NOON, who).isLeft()).isTrue();
            assertThat(incidents.finish(id, NOON, who).isLeft()).isTrue();
        }
        assertThat(incidents.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void one_that_is_not_there_is_refused_and_one_that_is_over_stays_so() {
        var none = new IncidentId("MAJ-9");
        assertThat(incidents
                        .tell(none, "Bientôt.", NOON, MARTIN)
                        .getLeft()
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo("incident.no-such-incident");
        var id = opened().id();
        assertThat(incidents.finish(id, NOON, MARTIN).isLeft()).isTrue();
        incidents.resolve(id, "Fait.", NOON, MARTIN).get();
        assertThat(incidents.resolve(id, "Fait.", NOON, MARTIN).getLeft()).isInstanceOf(Refusal.NotInThisState.class);
        assertThat(incidents.tell(id, "Bientôt.", NOON, MARTIN).isLeft()).isTrue();
        assertThat(incidents.attach(id, List.of(), NOON, MARTIN).isLeft()).isTrue();
    }
}
