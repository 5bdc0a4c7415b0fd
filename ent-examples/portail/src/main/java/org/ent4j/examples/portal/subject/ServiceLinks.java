package org.ent4j.examples.portal.subject;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.PathText;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.service.ServiceState;

/** Evaluation services in paths and in words. */
final class ServiceLinks {

    static final String SERVICES = "/services-evaluation";

    private ServiceLinks() {}

    static String path(EvaluationServiceId id) {
        return SERVICES + "/service/" + PathText.of(id.value());
    }

    /** The service that a path names. */
    static Answer with(Visit visit, Function<EvaluationService, Answer> page) {
        return find(visit, visit.parameter("service"))
                .map(page)
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in("Ce service d'évaluation n'existe pas.", "There is no such evaluation service.")));
    }

    static Optional<EvaluationService> find(Visit visit, String part) {
        return PathText.read(part)
                .map(EvaluationServiceId::new)
                .flatMap(
                        id -> visit.school().vieScolaire().subjects().services().find(id));
    }

    static String title(EvaluationService service) {
        return service.audience().code() + " · " + service.label();
    }

    static String teachers(Visit visit, EvaluationService service) {
        return service.teachers().stream()
                .map(each -> visit.school().names().of(each.person()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String tone(ServiceState state) {
        return switch (state) {
            case OPEN -> "good";
            case DRAFT -> "wait";
            case CLOSED, WITHDRAWN -> "note";
        };
    }

    /** A sentence of the module with the service by its name. */
    static String named(EvaluationService service, String sentence) {
        return sentence.replace(service.id().value(), title(service));
    }
}
