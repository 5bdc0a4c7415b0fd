package org.ent4j.access.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.RightsAdministration;
import org.ent4j.access.RightsHistory;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.memory.InMemoryRightsJournal;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class AccessModuleTest {

    private static final PersonId PORTAL = new PersonId("portail");
    private static final PersonId ADA = new PersonId("ada");
    private static final Instant EVENING = Instant.parse("2026-09-02T22:30:00Z");

    private final InMemoryRightsJournal journal = new InMemoryRightsJournal();
    private final Injector injector = Guice.createInjector(new AccessModule(
            journal,
            () -> Stream.of(User.of("ada", Affiliation.of(new StructureId("A"), Profil.ELEVE))),
            Clock.fixed(EVENING, ZoneId.of("Europe/Paris"))));

    private static ChangeEntry entry(RightsChange... changes) {
        return ChangeEntry.of(PORTAL, EVENING, "", changes);
    }

    @Test
    void the_engine_begins_with_the_journal_the_people_and_the_day_of_the_clock() {
        journal.append(
                0,
                entry(
                        new RightsChange.ServicePut(Service.of("notes", "Lecteur")),
                        new RightsChange.GrantGiven(Grant.of(0, "notes", "Lecteur", "ada"))));

        var snapshot = injector.getInstance(AccessEngine.class).snapshot();

        assertThat(snapshot.day()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(snapshot.hasRole(ADA, new ServiceId("notes"), new RoleName("Lecteur")))
                .isTrue();
    }

    @Test
    void there_is_one_engine_and_each_injection_sees_its_latest_snapshot() {
        var before = injector.getInstance(AccessSnapshot.class);
        var administration = injector.getInstance(RightsAdministration.class);

        administration.makeForPortal(entry(new RightsChange.ServicePut(Service.of("notes", "Lecteur"))));

        assertThat(injector.getInstance(AccessEngine.class)).isSameAs(administration.engine());
        assertThat(injector.getInstance(RightsJournal.class)).isSameAs(journal);
        assertThat(before.rights().services()).isEmpty();
        assertThat(injector.getInstance(AccessSnapshot.class).rights().services())
                .hasSize(1);
        assertThat(injector.getInstance(RightsHistory.class).at(1).services()).hasSize(1);
    }
}
