package org.ent4j.ticketing.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.multibindings.MapBinder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.memory.InMemoryIncidents;
import org.ent4j.ticketing.memory.InMemoryKnownAnswers;
import org.ent4j.ticketing.memory.InMemoryQuestions;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.time.Opening;
import org.ent4j.ticketing.time.ServiceLevel;
import org.ent4j.ticketing.time.SupportHours;
import org.junit.jupiter.api.Test;

class TicketingModuleTest {

    private static final Instant NOW = Instant.parse("2026-11-16T07:30:00Z");

    private final InMemoryTickets store = new InMemoryTickets();

    /** What a host binds. */
    private static final class Host extends AbstractModule {
        @Override
        protected void configure() {
            var hours = SupportHours.of(
                    ZoneId.of("Europe/Paris"),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Opening.of("08:00", "18:00"));
            var policy = TicketPolicy.usual(
                    UsualCatalogue.catalogue(), Set.of(TeamId.DANE, TeamId.DSI), ServiceLevel.usual(hours));
            bind(AssistanceSetup.class)
                    .toInstance(AssistanceSetup.usual(
                            Platform.ENT,
                            "ENT",
                            policy,
                            FormPolicy.usual(),
                            new FrontDesk("portal"),
                            UsualRouting.table()));
            var ruiz = new Correspondent(Drafts.RUIZ, "Mme Ruiz", CorrespondentRole.ADMINISTRATEUR, Optional.empty());
            bind(Correspondents.class).toInstance(school -> List.of(ruiz));
            bind(Agents.class).toInstance(Agents.asTheHostSays());
        }
    }

    private Assistance assistance(Module more) {
        return Guice.createInjector(new TicketingModule(store, store.exchanges()), new Host(), more)
                .getInstance(Assistance.class);
    }

    private static void submit(Assistance assistance) {
        var sent = Submission.builder()
                .draft(Drafts.sound().build())
                .by(Drafts.RUIZ)
                .at(NOW)
                .build();
        assertThat(assistance.intake().submit(sent).isRight()).isTrue();
    }

    @Test
    void assistance_is_on_the_stores_and_ports_of_the_host() {
        var injector = Guice.createInjector(new TicketingModule(store, store.exchanges()), new Host());
        var assistance = injector.getInstance(Assistance.class);

        submit(assistance);

        assertThat(injector.getInstance(Tickets.class)).isSameAs(store);
        assertThat(injector.getInstance(Assistance.class)).isSameAs(assistance);
        assertThat(store.exchanges().count(LetterState.WAITING)).isPositive();
    }

    @Test
    void level_0_is_on_the_stores_that_were_given_for_it() {
        var questions = new InMemoryQuestions();
        var id = new QuestionId("Q1");
        var assistance = Guice.createInjector(
                        new TicketingModule(store, store.exchanges())
                                .withLevelZero(questions, new InMemoryKnownAnswers()),
                        new Host())
                .getInstance(Assistance.class);

        assistance
                .levelZero()
                .ask(id, Enquiry.of(Drafts.SCHOOL, "Où est l'appel ?"), new PersonId("parent"), NOW)
                .get();

        assertThat(questions.find(id)).isPresent();
        assertThatThrownBy(assistance(binder -> {})::levelZero).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_host_that_tells_people_binds_a_notifier_and_another_one_need_not() {
        var told = new ArrayList<Notice>();
        Notifier notifier = told::addAll;

        submit(assistance(binder -> {}));
        assertThat(told).isEmpty();
        submit(assistance(binder -> binder.bind(Notifier.class).toInstance(notifier)));

        assertThat(told).isNotEmpty();
    }

    @Test
    void a_host_binds_a_carrier_to_each_neighbour_that_it_reaches() {
        Carrier carrier = (ticket, messages) -> Delivery.Delivered.DONE;
        submit(assistance(binder -> {}));

        assistance(binder -> {}).delivery().deliver(NOW, 10);
        assertThat(store.exchanges().count(LetterState.DELIVERED)).isZero();
        assistance(binder -> MapBinder.newMapBinder(binder, Platform.class, Carrier.class)
                        .addBinding(Platform.ACADEMIE)
                        .toInstance(carrier))
                .delivery()
                .deliver(NOW.plusSeconds(3600), 10);

        assertThat(store.exchanges().count(LetterState.DELIVERED)).isPositive();
    }

    @Test
    void major_incidents_are_those_of_the_host_or_none() {
        var incidents = new InMemoryIncidents();
        var what = new Announcement(
                "Connexion impossible", Hindered.allOf(UsualCatalogue.AUTHENTIFICATION), "Nous cherchons.");
        var assistance = assistance(binder -> binder.bind(MajorIncidents.class).toInstance(incidents));
        var opened = assistance.incidents().open(what, NOW, new Actor("martin", Role.AGENT));

        assertThat(incidents.open()).containsExactly(opened.get());
        assertThat(assistance(binder -> {}).incidents().known()).isEmpty();
    }
}
