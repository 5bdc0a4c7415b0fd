package org.ent4j.viescolaire.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.id.PersonId;

/** The rows of one service: who teaches it and what it is called, whatever their order. */
record TaughtTogether(ServiceKey key, List<TaughtService> rows) {

    /** The one that it has already, else the first that is not empty, else the code of the subject. */
    String label(Optional<EvaluationService> existing) {
        var labels = rows.stream()
                .map(TaughtService::label)
                .filter(Predicate.not(String::isBlank))
                .sorted()
                .toList();
        return existing.map(EvaluationService::label)
                .filter(label -> labels.isEmpty() || labels.contains(label))
                .or(() -> labels.stream().findFirst())
                .orElse(key.matiere().value());
    }

    /** One main teacher, the one that it has already if he still teaches it; the others teach with him. */
    List<ServiceTeacher> teachers(Optional<EvaluationService> existing) {
        var taught = rows.stream()
                .flatMap(row -> row.teachers().stream())
                .flatMap(each ->
                        each.person().stream().map(person -> new ServiceTeacher(person, each.role(), each.when())))
                .distinct()
                .sorted(ServiceTeacher.ORDER)
                .toList();
        var main = main(taught, existing);
        var all = new ArrayList<ServiceTeacher>();
        for (var each : taught) {
            all.add(each.role() == TeacherRole.REPLACEMENT ? each : each.as(role(each.person(), main)));
        }
        existing.ifPresent(service -> all.addAll(replacements(service)));
        return all.stream().distinct().sorted(ServiceTeacher.ORDER).toList();
    }

    private static TeacherRole role(PersonId person, Optional<PersonId> main) {
        return main.filter(person::equals).isPresent() ? TeacherRole.MAIN : TeacherRole.CO_TEACHER;
    }

    private static Optional<PersonId> main(List<ServiceTeacher> taught, Optional<EvaluationService> existing) {
        var before = existing.stream()
                .flatMap(service -> service.teachers().stream())
                .filter(each -> each.role() == TeacherRole.MAIN)
                .map(ServiceTeacher::person)
                .toList();
        var candidates = taught.stream()
                .filter(each -> each.role() != TeacherRole.REPLACEMENT)
                .filter(each -> each.role() == taught.get(0).role())
                .map(ServiceTeacher::person)
                .toList();
        return candidates.stream()
                .filter(before::contains)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /** Those entered by hand stay, as do those whose days a newer timetable does not know any more. */
    private static List<ServiceTeacher> replacements(EvaluationService service) {
        return service.teachers().stream()
                .filter(each -> each.role() == TeacherRole.REPLACEMENT)
                .toList();
    }
}
