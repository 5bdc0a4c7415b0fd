package org.ent4j.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.ent4j.catalogue.access.PopulationAnswer;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.Principal;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** A portal of two schools of one académie, with an administrator of each and one of the académie. */
final class ServiceDesk {

    static final StructureId PEGUY = new StructureId("0571994H");
    static final StructureId OTHER = new StructureId("0570001A");
    static final Scope SCHOOL = Scope.school(PEGUY);
    static final Scope ACADEMIE = Scope.academie("12");
    static final PersonId ADMIN = new PersonId("admin");
    static final PersonId RECTORAT = new PersonId("rectorat");
    static final PersonId PUPIL = new PersonId("eleve");
    static final Instant NOW = Instant.parse("2026-09-07T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    final InMemoryTraces traces = new InMemoryTraces();
    final Map<ServiceKey, Set<PersonId>> population = new HashMap<>();
    final Services services = Services.of(Services.Ports.of(
            new InMemoryShelf<>(Service.FILING, traces),
            new InMemoryShelf<>(ServiceMenu.FILING, traces),
            new InMemoryShelf<>(LocalChoice.FILING, traces),
            school -> List.of(ACADEMIE, Scope.project()),
            rights(),
            populations()));

    /** With the usual regroupements of the project. */
    ServiceDesk() {
        services.install(RECTORAT, NOW, UsualServices.menu(Scope.project()), List.of())
                .get();
    }

    private static Rights rights() {
        return (who, task, where) ->
                task == Task.MANAGE_SERVICES && (who.equals(RECTORAT) || who.equals(ADMIN) && where.equals(SCHOOL));
    }

    private Populations populations() {
        return new Populations() {
            @Override
            public PopulationAnswer answer(PersonId who, Service service, StructureId school, LocalDate day) {
                return population.getOrDefault(service.key(), Set.of()).contains(who)
                        ? PopulationAnswer.yes(List.of("r1"))
                        : PopulationAnswer.no(NotEntrusted.with(Task.SEE_TRACES).reasons(), List.of("r1"));
            }

            @Override
            public OptionalLong audience(Service service) {
                return OptionalLong.of(
                        population.getOrDefault(service.key(), Set.of()).size());
            }
        };
    }

    static ServiceKey key(Scope scope, String code) {
        return new ServiceKey(scope, code);
    }

    /** All that is mandatory, at that address. */
    static ServiceForm.Builder form(String url) {
        return bare(url).release(AttributeRelease.of(Principal.UID)).regroupement(UsualServices.RESSOURCES);
    }

    /** The same without a regroupement, and without a key for its SSO. */
    static ServiceForm.Builder bare(String url) {
        return ServiceForm.builder()
                .title("Eduthèque")
                .sso(SsoType.STANDARD)
                .url(new ServiceAddress(url))
                .marking(ServiceMarking.of(DnmaService.RESSOURCE_DOCUMENTAIRE, "outil"));
    }

    Kept<Service> draft(ServiceKey key, ServiceForm form) {
        return services.add(RECTORAT, NOW, key, form).get();
    }

    /** A service that the pupil sees. */
    Kept<Service> published(ServiceKey key, ServiceForm form) {
        var draft = draft(key, form);
        population.computeIfAbsent(key, any -> new HashSet<>()).add(PUPIL);
        return services.move(RECTORAT, NOW, key, draft.version(), Move.PUBLISH, TODAY)
                .get();
    }
}
