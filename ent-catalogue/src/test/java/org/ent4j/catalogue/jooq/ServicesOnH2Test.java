package org.ent4j.catalogue.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.json.ServiceJson;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.SchoolCatalogue;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class ServicesOnH2Test {

    private static final StructureId SCHOOL = new StructureId("0571994H");
    private static final PersonId ADMIN = new PersonId("admin");
    private static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");

    private static SchoolCatalogue setUp(
            Shelf<Service> services, Shelf<ServiceMenu> menus, Shelf<LocalChoice> choices) {
        var desk = Services.of(
                Services.Ports.of(services, menus, choices, Places.flat(), Rights.open(), Populations.open()));
        var project = Scope.project();
        desk.install(ADMIN, NOW, UsualServices.menu(project), UsualServices.ofPortal(project))
                .get();
        var absences = new ServiceKey(project, "absences");
        desk.hide(ADMIN, NOW, SCHOOL, absences, 0, true).get();
        desk.placeService(ADMIN, NOW, Scope.school(SCHOOL), 0, absences, 1).get();
        desk.undoMenu(ADMIN, NOW, Scope.school(SCHOOL), 1);
        return desk.in(SCHOOL);
    }

    @Test
    void a_portal_is_the_same_in_memory_and_in_a_database() {
        var tables = JooqCatalogue.on(ShelfOnH2Test.fresh()).migrate();
        var traces = new InMemoryTraces();

        var inTables = setUp(
                tables.shelf(Service.FILING, ServiceJson.text()),
                tables.shelf(ServiceMenu.FILING, ServiceJson.menus()),
                tables.shelf(LocalChoice.FILING, ServiceJson.choices()));

        assertThat(inTables)
                .isEqualTo(setUp(
                        new InMemoryShelf<>(Service.FILING, traces),
                        new InMemoryShelf<>(ServiceMenu.FILING, traces),
                        new InMemoryShelf<>(LocalChoice.FILING, traces)));
        assertThat(List.copyOf(inTables.services()))
                .hasSize(UsualServices.ofPortal(Scope.project()).size());
        assertThat(inTables.find("absences").orElseThrow().isHidden()).isTrue();
    }
}
