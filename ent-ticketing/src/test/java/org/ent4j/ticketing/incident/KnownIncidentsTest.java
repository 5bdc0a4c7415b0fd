package org.ent4j.ticketing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Role;
import org.junit.jupiter.api.Test;

class KnownIncidentsTest {

    private static final Incidents INCIDENTS = new Incidents(IncidentPolicy.of(Policies.usual()));
    private static final Actor AGENT = new Actor("martin", Role.AGENT);
    private static final Hindered LOGIN = Hindered.allOf(UsualCatalogue.AUTHENTIFICATION);
    private static final RequestDraft DRAFT = Drafts.sound().build();

    private static MajorIncident open(String id, int hours, Hindered hindered) {
        return INCIDENTS
                .open(
                        new IncidentId(id),
                        new Announcement("Panne", hindered, "Nous cherchons."),
                        Policies.MONDAY.plus(Duration.ofHours(hours)),
                        AGENT)
                .get()
                .state();
    }

    private static List<String> matching(RequestDraft draft, MajorIncident... incidents) {
        return KnownIncidents.matching(draft, List.of(incidents)).stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void a_category_hinders_all_within_it() {
        assertThat(matching(DRAFT, open("A", 0, LOGIN))).containsExactly("A");
        assertThat(matching(DRAFT, open("A", 0, Hindered.allOf(UsualCatalogue.ENT))))
                .containsExactly("A");
        assertThat(matching(DRAFT, open("A", 0, Hindered.allOf(new CategoryId("ENT/COMMUNICATION")))))
                .isEmpty();
        assertThat(matching(of(UsualCatalogue.ENT), open("A", 0, LOGIN))).isEmpty();
    }

    private static RequestDraft of(CategoryId category) {
        return RequestDraft.builder()
                .requester(Drafts.RUIZ)
                .school(Drafts.SCHOOL)
                .category(category)
                .description("Bonjour, rien ne va. Merci.")
                .build();
    }

    @Test
    void a_product_hinders_what_is_asked_about_it() {
        var incident = open("A", 0, Hindered.products(Set.of("COMPTE")));

        assertThat(matching(Drafts.sound().product("COMPTE").build(), incident)).containsExactly("A");
        assertThat(matching(Drafts.sound().product("TELESERVICE").build(), incident))
                .isEmpty();
        assertThat(matching(DRAFT, incident)).isEmpty();
    }

    @Test
    void schools_are_told_of_what_hinders_them() {
        var there = open("A", 0, LOGIN.in(Set.of(Drafts.SCHOOL)));

        assertThat(matching(DRAFT, there)).containsExactly("A");
        assertThat(matching(Drafts.soundOf(new StructureId("9990002Y")).build(), there))
                .isEmpty();
    }

    @Test
    void open_ones_come_the_last_first() {
        var over = INCIDENTS
                .resolve(open("C", 9, LOGIN), "Remplacé.", Policies.MONDAY, AGENT)
                .get()
                .state();

        assertThat(matching(DRAFT, open("A", 0, LOGIN), open("D", 1, LOGIN), over, open("B", 1, LOGIN)))
                .containsExactly("B", "D", "A");
    }
}
