package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

class LinkedPlatformsTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final StructureId SCHOOL = new StructureId("9990001X");
    private static final PersonId RUIZ = new PersonId("ruiz");
    private static final Actor AGENT = new Actor("martin", Role.AGENT);
    private static final int THREADS = 4;
    private static final int TICKETS = 10;

    private final Map<Platform, LinkedPlatforms.Store> stores = stores();
    /** Two instances on the same data. */
    private final List<LinkedPlatforms> instances = List.of(linked(), linked());

    private static Map<Platform, LinkedPlatforms.Store> stores() {
        var stores = new EnumMap<Platform, LinkedPlatforms.Store>(Platform.class);
        for (var platform : Platform.values()) {
            var tickets = new InMemoryTickets();
            stores.put(platform, LinkedPlatforms.Store.of(tickets, tickets.exchanges()));
        }
        return stores;
    }

    private LinkedPlatforms linked() {
        var ruiz = new Correspondent(RUIZ, "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty());
        return LinkedPlatforms.of(
                stores,
                PlatformSetups.usual(UsualRouting.table())::of,
                new LinkedPlatforms.Ports(any -> List.of(ruiz), Notifier.silent(), () -> NOW));
    }

    @Test
    void whatever_many_say_at_once_on_two_instances_arrives_once_everywhere() throws Exception {
        var work = new ArrayList<Callable<List<TicketId>>>();
        for (var thread = 0; thread < THREADS; thread++) {
            var platforms = instances.get(thread % instances.size());
            work.add(() -> escalated(platforms));
        }
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : pool.invokeAll(work)) {
                assertThat(done.get()).hasSize(TICKETS).allSatisfy(this::isWithTheVendor);
            }
        } finally {
            pool.shutdown();
        }
    }

    private void isWithTheVendor(TicketId id) {
        var platforms = instances.get(0);
        assertThat(platforms.agreeOn(id)).as("%s", id).isTrue();
        assertThat(platforms.find(Platform.ENT, id).orElseThrow().state()).isEqualTo(TicketState.WAITING_VENDOR);
        assertThat(platforms.find(Platform.VENDOR, id).orElseThrow().events().stream()
                        .filter(event -> event.step() instanceof Step.Acknowledged))
                .hasSize(1);
    }

    private static List<TicketId> escalated(LinkedPlatforms platforms) {
        var ids = new ArrayList<TicketId>();
        for (var ticket = 0; ticket < TICKETS; ticket++) {
            var id = platforms
                    .at(Platform.ENT)
                    .intake()
                    .submit(request())
                    .get()
                    .ticket()
                    .id();
            platforms.settle();
            platforms
                    .at(Platform.ACADEMIE)
                    .work()
                    .take(id, new Step.Taken(), NOW, AGENT)
                    .get();
            platforms
                    .at(Platform.ACADEMIE)
                    .work()
                    .take(id, new Step.HandedOver(Platform.VENDOR, "Hors de notre portée"), NOW, AGENT)
                    .get();
            platforms.settle();
            ids.add(id);
        }
        return ids;
    }

    private static Submission request() {
        return Submission.builder()
                .draft(RequestDraft.builder()
                        .requester(RUIZ)
                        .school(SCHOOL)
                        .category(UsualCatalogue.VIE_DE_L_ELEVE)
                        .description("Bonjour, l'emploi du temps est vide. Merci.")
                        .build())
                .by(RUIZ)
                .at(NOW)
                .build();
    }
}
