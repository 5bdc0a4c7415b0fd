package org.ent4j.viescolaire.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.viescolaire.service.TaughtRows.Broken;

/** Compares the services that there are with what a source says. */
record ServicesComparison(Services services, boolean isLeavingOut, TaughtRows rows, ServiceWork work) {

    private static final Comparator<ServiceLine> ORDER = Comparator.comparing(ServiceLine::audience)
            .thenComparing(ServiceLine::matiere)
            .thenComparing(ServiceLine::fate);

    List<ServiceLine> lines() {
        var lines = new ArrayList<ServiceLine>();
        rows.fine().forEach((key, taught) -> lines.add(taught(new TaughtTogether(key, taught))));
        rows.broken().forEach(each -> lines.add(broken(each)));
        services.all().values().stream()
                .filter(each -> each.state() != ServiceState.WITHDRAWN)
                .filter(each -> !rows.fine().containsKey(each.key()))
                .forEach(each -> lines.add(notTaught(each)));
        lines.sort(ORDER);
        return lines;
    }

    private ServiceLine broken(Broken broken) {
        return new ServiceLine(
                broken.row().audience(),
                broken.row().matiere(),
                isLeavingOut ? Fate.IGNORED : Fate.CONFLICT,
                Optional.empty(),
                Optional.empty(),
                broken.refused().stream().<Reason>map(Refused::reason).toList(),
                broken.refused().stream().map(each -> each.rule().id()).toList());
    }

    private ServiceLine taught(TaughtTogether taught) {
        var before = services.find(taught.key());
        var label = taught.label(before);
        var teachers = taught.teachers(before);
        return before.map(was -> compared(was, was.withLabel(label).withTeachers(teachers)))
                .orElseGet(() -> line(Fate.CREATE, before, fresh(taught.key(), label, teachers)));
    }

    private EvaluationService fresh(ServiceKey key, String label, List<ServiceTeacher> teachers) {
        return EvaluationService.builder()
                .id(key.id(services.year()))
                .audience(key.audience())
                .matiere(key.matiere())
                .label(label)
                .addAllTeachers(teachers)
                .build();
    }

    private ServiceLine compared(EvaluationService before, EvaluationService after) {
        var was = Optional.of(before);
        if (before.state() == ServiceState.WITHDRAWN) {
            return line(Fate.CREATE, was, after.withState(ServiceState.DRAFT), new ServiceReason.TaughtAgain());
        }
        var differences = differences(before, after);
        if (differences.isEmpty()) {
            return line(Fate.UNCHANGED, was, before);
        }
        return reasonToFreeze(before)
                .map(why -> line(Fate.FROZEN, was, before, why))
                .orElseGet(() -> line(Fate.UPDATE, was, after, differences.toArray(Reason[]::new)));
    }

    private ServiceLine notTaught(EvaluationService service) {
        var was = Optional.of(service);
        return reasonToKeep(service)
                .or(() -> reasonToFreeze(service))
                .map(why -> line(Fate.FROZEN, was, service, why))
                .orElseGet(() -> ServiceLine.of(service.key(), Fate.DISAPPEARED, was, Optional.empty(), List.of()));
    }

    private Optional<Reason> reasonToKeep(EvaluationService service) {
        var evaluations = work.evaluations(service.id());
        if (evaluations > 0) {
            return Optional.of(new ServiceReason.KeptForItsWork(evaluations));
        }
        var written = work.written(service.id());
        return written > 0 ? Optional.of(new ServiceReason.KeptForWhatIsWritten(written)) : Optional.empty();
    }

    private Optional<Reason> reasonToFreeze(EvaluationService service) {
        if (service.state() == ServiceState.CLOSED) {
            return Optional.of(new ServiceReason.IsClosed());
        }
        return rows.isPartlyRead(service)
                ? Optional.of(
                        new ServiceReason.KeptForRowsUnread(service.audience().code()))
                : Optional.empty();
    }

    private static ServiceLine line(
            Fate fate, Optional<EvaluationService> before, EvaluationService after, Reason... reasons) {
        return ServiceLine.of(after.key(), fate, before, Optional.of(after), List.of(reasons));
    }

    private static List<Reason> differences(EvaluationService before, EvaluationService after) {
        var differences = new ArrayList<Reason>();
        if (!before.label().equals(after.label())) {
            differences.add(new ServiceReason.OtherLabel(before.label(), after.label()));
        }
        if (!before.teachers().equals(after.teachers())) {
            differences.add(new ServiceReason.OtherTeachers(people(before), people(after)));
        }
        return differences;
    }

    private static List<PersonId> people(EvaluationService service) {
        return service.teachers().stream()
                .map(ServiceTeacher::person)
                .distinct()
                .toList();
    }
}
