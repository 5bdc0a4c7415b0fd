package org.ent4j.ticketing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.incident.MajorIncidentLife.Move;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.RandomSteps;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentsTest {

    private static final IncidentId ID = new IncidentId("MAJ-1");
    private static final Instant NOW = Policies.MONDAY;
    private static final Actor AGENT = new Actor("martin", Role.AGENT);
    private static final Actor RUIZ = new Actor("ruiz", Role.CORRESPONDENT);
    private static final IncidentPolicy POLICY = new IncidentPolicy(UsualCatalogue.catalogue(), 20, 40);
    private static final Incidents INCIDENTS = new Incidents(POLICY);
    private static final Hindered LOGIN = Hindered.allOf(UsualCatalogue.AUTHENTIFICATION);
    private static final TicketDesk DESK = new TicketDesk(Platform.ACADEMIE, Policies.usual());

    private static MajorIncident in(IncidentState state) {
        var open = INCIDENTS
                .open(ID, new Announcement("Connexion", LOGIN, "Nous cherchons."), NOW, AGENT)
                .get()
                .state();
        return state == IncidentState.OPEN
                ? open
                : INCIDENTS.resolve(open, "Remplacé.", NOW, AGENT).get().state();
    }

    private static Ticket ticket() {
        return DESK.submit(new TicketId("T-1"), RandomSteps.request(), NOW, RUIZ)
                .state();
    }

    private static List<String> opening(String title, Hindered hindered, String message) {
        return rules(INCIDENTS.open(ID, new Announcement(title, hindered, message), NOW, AGENT));
    }

    private static List<String> rules(Either<Refusal, ?> done) {
        return done.isRight() ? List.of() : done.getLeft().rules();
    }

    @ParameterizedTest
    @EnumSource(IncidentState.class)
    void every_cell_of_the_table_is_done_and_every_other_one_refused(IncidentState state) {
        Map<Move, Function<MajorIncident, Either<Refusal, ?>>> moves = new EnumMap<>(Map.of(
                Move.TELL, incident -> INCIDENTS.tell(incident, "Bientôt.", NOW, AGENT),
                Move.ATTACH, incident -> INCIDENTS.attach(incident, ticket(), AGENT),
                Move.RESOLVE, incident -> INCIDENTS.resolve(incident, "Remplacé.", NOW, AGENT),
                Move.FINISH, incident -> INCIDENTS.finish(incident, ticket(), AGENT)));

        assertThat(moves).hasSize(Move.values().length);
        moves.forEach((move, does) -> assertThat(does.apply(in(state)).isRight())
                .as("%s in %s", move, state)
                .isEqualTo(MajorIncidentLife.TABLE.next(state, move).isPresent()));
    }

    @Test
    void it_is_what_its_events_say() {
        var open = INCIDENTS.open(ID, new Announcement("Connexion", LOGIN, "Nous cherchons."), NOW, AGENT);
        var later = NOW.plus(Duration.ofHours(1));
        var told = open.flatMap(each -> INCIDENTS.tell(each.state(), "Trouvé.", later, AGENT));
        var over = told.flatMap(each -> INCIDENTS.resolve(each.state(), "Remplacé.", later, AGENT))
                .get();

        assertThat(open.map(Outcome::events).get()).hasSize(1).hasOnlyElementsOfType(IncidentEvent.Opened.class);
        assertThat(over.events()).containsExactly(new IncidentEvent.Resolved(later, AGENT, "Remplacé."));
        assertThat(over.state())
                .isEqualTo(new MajorIncident(
                        ID,
                        "Connexion",
                        LOGIN,
                        NOW,
                        AGENT,
                        List.of(
                                new PublicMessage(NOW, AGENT, "Nous cherchons."),
                                new PublicMessage(later, AGENT, "Trouvé.")),
                        Optional.of(new MajorIncident.Resolution(later, AGENT, "Remplacé.")),
                        3));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void agents_only(Role role) {
        var by = new Actor("x", role);
        var expected = role == Role.AGENT ? List.of() : List.of("TK-INC-01");

        assertThat(rules(INCIDENTS.open(ID, new Announcement("Connexion", LOGIN, "Oui."), NOW, by)))
                .isEqualTo(expected);
        assertThat(rules(INCIDENTS.tell(in(IncidentState.OPEN), "Oui.", NOW, by)))
                .isEqualTo(expected);
        assertThat(rules(INCIDENTS.attach(in(IncidentState.OPEN), ticket(), by)))
                .isEqualTo(expected);
        assertThat(rules(INCIDENTS.resolve(in(IncidentState.OPEN), "Oui.", NOW, by)))
                .isEqualTo(expected);
        assertThat(rules(INCIDENTS.finish(in(IncidentState.RESOLVED), ticket(), by)))
                .isEqualTo(expected);
    }

    @Test
    void a_title_and_a_message_that_say_something_within_their_limits() {
        assertThat(opening("é".repeat(20), LOGIN, "\ud83d\ude00".repeat(40))).isEmpty();
        assertThat(opening(" ", LOGIN, "Oui.")).containsExactly("TK-INC-02");
        assertThat(opening("é".repeat(21), LOGIN, "Oui.")).containsExactly("TK-INC-03");
        assertThat(opening("Connexion", LOGIN, "\n")).containsExactly("TK-INC-04");
        assertThat(opening("Connexion", LOGIN, "x".repeat(41))).containsExactly("TK-INC-05");
        assertThat(rules(INCIDENTS.tell(in(IncidentState.OPEN), "", NOW, AGENT)))
                .containsExactly("TK-INC-04");
        assertThat(rules(INCIDENTS.tell(in(IncidentState.OPEN), "x".repeat(41), NOW, AGENT)))
                .containsExactly("TK-INC-05");
    }

    @Test
    void a_solution_in_words_within_its_limits() {
        assertThat(rules(INCIDENTS.resolve(in(IncidentState.OPEN), "  ", NOW, AGENT)))
                .containsExactly("TK-INC-06");
        assertThat(rules(INCIDENTS.resolve(in(IncidentState.OPEN), "x".repeat(41), NOW, AGENT)))
                .containsExactly("TK-INC-05");
    }

    @Test
    void what_is_hindered_is_a_category_or_products_of_the_catalogue() {
        assertThat(opening("Connexion", Hindered.products(Set.of("COMPTE", "TELESERVICE")), "Oui."))
                .isEmpty();
        assertThat(opening("Connexion", Hindered.allOf(UsualCatalogue.ENT), "Oui."))
                .isEmpty();
        assertThat(opening("Connexion", Hindered.products(Set.of()), "Oui.")).containsExactly("TK-INC-07");
        assertThat(opening(
                        "Connexion", new Hindered(Optional.of(UsualCatalogue.ENT), Set.of("COMPTE"), Set.of()), "Oui."))
                .containsExactly("TK-INC-07");
        assertThat(opening("Connexion", Hindered.allOf(new CategoryId("ENT/X")), "Oui."))
                .containsExactly("TK-INC-08");
        assertThat(opening("Connexion", Hindered.products(Set.of("COMPTE", "X")), "Oui."))
                .containsExactly("TK-INC-08");
    }

    @Test
    void all_that_is_against_it_is_said_at_once() {
        assertThat(opening("", Hindered.products(Set.of("X")), ""))
                .containsExactly("TK-INC-02", "TK-INC-08", "TK-INC-04");
    }

    @Test
    void an_active_ticket_is_attached_once() {
        var incident = in(IncidentState.OPEN);
        var step = INCIDENTS.attach(incident, ticket(), AGENT).get();
        var attached = DESK.take(ticket(), step, NOW, AGENT).get().state();
        var over = DESK.take(ticket(), new Step.Withdrawn(), NOW, RUIZ).get().state();

        assertThat(step).isEqualTo(new Step.Joined(Optional.of(ID)));
        assertThat(rules(INCIDENTS.attach(incident, over, AGENT))).containsExactly("TK-INC-09");
        assertThat(rules(INCIDENTS.attach(incident, attached, AGENT))).containsExactly("TK-INC-10");
    }

    @Test
    void a_solution_that_was_refused_is_not_given_again() {
        var incident = in(IncidentState.RESOLVED);
        var resolved = DESK.take(
                        ticket(), INCIDENTS.finish(incident, ticket(), AGENT).get(), NOW, AGENT)
                .get()
                .state();
        var refused = DESK.take(resolved, new Step.Refused("Toujours rien."), NOW, RUIZ)
                .get()
                .state();

        assertThat(resolved.solution()).contains("Remplacé.");
        assertThat(rules(INCIDENTS.finish(incident, refused, AGENT))).containsExactly("TK-INC-11");
    }

    @Test
    void what_was_refused_before_is_resolved_with_it() {
        var before = NOW.minus(Duration.ofHours(3));
        var ticket = DESK.submit(new TicketId("T-1"), RandomSteps.request(), before, RUIZ)
                .state();
        ticket = DESK.take(ticket, new Step.Resolved("Videz le cache."), before, AGENT)
                .get()
                .state();
        ticket = DESK.take(ticket, new Step.Refused("Toujours rien."), before, RUIZ)
                .get()
                .state();

        assertThat(rules(INCIDENTS.finish(in(IncidentState.RESOLVED), ticket, AGENT)))
                .isEmpty();
    }
}
