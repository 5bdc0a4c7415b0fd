package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The service that the path of a page names by its code: the nearest one of the school where the visitor is. */
final class SeenService {

    private final SchoolServices services;

    @Inject
    SeenService(SchoolServices services) {
        this.services = services;
    }

    /** One that is there, with all services of its school. */
    record There(Services services, SchoolService here, Kept<Service> kept) {
        ServiceKey key() {
            return kept.value().key();
        }
    }

    /** With it, or that the school has no such service. */
    Answer with(Visit visit, Function<There, Answer> answer) {
        return find(visit)
                .map(answer)
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("L'établissement n'a pas ce service.", "The school has no such service.")));
    }

    Optional<There> find(Visit visit) {
        var all = services.of(visit.school());
        return all.in(visit.school().id())
                .find(visit.parameter("code"))
                .flatMap(here -> all.find(here.service().key()).map(kept -> new There(all, here, kept)));
    }

    /** The key that a service of the school itself has or had; nothing for what is no code. */
    static Optional<ServiceKey> ownKey(Visit visit) {
        return Optional.of(visit.parameter("code"))
                .filter(ServiceKey::isCode)
                .map(code -> new ServiceKey(Scope.school(visit.school().id()), code));
    }
}
