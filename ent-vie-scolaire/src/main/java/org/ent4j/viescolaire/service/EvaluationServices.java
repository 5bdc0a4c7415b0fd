package org.ent4j.viescolaire.service;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.viescolaire.service.ServiceCommand.Arrange;
import org.ent4j.viescolaire.service.ServiceCommand.Close;
import org.ent4j.viescolaire.service.ServiceCommand.Divide;
import org.ent4j.viescolaire.service.ServiceCommand.Open;
import org.ent4j.viescolaire.service.ServiceCommand.Replace;
import org.ent4j.viescolaire.service.ServiceCommand.Weigh;
import org.ent4j.viescolaire.service.ServiceEvent.Arranged;
import org.ent4j.viescolaire.service.ServiceEvent.Closed;
import org.ent4j.viescolaire.service.ServiceEvent.Divided;
import org.ent4j.viescolaire.service.ServiceEvent.Opened;
import org.ent4j.viescolaire.service.ServiceEvent.Reopened;
import org.ent4j.viescolaire.service.ServiceEvent.Replaced;
import org.ent4j.viescolaire.service.ServiceEvent.Weighed;
import org.ent4j.viescolaire.service.ServiceRules.Dividing;
import org.ent4j.viescolaire.service.ServiceRules.Evaluating;
import org.ent4j.viescolaire.service.ServiceRules.Excepting;

/** Changes evaluation services by hand. Who may is for the host to say. */
public final class EvaluationServices {

    private EvaluationServices() {}

    /** What comes of a command; no events when the service is like that already. */
    public static Either<Refusal, Outcome<EvaluationService, ServiceEvent>> decide(
            EvaluationService service, ServiceCommand command, ServiceContext context) {
        return Refusal.fire(ServiceLife.TABLE, service.state(), command.move())
                .flatMap(state -> ServiceRules.unless(against(service, command, context), service))
                .map(fine -> outcome(fine, event(command)));
    }

    private static Outcome<EvaluationService, ServiceEvent> outcome(EvaluationService service, ServiceEvent event) {
        var changed = service.after(event).withVersion(service.version());
        return Outcome.of(service, changed.equals(service) ? List.of() : List.of(event), EvaluationService::after);
    }

    private static Stream<Refused<?>> against(
            EvaluationService service, ServiceCommand command, ServiceContext context) {
        if (command instanceof Weigh weigh) {
            return Stream.concat(
                    ServiceRules.againstWeights(service, weights(service, weigh)),
                    new TreeMap<>(weigh.pupils())
                            .keySet().stream()
                                    .flatMap(pupil -> ServiceRules.against(
                                            List.of(ServiceRules.A_PUPIL_OF_THE_SERVICE),
                                            new Excepting(service, pupil, context))));
        }
        if (command instanceof Divide divide) {
            return Stream.concat(
                    ServiceRules.against(
                            List.of(ServiceRules.EACH_SOUS_MATIERE_ONCE, ServiceRules.A_SOUS_MATIERE_WITH_WORK_STAYS),
                            new Dividing(service, divide.parts(), context)),
                    divide.parts().stream()
                            .flatMap(each ->
                                    ServiceRules.againstWeights(service, Map.of(each.label(), each.coefficient()))));
        }
        return command instanceof Arrange arrange
                ? ServiceRules.against(
                        List.of(ServiceRules.EVALUATED_AS_LONG_AS_IT_HAS_WORK),
                        new Evaluating(service, arrange.isEvaluated(), context))
                : Stream.empty();
    }

    private static Map<String, BigDecimal> weights(EvaluationService service, Weigh weigh) {
        var weights = new LinkedHashMap<String, BigDecimal>();
        weights.put(service.label(), weigh.coefficient());
        new TreeMap<>(weigh.pupils()).forEach((pupil, coefficient) -> weights.put(pupil.value(), coefficient));
        return weights;
    }

    private static ServiceEvent event(ServiceCommand command) {
        if (command instanceof Weigh weigh) {
            return new Weighed(weigh.at(), weigh.by(), weigh.coefficient(), weigh.pupils());
        }
        if (command instanceof Divide divide) {
            return new Divided(divide.at(), divide.by(), divide.parts());
        }
        if (command instanceof Arrange arrange) {
            return new Arranged(arrange.at(), arrange.by(), arrange.order(), arrange.modalite(), arrange.isEvaluated());
        }
        if (command instanceof Replace replace) {
            var teacher = new ServiceTeacher(replace.teacher(), TeacherRole.REPLACEMENT, Optional.of(replace.days()));
            return new Replaced(replace.at(), replace.by(), teacher);
        }
        if (command instanceof Open) {
            return new Opened(command.at(), command.by());
        }
        return command instanceof Close
                ? new Closed(command.at(), command.by())
                : new Reopened(command.at(), command.by());
    }
}
