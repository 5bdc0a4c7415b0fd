package org.ent4j.ticketing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.exchange.Shared.MONDAY;
import static org.ent4j.ticketing.exchange.Shared.POLICY;
import static org.ent4j.ticketing.exchange.Shared.level1;
import static org.ent4j.ticketing.exchange.Shared.read;
import static org.ent4j.ticketing.exchange.Shared.remark;
import static org.ent4j.ticketing.exchange.Shared.snapshot;
import static org.ent4j.ticketing.exchange.Shared.submitted;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.status.EntStatus;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDeskTest {

    private final ForeignDesk school = ForeignDesk.of(Platform.ENT, POLICY, EntStatus.MAP, Actor::id);

    /** Where a ticket stands, the status there, whether it shows what we said: the step, and whether it is odd. */
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, Ouvert, true, , false",
        "SUBMITTED, En cours, true, , false",
        "SUBMITTED, Résolu, true, , true",
        "SUBMITTED, Fermé, false, Withdrawn, false",
        "ASSIGNED, Fermé, false, Withdrawn, false",
        "IN_PROGRESS, Ouvert, true, , false",
        "IN_PROGRESS, En cours, true, , false",
        "IN_PROGRESS, Résolu, true, , true",
        "IN_PROGRESS, Fermé, true, , true",
        "WAITING_REQUESTER, En cours, true, , false",
        "WAITING_REQUESTER, Fermé, true, , true",
        "ESCALATED, Fermé, true, , true",
        "RESOLVED, Ouvert, true, , false",
        "RESOLVED, En cours, false, , false",
        "RESOLVED, En cours, true, Refused, false",
        "RESOLVED, Résolu, true, , false",
        "RESOLVED, Fermé, false, Accepted, false",
        "RESOLVED, Fermé, true, Accepted, false",
        "CLOSED, En cours, false, , false",
        "CLOSED, En cours, true, , true",
        "CLOSED, Fermé, true, , false",
        "CANCELLED, En cours, true, , false",
    })
    void a_status_is_a_wish_or_nothing(TicketState state, String status, boolean isAware, String step, boolean isOdd) {
        var ticket = in(state);
        var shown = isAware ? aware(ticket, status) : snapshot(status);

        var found = read(school, ticket, shown);

        assertThat(found.events())
                .extracting(event -> event.step().getClass().getSimpleName())
                .containsExactlyElementsOf(Optional.ofNullable(step).stream().toList());
        assertThat(found.events()).allSatisfy(event -> {
            assertThat(event.by()).isEqualTo(new Actor("ENT", Role.CORRESPONDENT));
            assertThat(event.id().platform()).isEqualTo(Platform.ENT);
        });
        assertThat(found.anomalies().stream()
                        .flatMap(each -> each.reasons().stream())
                        .toList())
                .isEqualTo(
                        isOdd
                                ? List.of(new ExchangeReason.StandsOtherwise(
                                        Shared.ID.value(),
                                        EntStatus.MAP.meaning(status).get().label(),
                                        state.label()))
                                : List.of());
        assertThat(read(school, found.ticket(), shown).events()).as("again").isEmpty();
        var settled = settled(found.ticket());
        assertThat(settled.wishes()).isEmpty();
        assertThat(read(school, settled, shown).events())
                .as("again, after it was heard")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, COMMENT, SUBMITTED",
        "IN_PROGRESS, COMMENT, IN_PROGRESS",
        "WAITING_REQUESTER, ANSWER, IN_PROGRESS",
        "ESCALATED, COMMENT, ESCALATED",
        "RESOLVED, REFUSAL, IN_PROGRESS",
        "CLOSED, COMMENT, CLOSED",
    })
    void a_remark_is_what_it_would_be_at_the_desk_of_the_ent(TicketState state, String kind, TicketState after) {
        var shown = snapshot("Ouvert", remark("7", 1, "Toujours la 5A"), remark("8", 1, "et la 4B"));

        var found = read(school, in(state), shown);

        assertThat(found.ticket().said())
                .filteredOn(said -> said.by().equals(new Actor("martin", Role.CORRESPONDENT)))
                .extracting(said -> said.kind() + " " + said.text())
                .containsExactly(kind + " Toujours la 5A", "COMMENT et la 4B");
        assertThat(settled(found.ticket()).state()).isEqualTo(after);
        assertThat(found.anomalies()).isEmpty();
        assertThat(read(school, settled(found.ticket()), shown).events()).isEmpty();
    }

    @Test
    void a_remark_of_before_the_question_or_the_solution_is_no_reply() {
        var early = new Remark("7", "martin", MONDAY.plusSeconds(90), "vite");
        for (var state : List.of(TicketState.WAITING_REQUESTER, TicketState.RESOLVED)) {
            var found = read(school, in(state), snapshot("Ouvert", early));
            assertThat(found.events()).extracting(event -> event.step()).containsExactly(new Step.Commented("vite"));
        }
    }

    @Test
    void opened_again_is_refused_in_the_words_of_the_last_new_remark() {
        var ticket = in(TicketState.RESOLVED);
        var early = new Remark("7", "martin", MONDAY.plusSeconds(90), "toujours pas");

        var found = read(school, ticket, aware(ticket, "En cours", early));
        var wordless = read(school, ticket, aware(ticket, "En cours"));

        assertThat(found.events()).extracting(event -> event.step()).containsExactly(new Step.Refused("toujours pas"));
        assertThat(found.ids()).containsEntry("7", found.events().get(0).id().toString());
        assertThat(wordless.events())
                .extracting(event -> event.step())
                .containsExactly(new Step.Refused("Le ticket est rouvert."));
    }

    @Test
    void what_was_refused_and_solved_again_is_neither_refused_nor_accepted_by_what_is_of_before() {
        var first = in(TicketState.RESOLVED);
        var reopened = aware(first, "En cours");
        var closed = aware(first, "Fermé");
        var again =
                level1(settled(read(school, first, reopened).ticket()), new Step.Resolved("Droits corrigés"), at(8000));

        assertThat(read(school, again, reopened).events()).isEmpty();
        assertThat(read(school, again, closed).events()).isEmpty();
        assertThat(read(school, again, aware(again, "Fermé")).events()).hasSize(1);
        var dated = new Snapshot(
                Shared.ID,
                Optional.empty(),
                "Fermé",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(at(9000)),
                Optional.empty());
        assertThat(read(school, again, dated).events()).as("closed after it").hasSize(1);
    }

    @Test
    void what_shows_less_than_was_known_moves_nothing() {
        var ticket = read(school, in(TicketState.ASSIGNED), snapshot("Ouvert", remark("7", 1, "un")))
                .ticket();
        var found = read(school, ticket, snapshot("Fermé", remark("8", 2, "deux")));
        assertThat(found.events()).extracting(event -> event.step()).containsExactly(new Step.Commented("deux"));
        assertThat(found.anomalies().get(0).reasons())
                .containsExactly(new ExchangeReason.OlderThanKnown(Shared.ID.value(), 1));
    }

    @Test
    void the_ent_is_told_of_what_is_said_above_it_and_of_nothing_else() {
        var ticket = level1(in(TicketState.WAITING_REQUESTER), new Step.Noted("entre nous"), at(200));
        ticket = read(school, ticket, snapshot("Ouvert", remark("7", 1, "La 5A")))
                .ticket();
        ticket = level1(settled(ticket), new Step.DuplicateFound(new TicketId("T-9")), at(9000));
        assertThat(Tellings.of(ticket, Platform.ENT, Actor::id))
                .extracting(Remark::text)
                .containsExactly("Quelle classe ?", "Doublon du ticket T-9.");
    }

    @Test
    void our_words_are_known_when_they_come_back_under_a_number_of_their_own() {
        var ticket = in(TicketState.RESOLVED);
        var solution = Tellings.of(ticket, Platform.ENT, Actor::id).get(0);
        var copied = new Remark("412", solution.author(), solution.at(), solution.text());
        assertThat(read(school, ticket, snapshot("Résolu", copied)).events()).isEmpty();
        assertThat(read(school, ticket, snapshot("En cours", copied)).events()).hasSize(1);
    }

    @Test
    void a_request_begins_as_if_it_had_been_submitted_there() {
        var request =
                new Step.Submitted(Drafts.sound().build(), Impact.values()[0], Urgency.values()[0], Optional.empty());
        var birth = new Birth(Shared.ID, request, Optional.of(MONDAY));
        var messages = school.begin(birth, at(5));
        assertThat(Ticket.of(Shared.ID, messages.stream().map(Message::event).toList()))
                .contains(submitted());
        assertThat(messages).allMatch(each -> each.from() == Platform.ENT && each.to() == Platform.ACADEMIE);
        assertThat(school.begin(birth, at(6))).isEqualTo(messages);
        var vendor = ForeignDesk.of(Platform.VENDOR, POLICY, EntStatus.MAP, Actor::id);
        assertThatThrownBy(() -> vendor.begin(birth, at(5))).hasMessageContaining("Maybe");
    }

    /** A ticket that stands there since a minute or two. */
    private static Ticket in(TicketState state) {
        var begun = level1(submitted(), new Step.Taken(), at(60));
        return switch (state) {
            case SUBMITTED -> submitted();
            case ASSIGNED ->
                level1(submitted(), new Step.Assigned(POLICY.teams().iterator().next(), ""), at(60));
            case IN_PROGRESS -> begun;
            case WAITING_REQUESTER -> level1(begun, new Step.Asked("Quelle classe ?"), at(120));
            case ESCALATED -> Shared.escalated();
            case RESOLVED -> level1(begun, new Step.Resolved("Comptes recréés"), at(120));
            case CLOSED -> settled(Shared.school(in(TicketState.RESOLVED), new Step.Accepted(), at(180)));
            case CANCELLED -> settled(Shared.school(submitted(), new Step.Withdrawn(), at(180)));
            default -> throw new IllegalArgumentException(state.name());
        };
    }

    private static Instant at(int second) {
        return MONDAY.plusSeconds(second);
    }

    private static Ticket settled(Ticket ticket) {
        return new TicketDesk(Platform.ACADEMIE, POLICY)
                .settle(ticket, at(7300))
                .state();
    }

    private static Snapshot aware(Ticket ticket, String status, Remark... more) {
        var told = Tellings.of(ticket, Platform.ENT, Actor::id);
        return snapshot(
                status, Stream.concat(told.stream(), Arrays.stream(more)).toArray(Remark[]::new));
    }
}
