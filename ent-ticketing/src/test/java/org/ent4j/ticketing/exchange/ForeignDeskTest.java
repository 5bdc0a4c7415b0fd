package org.ent4j.ticketing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.exchange.Shared.MONDAY;
import static org.ent4j.ticketing.exchange.Shared.escalated;
import static org.ent4j.ticketing.exchange.Shared.handOver;
import static org.ent4j.ticketing.exchange.Shared.level1;
import static org.ent4j.ticketing.exchange.Shared.read;
import static org.ent4j.ticketing.exchange.Shared.remark;
import static org.ent4j.ticketing.exchange.Shared.school;
import static org.ent4j.ticketing.exchange.Shared.snapshot;
import static org.ent4j.ticketing.exchange.Shared.submitted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.ticketing.exchange.status.IwsStatus;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EscalationState;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

class ForeignDeskTest {

    private final ForeignDesk vendor = ForeignDesk.of(Platform.VENDOR, Shared.POLICY, IwsStatus.MAP, Actor::id);
    private final ForeignDesk academie = ForeignDesk.of(Platform.ACADEMIE, Shared.POLICY, IwsStatus.MAP, Actor::id);

    @Test
    void the_vendor_acknowledges_once_and_its_remarks_are_told_once() {
        var shown = snapshot("Ouvert", remark("1", 1, "on regarde"), remark("", 2, "ok"), remark("", 2, "ok"));
        var first = read(vendor, escalated(), shown);

        assertThat(first.ticket().state()).isEqualTo(TicketState.WAITING_VENDOR);
        assertThat(first.ticket().escalation()).isEqualTo(EscalationState.SUCCESSFUL);
        assertThat(first.ticket().vendorNumber()).contains("CGI-77");
        assertThat(texts(first.ticket())).containsExactly("on regarde", "ok", "ok");
        assertThat(read(vendor, first.ticket(), shown).events()).isEmpty();
        assertThat(read(vendor, first.ticket(), shown).anomalies()).isEmpty();
    }

    @Test
    void a_remark_that_is_changed_afterwards_stays_as_it_was_said() {
        var first = read(vendor, escalated(), snapshot("Ouvert", remark("1", 1, "on regarde")));
        var changed = snapshot("Ouvert", remark("1", 1, "on a regardé"));
        assertThat(vendor.read(first.ticket(), changed, first.ids(), MONDAY).events())
                .isEmpty();
    }

    @Test
    void what_we_said_and_comes_back_is_ours() {
        var ticket = level1(escalated(), new Step.Commented("toujours en panne"), MONDAY.plusSeconds(180));
        var ours = Tellings.of(ticket, Platform.VENDOR, Actor::id);
        assertThat(ours).extracting(Remark::text).containsExactly("toujours en panne");
        var told = ours.get(0);
        var byItsId = new Remark(told.id(), "agent", told.at(), "toujours   en panne");
        var byItsMark = new Remark("4711", "api", MONDAY.plusSeconds(999), Marks.write(told));
        var byItself = new Remark("4712", "agent", told.at(), "toujours en panne");
        for (var echo : List.of(byItsId, byItsMark, byItself)) {
            assertThat(texts(read(vendor, ticket, snapshot("Ouvert", echo)).ticket()))
                    .isEmpty();
        }
        var quoted = new Remark("4713", "martin", told.at(), "D'accord.\n" + Marks.write(told));
        var theirNumber = new Remark("ENT-412", "martin", told.at(), "vu");
        assertThat(texts(read(vendor, ticket, snapshot("Ouvert", quoted, theirNumber))
                        .ticket()))
                .hasSize(2);
    }

    @Test
    void a_solution_a_question_and_a_refusal_give_the_ticket_back() {
        var solved = read(vendor, escalated(), snapshot("Résolu", Optional.of("Version 4.2"), remark("1", 1, "vu")));
        assertThat(solved.ticket().holder()).isEqualTo(Platform.ACADEMIE);
        assertThat(solved.ticket().state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(back(solved)).isEqualTo(new Step.HandedBack(Step.Return.SOLUTION, "Version 4.2"));

        var asked = read(
                vendor,
                escalated(),
                snapshot(
                        "En attente de réponse utilisateur",
                        remark("1", 1, "vu"),
                        remark("2", 2, "Quel navigateur ?")));
        assertThat(back(asked)).isEqualTo(new Step.HandedBack(Step.Return.QUESTION, "Quel navigateur ?"));
        assertThat(texts(asked.ticket())).containsExactly("vu", "Quel navigateur ?");
        assertThat(back(read(vendor, escalated(), snapshot("Fermé"))))
                .isEqualTo(new Step.HandedBack(Step.Return.SOLUTION, "clôturé"));

        var late = read(
                vendor,
                asked.ticket(),
                snapshot("Résolu", Optional.of("Trouvé"), remark("1", 1, "vu"), remark("2", 2, "Quel navigateur ?")));
        assertThat(texts(late.ticket()))
                .as("the answer of who no longer holds it")
                .contains("Trouvé");
        assertThat(late.ticket().holder()).isEqualTo(Platform.ACADEMIE);
    }

    @Test
    void an_older_snapshot_takes_nothing_back() {
        var first = read(vendor, escalated(), snapshot("Ouvert", remark("1", 1, "un"), remark("2", 2, "deux")));
        var old = read(vendor, first.ticket(), snapshot("Résolu", remark("1", 1, "un"), remark("3", 3, "trois")));
        assertThat(old.ticket().holder()).isEqualTo(Platform.VENDOR);
        assertThat(texts(old.ticket())).containsExactly("un", "deux", "trois");
        assertThat(old.anomalies())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons())
                        .containsExactly(new ExchangeReason.OlderThanKnown(Shared.ID.value(), 1)));
    }

    @Test
    void a_status_of_the_time_before_it_was_handed_over_again_is_not_taken() {
        var shown = snapshot("Résolu", Optional.of("Version 4.2"));
        var solved = read(vendor, escalated(), shown);
        var again = handOver(solved.ticket(), MONDAY.plusSeconds(9000));
        assertThat(read(vendor, again, shown).events()).isEmpty();

        var told = Tellings.of(again, Platform.VENDOR, Actor::id);
        var aware = snapshot("En cours", Optional.of("Version 4.2"), told.get(told.size() - 1));
        assertThat(read(vendor, again, aware).ticket().state()).isEqualTo(TicketState.WAITING_VENDOR);
    }

    @Test
    void an_unknown_word_keeps_the_state_and_what_is_said_with_it() {
        var odd = read(vendor, escalated(), snapshot("Suspendu", remark("1", 1, "on attend")));
        assertThat(odd.ticket().state()).isEqualTo(TicketState.ESCALATED);
        assertThat(texts(odd.ticket())).containsExactly("on attend");
        assertThat(odd.anomalies()).hasSize(1);
        assertThat(odd.anomalies().get(0).reasons().get(0)).isInstanceOf(ExchangeReason.UnknownStatus.class);
    }

    @Test
    void files_are_attached_once_and_another_ticket_is_not_looked_at() {
        var file = new Attachment("journal.txt", 3, "%064x".formatted(7));
        var plain = snapshot("Ouvert");
        var shown = new Snapshot(
                plain.ticket(),
                plain.number(),
                "Ouvert",
                List.of(),
                List.of(file, file),
                plain.answer(),
                Optional.empty(),
                Optional.empty());
        var found = read(vendor, escalated(), shown);
        assertThat(found.ticket().attachments()).contains(file);
        assertThat(read(vendor, found.ticket(), shown).events()).isEmpty();

        var other = new Snapshot(
                new org.ent4j.ticketing.ticket.TicketId("X-1"),
                plain.number(),
                "Résolu",
                List.of(remark("", 1, "x")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(read(vendor, escalated(), other).events()).isEmpty();
        assertThat(read(vendor, escalated(), other).anomalies()).hasSize(1);
    }

    @Test
    void the_academie_drives_the_whole_life() {
        var ticket = submitted();
        ticket = read(academie, ticket, snapshot("Nouveau")).ticket();
        assertThat(ticket.state()).isEqualTo(TicketState.SUBMITTED);
        ticket = read(academie, ticket, snapshot("Ouvert")).ticket();
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        ticket = read(academie, ticket, snapshot("En cours")).ticket();
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        var question = remark("1", 1, "Quelle classe ?");
        ticket = read(academie, ticket, snapshot("En attente de réponse utilisateur", question))
                .ticket();
        assertThat(ticket.state()).isEqualTo(TicketState.WAITING_REQUESTER);
        assertThat(ticket.said()).last().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(Said.Kind.QUESTION);
            assertThat(said.text()).isEqualTo("Quelle classe ?");
            assertThat(said.by().id()).isEqualTo("martin");
        });

        ticket = school(ticket, new Step.Commented("La 5A"), MONDAY.plusSeconds(7000));
        assertThat(read(academie, ticket, snapshot("En attente de réponse utilisateur", question))
                        .events())
                .isEmpty();
        ticket = read(academie, ticket, snapshot("En cours", question)).ticket();
        assertThat(ticket.wishes()).isEmpty();
        ticket = read(academie, ticket, snapshot("Résolu", Optional.of("Comptes recréés"), question))
                .ticket();
        assertThat(ticket.state()).isEqualTo(TicketState.RESOLVED);
        assertThat(ticket.solution()).contains("Comptes recréés");

        var refused = school(ticket, new Step.Refused("toujours pas"), MONDAY.plusSeconds(7300));
        var open = read(academie, refused, snapshot("En cours", Optional.of("Comptes recréés"), question))
                .ticket();
        assertThat(open.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(open.refusals()).isEqualTo(1);

        ticket = read(academie, ticket, snapshot("Fermé", Optional.of("Comptes recréés"), question))
                .ticket();
        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(read(academie, ticket, snapshot("En cours", question)).anomalies())
                .as("what is closed stays so")
                .hasSize(1);
    }

    @Test
    void a_question_that_comes_too_late_is_not_lost() {
        var solved = read(academie, submitted(), snapshot("Résolu")).ticket();
        var asked = read(academie, solved, snapshot("En attente de réponse utilisateur", remark("", 5, "Et en 4B ?")));
        assertThat(asked.ticket().state()).isEqualTo(TicketState.RESOLVED);
        assertThat(texts(asked.ticket())).contains("Et en 4B ?");
        assertThat(asked.anomalies()).hasSize(1);
    }

    @Test
    void a_solution_that_was_refused_and_given_anew_before_anybody_looked_is_a_new_one() {
        var solved =
                read(academie, submitted(), solvedAt(6000, "Comptes recréés")).ticket();
        var refused = school(solved, new Step.Refused("toujours pas"), MONDAY.plusSeconds(7300));
        assertThat(read(academie, refused, solvedAt(6000, "Comptes recréés")).events())
                .isEmpty();
        var again = read(academie, refused, solvedAt(9000, "Droits corrigés")).ticket();
        assertThat(again.state()).isEqualTo(TicketState.RESOLVED);
        assertThat(again.solution()).contains("Droits corrigés");
        assertThat(again.refusals()).isEqualTo(1);
        assertThat(again.wishes()).isEmpty();
    }

    private static Snapshot solvedAt(int second, String answer) {
        return new Snapshot(
                Shared.ID,
                Optional.of("77"),
                "Résolu",
                List.of(),
                List.of(),
                Optional.of(answer),
                Optional.of(MONDAY.plusSeconds(second)),
                Optional.empty());
    }

    @Test
    void what_is_told_has_what_happened_without_a_word_and_no_notes() {
        var ticket = level1(escalated(), new Step.Noted("entre nous"), MONDAY.plusSeconds(150));
        ticket = level1(ticket, new Step.Recalled("réglé ici"), MONDAY.plusSeconds(200));
        ticket = level1(ticket, new Step.Resolved("redémarré"), MONDAY.plusSeconds(300));
        ticket = school(ticket, new Step.Accepted(), MONDAY.plusSeconds(400));
        assertThat(Tellings.of(ticket, Platform.VENDOR, Actor::id))
                .extracting(Remark::text)
                .containsExactly("réglé ici", "redémarré", "La solution est acceptée.");
        assertThat(Tellings.of(ticket, Platform.ACADEMIE, Actor::id))
                .as("the académie knows what it said itself")
                .extracting(Remark::text)
                .containsExactly("La solution est acceptée.");
    }

    @Test
    void a_mark_stands_on_the_last_line() {
        var remark = new Remark("ACADEMIE-9.2", "agent", MONDAY, "un\n[#ENT-1]\ndeux");
        var written = new Remark("4", "api", MONDAY, Marks.write(remark) + "\n");
        assertThat(Marks.read(written)).contains(new Remark("ACADEMIE-9.2", "api", MONDAY, remark.text()));
        assertThat(Marks.read(remark)).isEmpty();
    }

    @Test
    void the_vendor_says_nothing_of_what_was_never_handed_to_it() {
        var found = read(vendor, submitted(), snapshot("Résolu", remark("", 1, "à nous")));
        assertThat(found.events()).isEmpty();
        assertThat(found.anomalies().get(0).reasons().get(0)).isInstanceOf(ExchangeReason.UnknownTicket.class);
    }

    private static Step back(Findings findings) {
        return findings.events().get(findings.events().size() - 1).step();
    }

    /** What was said above the school and level 1 who wrote it here. */
    private static List<String> texts(Ticket ticket) {
        return ticket.said().stream()
                .filter(said -> said.id().startsWith("VENDOR")
                        || said.id().startsWith("ACADEMIE") && said.by().id().equals("martin"))
                .map(Said::text)
                .toList();
    }

    @Test
    void ids_are_kept_for_what_was_found() {
        var found = read(vendor, escalated(), snapshot("Ouvert", remark("17", 1, "un")));
        assertThat(found.ids())
                .isEqualTo(Map.of("17", found.ticket().said().get(0).id()));
    }
}
