package org.ent4j.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ticket.TicketFixture.AGENT;
import static org.ent4j.ticketing.ticket.TicketFixture.RUIZ;
import static org.ent4j.ticketing.ticket.TicketFixture.VENDOR;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.ticket.TicketLife.Move;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketDeskTest {

    /** A step for each move, by somebody who may take it. */
    private static final Map<Move, Map.Entry<Actor, Step>> STEPS = new EnumMap<>(Map.ofEntries(
            Map.entry(Move.ASSIGN, Map.entry(AGENT, new Step.Assigned(TeamId.DSI, ""))),
            Map.entry(Move.TAKE, Map.entry(AGENT, new Step.Taken())),
            Map.entry(Move.ASK, Map.entry(AGENT, new Step.Asked("Quel navigateur ?"))),
            Map.entry(Move.REMIND, Map.entry(AGENT, new Step.Reminded())),
            Map.entry(Move.ANSWER, Map.entry(RUIZ, new Step.Answered("Firefox"))),
            Map.entry(Move.ESCALATE, Map.entry(AGENT, new Step.HandedOver(Platform.VENDOR, ""))),
            Map.entry(Move.ACKNOWLEDGE, Map.entry(VENDOR, new Step.Acknowledged("K-7"))),
            Map.entry(Move.FAIL, Map.entry(Actor.AUTOMATIC, new Step.NotDelivered("HTTP 503"))),
            Map.entry(Move.RETURN, Map.entry(VENDOR, new Step.HandedBack(Return.SOLUTION, "Corrigé en 4.2"))),
            Map.entry(Move.RECALL, Map.entry(AGENT, new Step.Recalled("Trop long"))),
            Map.entry(Move.RESOLVE, Map.entry(AGENT, new Step.Resolved("Videz le cache."))),
            Map.entry(Move.ACCEPT, Map.entry(RUIZ, new Step.Accepted())),
            Map.entry(Move.REFUSE, Map.entry(RUIZ, new Step.Refused("Toujours rien"))),
            Map.entry(Move.CLOSE, Map.entry(Actor.AUTOMATIC, new Step.Closed())),
            Map.entry(Move.WITHDRAW, Map.entry(RUIZ, new Step.Withdrawn()))));

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void every_cell_of_the_table_is_done_and_every_other_one_refused(TicketState state) {
        STEPS.forEach((move, step) -> {
            var fixture = TicketFixture.in(state);
            assertThat(fixture.ticket.state()).isEqualTo(state);
            var next = TicketLife.TABLE.next(state, move);
            var done = fixture.tries(step.getKey(), step.getValue());
            assertThat(done.isRight()).as("%s in %s: %s", move, state, done).isEqualTo(next.isPresent());
            next.ifPresent(expected -> assertThat(done.get().state().state()).isEqualTo(expected));
        });
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void a_screen_shows_what_the_table_has_for_the_role(TicketState state) {
        var fixture = TicketFixture.in(state);
        STEPS.forEach((move, step) -> {
            var isShown =
                    fixture.desk.moves(fixture.ticket, step.getKey().role()).contains(move);
            var isPossible = step.getKey().role() != Role.VENDOR
                    && fixture.tries(step.getKey(), step.getValue()).isRight();
            assertThat(isShown).as("%s in %s", move, state).isEqualTo(isPossible);
        });
    }

    @Test
    void the_first_word_of_an_agent_takes_the_ticket() {
        var ticket = TicketFixture.in(TicketState.ASSIGNED).does(AGENT, new Step.Commented("Nous regardons.")).ticket;
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.agent()).contains(AGENT);
    }

    @Test
    void a_comment_of_the_school_is_the_answer_that_is_awaited() {
        var ticket =
                TicketFixture.in(TicketState.WAITING_REQUESTER).does(RUIZ, new Step.Commented("Depuis lundi.")).ticket;
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.wishes()).isEmpty();
    }

    @Test
    void a_comment_on_what_is_resolved_opens_it_again_if_the_academie_wants_that() {
        var ticket = TicketFixture.in(TicketState.RESOLVED).does(RUIZ, new Step.Commented("Non, toujours pas.")).ticket;
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.refusals()).isEqualTo(1);
        assertThat(ticket.solution()).isEmpty();
    }

    @Test
    void a_solution_is_refused_in_time_only() {
        var fixture = TicketFixture.in(TicketState.RESOLVED).after(8);
        assertThat(rules(fixture, RUIZ, new Step.Refused("Toujours rien"))).containsExactly("TK-VIE-11");
    }

    @Test
    void nobody_decides_what_somebody_else_holds() {
        var fixture = TicketFixture.in(TicketState.WAITING_VENDOR);
        assertThat(rules(fixture, AGENT, new Step.Resolved("Fait."))).containsExactly("TK-VIE-02");
        assertThat(rules(fixture, AGENT, new Step.Prioritised(Impact.SCHOOL, Urgency.HIGH)))
                .containsExactly("TK-VIE-02");
    }

    @Test
    void a_ticket_climbs_one_level_at_a_time_and_never_twice() {
        var ent = new TicketDesk(Platform.ENT, Policies.usual());
        var born = ent.submit(new TicketId("E-1"), TicketFixture.request(), Policies.MONDAY, RUIZ);
        assertThat(born.state().holder()).isEqualTo(Platform.ACADEMIE);
        assertThat(ent.take(born.state(), new Step.HandedOver(Platform.VENDOR, ""), Policies.MONDAY, AGENT)
                        .getLeft()
                        .rules())
                .containsExactly("TK-VIE-03", "TK-VIE-12");
        var fixture = TicketFixture.in(TicketState.WAITING_VENDOR);
        assertThat(rules(fixture, AGENT, new Step.HandedOver(Platform.VENDOR, "")))
                .containsExactly("TK-VIE-03");
    }

    @Test
    void what_the_vendor_proposes_is_announced_by_level_1() {
        var fixture = TicketFixture.in(TicketState.WAITING_VENDOR)
                .does(VENDOR, new Step.HandedBack(Return.SOLUTION, "Corrigé en 4.2"));
        assertThat(fixture.ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(fixture.ticket.holder()).isEqualTo(Platform.ACADEMIE);
        assertThat(fixture.ticket.solution()).isEmpty();
        assertThat(fixture.ticket.said()).extracting(Said::kind).contains(Said.Kind.PROPOSAL);
    }

    @Test
    void what_the_vendor_says_of_a_ticket_that_was_taken_back_is_kept_and_changes_nothing() {
        var vendor = TicketFixture.in(TicketState.WAITING_VENDOR);
        var back = vendor.tries(VENDOR, new Step.HandedBack(Return.SOLUTION, "Corrigé en 4.2"))
                .get();
        var fixture = TicketFixture.in(TicketState.WAITING_VENDOR)
                .does(AGENT, new Step.Recalled("Trop long"), new Step.Resolved("Contourné."));
        var both = fixture.ticket.with(back.events());
        assertThat(both.state()).isEqualTo(TicketState.RESOLVED);
        assertThat(both.said()).extracting(Said::text).contains("Corrigé en 4.2", "Contourné.");
    }

    @Test
    void escalation_that_failed_is_tried_again_over_the_one_link() {
        var fixture = TicketFixture.in(TicketState.ESCALATED);
        assertThat(fixture.ticket.escalation()).isEqualTo(EscalationState.IN_PROGRESS);
        fixture.does(Actor.AUTOMATIC, new Step.NotDelivered("HTTP 503"));
        assertThat(fixture.ticket.escalation()).isEqualTo(EscalationState.FAILED);
        fixture.does(AGENT, new Step.HandedOver(Platform.VENDOR, "")).does(VENDOR, new Step.Acknowledged("K-7"));
        assertThat(fixture.ticket.escalation()).isEqualTo(EscalationState.SUCCESSFUL);
        assertThat(fixture.ticket.vendorNumber()).contains("K-7");
    }

    @Test
    void roles_texts_teams_and_categories_are_looked_at() {
        var fixture = TicketFixture.in(TicketState.IN_PROGRESS);
        assertThat(rules(fixture, RUIZ, new Step.Resolved("Moi-même"))).containsExactly("TK-VIE-01");
        assertThat(rules(fixture, RUIZ, new Step.Closed())).contains("TK-VIE-01");
        assertThat(rules(fixture, AGENT, new Step.Resolved(" "))).containsExactly("TK-VIE-04");
        assertThat(rules(fixture, AGENT, new Step.Asked(" "))).containsExactly("TK-VIE-05");
        assertThat(rules(fixture, AGENT, new Step.Commented("x".repeat(4001)))).containsExactly("TK-VIE-06");
        assertThat(rules(fixture, AGENT, new Step.Assigned(new TeamId("RH"), "")))
                .containsExactly("TK-VIE-07");
        assertThat(rules(fixture, AGENT, new Step.Recategorised(new CategoryId("ENT"), Optional.empty())))
                .containsExactly("TK-VIE-08");
    }

    @Test
    void what_is_over_stays_so() {
        for (var state : List.of(TicketState.CLOSED, TicketState.CANCELLED, TicketState.REJECTED)) {
            var fixture = TicketFixture.in(state);
            assertThat(rules(fixture, RUIZ, new Step.Commented("Encore une chose")))
                    .as("%s", state)
                    .containsExactly("TK-VIE-10");
            assertThat(rules(fixture, AGENT, new Step.Prioritised(Impact.SCHOOL, Urgency.HIGH)))
                    .containsExactly("TK-VIE-09");
        }
    }

    @Test
    void a_file_of_8_mib_and_one_byte_is_refused_and_one_of_8_mib_is_taken() {
        var fixture = TicketFixture.in(TicketState.IN_PROGRESS);
        var limit = 8 * AttachmentPolicy.MEBIBYTE;
        assertThat(rules(fixture, RUIZ, new Step.Attached(Drafts.picture("a.png", limit + 1))))
                .containsExactly("TK-PJ-02");
        fixture.does(RUIZ, new Step.Attached(Drafts.picture("a.png", limit)));
        assertThat(rules(fixture, RUIZ, new Step.Attached(Drafts.picture("a.png", limit))))
                .containsExactly("TK-PJ-04");
    }

    @Test
    void a_duplicate_brings_its_words_files_and_people_and_neither_chains_nor_cycles() {
        var one = new TicketFixture("T-1")
                .does(RUIZ, new Step.Commented("Aussi en salle 12"), new Step.Attached(Drafts.picture("a.png", 10)))
                .does(AGENT, new Step.Noted("déjà vu"));
        var other = new TicketFixture("T-2").does(AGENT, new Step.Taken());
        var merger = one.desk.merge(one.ticket, other.ticket, one.now, AGENT).get();
        var kept = merger.kept().state();
        assertThat(merger.duplicate().state().duplicateOf()).contains(other.ticket.id());
        assertThat(kept.duplicates()).containsExactly(one.ticket.id());
        assertThat(kept.said())
                .extracting(Said::text)
                .containsExactly(one.ticket.request().description(), "Aussi en salle 12");
        assertThat(kept.attachments()).hasSize(1);
        assertThat(rulesOf(one.desk.merge(kept, merger.duplicate().state(), one.now, AGENT)))
                .containsExactly("TK-DOU-02");
        assertThat(rulesOf(one.desk.merge(kept, kept, one.now, AGENT))).containsExactly("TK-DOU-01");
        assertThat(rulesOf(one.desk.merge(kept, TicketFixture.in(TicketState.CLOSED).ticket, one.now, AGENT)))
                .contains("TK-DOU-03");
    }

    @Test
    void a_duplicate_that_the_vendor_has_is_taken_back_and_may_join_one_that_the_vendor_has() {
        var one = TicketFixture.in(TicketState.WAITING_VENDOR);
        var other = new TicketFixture("T-2").does(AGENT, new Step.Taken(), new Step.HandedOver(Platform.VENDOR, ""));
        var merger = one.desk.merge(one.ticket, other.ticket, one.now, AGENT).get();
        assertThat(merger.duplicate().state().state()).isEqualTo(TicketState.DUPLICATE);
        assertThat(merger.duplicate().state().holder()).isEqualTo(Platform.ACADEMIE);
        assertThat(merger.kept().state().holder()).isEqualTo(Platform.VENDOR);
    }

    @Test
    void only_what_is_closed_is_followed_and_by_its_own_school() {
        var closed = TicketFixture.in(TicketState.CLOSED);
        var request = TicketFixture.request();
        assertThat(closed.desk.follow(request, closed.ticket).isRight()).isTrue();
        assertThat(rulesOf(closed.desk.follow(request, TicketFixture.in(TicketState.RESOLVED).ticket)))
                .containsExactly("TK-SUI-01");
        var elsewhere = new Step.Submitted(
                Drafts.soundOf(new StructureId("9990002Y")).build(),
                Impact.PERSON,
                Urgency.NORMAL,
                Optional.of(closed.ticket.id()));
        assertThat(rulesOf(closed.desk.follow(elsewhere, closed.ticket))).containsExactly("TK-SUI-02");
    }

    @Test
    void a_wish_from_elsewhere_is_granted_by_the_holder_or_declined_when_it_is_too_late() {
        var resolved = TicketFixture.in(TicketState.RESOLVED);
        var ent = new TicketDesk(Platform.ENT, resolved.desk.policy());
        var wished = ent.take(resolved.ticket, new Step.Refused("Toujours rien"), resolved.now, RUIZ)
                .get();
        assertThat(wished.state().state()).isEqualTo(TicketState.RESOLVED);
        assertThat(wished.state().wishes()).hasSize(1);
        var settled = resolved.desk.settle(wished.state(), resolved.now).state();
        assertThat(settled.state()).isEqualTo(TicketState.IN_PROGRESS);
        var closed = resolved.does(Actor.AUTOMATIC, new Step.Closed()).ticket.with(wished.events());
        var late = resolved.desk.settle(closed, resolved.now).state();
        assertThat(late.state()).isEqualTo(TicketState.CLOSED);
        assertThat(late.wishes()).isEmpty();
        assertThat(late.said()).extracting(Said::text).contains("Toujours rien");
    }

    private static List<String> rules(TicketFixture fixture, Actor who, Step step) {
        return rulesOf(fixture.tries(who, step));
    }

    private static List<String> rulesOf(Either<Refusal, ?> answer) {
        return answer.fold(Refusal::rules, done -> List.of());
    }
}
