package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.incident.IncidentPolicy;
import org.ent4j.ticketing.incident.Incidents;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Role;
import org.junit.jupiter.api.Test;

/** What every store of major incidents does. */
public interface MajorIncidentsContract {

    Incidents RULES = new Incidents(IncidentPolicy.of(Policies.usual()));
    Actor AGENT = new Actor("martin", Role.AGENT);

    /** One that is empty. */
    MajorIncidents incidents();

    private static MajorIncident opened(String id, int minutes) {
        var what = new Announcement(
                "Connexion « impossible »",
                Hindered.allOf(UsualCatalogue.AUTHENTIFICATION).in(Set.of(new StructureId("9990001X"))),
                "Nous cherchons la cause.\nRetour à 14 h.");
        return RULES.open(new IncidentId(id), what, Policies.MONDAY.plus(Duration.ofMinutes(minutes)), AGENT)
                .get()
                .state();
    }

    private static MajorIncident told(MajorIncident incident, String text) {
        return RULES.tell(incident, text, Policies.MONDAY, AGENT).get().state();
    }

    private static MajorIncident resolved(MajorIncident incident) {
        return RULES.resolve(incident, "Serveur remplacé.", Policies.MONDAY, AGENT)
                .get()
                .state();
    }

    @Test
    default void what_is_kept_is_found_as_it_is() {
        var incidents = incidents();
        var incident = opened("MAJ-1", 0);
        assertThat(incidents.find(incident.id())).isEmpty();
        assertThat(incidents.save(incident, 0)).isEqualTo(Either.right(incident));
        assertThat(incidents.find(incident.id())).contains(incident);
        var later = resolved(told(incident, "Bientôt."));
        assertThat(incidents.save(later, 1)).isEqualTo(Either.right(later));
        assertThat(incidents.find(incident.id())).contains(later);
    }

    @Test
    default void nobody_overwrites_what_he_has_not_seen() {
        var incidents = incidents();
        var incident = opened("MAJ-1", 0);
        incidents.save(incident, 0);
        assertThat(incidents.save(opened("MAJ-1", 5), 0))
                .isEqualTo(Either.left(new SupersededIncident(incident.id(), 0, 1)));
        incidents.save(told(incident, "Un."), 1);
        assertThat(incidents.save(told(incident, "Deux."), 1))
                .isEqualTo(Either.left(new SupersededIncident(incident.id(), 1, 2)));
        assertThat(incidents.save(told(opened("MAJ-2", 0), "Un."), 1))
                .isEqualTo(Either.left(new SupersededIncident(new IncidentId("MAJ-2"), 1, 0)));
        assertThat(incidents.find(new IncidentId("MAJ-2"))).isEmpty();
        assertThat(incidents.find(incident.id()).map(each -> each.lastMessage().text()))
                .contains("Un.");
    }

    @Test
    default void the_open_ones_come_the_last_first() {
        var incidents = incidents();
        var over = opened("MAJ-3", 9);
        List.of(opened("MAJ-1", 0), opened("MAJ-2", 5), over, opened("MAJ-5", 3), opened("MAJ-4", 3))
                .forEach(each -> incidents.save(each, 0));
        incidents.save(resolved(over), 1);
        assertThat(incidents.open())
                .extracting(each -> each.id().value())
                .containsExactly("MAJ-2", "MAJ-4", "MAJ-5", "MAJ-1");
    }

    @Test
    default void numbers_are_given_once_and_nothing_is_lost_between_threads() throws Exception {
        var incidents = incidents();
        var id = new IncidentId("MAJ-1");
        incidents.save(opened(id.value(), 0), 0);
        var numbers = new ConcurrentSkipListSet<Long>();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tasks = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(each -> () -> {
                        numbers.add(incidents.nextNumber());
                        while (incidents
                                .find(id)
                                .map(now -> incidents.save(told(now, "Message " + each), now.version()))
                                .filter(Either::isRight)
                                .isEmpty()) {
                            Thread.onSpinWait();
                        }
                        return true;
                    })
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(numbers).hasSize(40);
        assertThat(incidents
                        .find(id)
                        .map(each -> List.of(each.version(), each.messages().size())))
                .isEqualTo(Optional.of(List.of(41, 41)));
    }
}
