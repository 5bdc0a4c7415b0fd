package org.ent4j.viescolaire.service;

import java.util.stream.Stream;
import org.ent4j.viescolaire.service.ServiceEvent.Arranged;
import org.ent4j.viescolaire.service.ServiceEvent.BroughtBack;
import org.ent4j.viescolaire.service.ServiceEvent.Closed;
import org.ent4j.viescolaire.service.ServiceEvent.Divided;
import org.ent4j.viescolaire.service.ServiceEvent.Opened;
import org.ent4j.viescolaire.service.ServiceEvent.Reopened;
import org.ent4j.viescolaire.service.ServiceEvent.Replaced;
import org.ent4j.viescolaire.service.ServiceEvent.Retaught;
import org.ent4j.viescolaire.service.ServiceEvent.Weighed;
import org.ent4j.viescolaire.service.ServiceEvent.Withdrawn;

/** What each event makes of an evaluation service. */
final class ServiceChanges {

    private ServiceChanges() {}

    static EvaluationService after(EvaluationService before, ServiceEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static EvaluationService changed(EvaluationService before, ServiceEvent event) {
        if (event instanceof Retaught taught) {
            return before.withLabel(taught.label()).withTeachers(taught.teachers());
        }
        if (event instanceof Weighed weighed) {
            return before.withCoefficient(weighed.coefficient()).withPupilCoefficients(weighed.pupils());
        }
        if (event instanceof Divided divided) {
            return before.withParts(divided.parts());
        }
        if (event instanceof Arranged arranged) {
            return before.withOrder(arranged.order())
                    .withModalite(arranged.modalite())
                    .withIsEvaluated(arranged.isEvaluated());
        }
        if (event instanceof Replaced replaced) {
            return before.withTeachers(with(before, replaced.replacement()));
        }
        return before.withState(stateAfter(before, event));
    }

    private static Iterable<ServiceTeacher> with(EvaluationService before, ServiceTeacher more) {
        return Stream.concat(before.teachers().stream(), Stream.of(more))
                .distinct()
                .sorted(ServiceTeacher.ORDER)
                .toList();
    }

    private static ServiceState stateAfter(EvaluationService before, ServiceEvent event) {
        if (event instanceof Opened || event instanceof Reopened) {
            return ServiceState.OPEN;
        }
        if (event instanceof Closed) {
            return ServiceState.CLOSED;
        }
        if (event instanceof Withdrawn) {
            return ServiceState.WITHDRAWN;
        }
        return event instanceof BroughtBack ? ServiceState.DRAFT : before.state();
    }
}
