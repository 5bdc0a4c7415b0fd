package org.ent4j.examples.portal.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilPreparation;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceTeacher;

/** The lines of a conseil's pupils, with the teachers who write them. */
final class OwedLines {

    private OwedLines() {}

    static List<ConseilPreparation.Line> of(Visit visit, ConseilId id, ProjectionScreen screen) {
        var teachers = bySubject(visit, id);
        return screen.pupils().stream()
                .flatMap(results -> results.subjects().stream()
                        .map(line -> new ConseilPreparation.Line(
                                results.pupil(),
                                line.subject(),
                                List.copyOf(teachers.getOrDefault(line.subject(), Set.of())),
                                line.appreciation())))
                .toList();
    }

    /** Those of the services of a class. */
    static Set<PersonId> teachers(Visit visit, ConseilId id) {
        var all = new TreeSet<PersonId>();
        bySubject(visit, id).values().forEach(all::addAll);
        return all;
    }

    private static Map<CodeMatiere, Set<PersonId>> bySubject(Visit visit, ConseilId id) {
        var found = new HashMap<CodeMatiere, Set<PersonId>>();
        ofClass(visit, id)
                .forEach(service -> service.teachers().stream()
                        .map(ServiceTeacher::person)
                        .forEach(teacher -> found.computeIfAbsent(service.matiere(), any -> new TreeSet<>())
                                .add(teacher)));
        return found;
    }

    private static Stream<EvaluationService> ofClass(Visit visit, ConseilId id) {
        return visit.school().vieScolaire().subjects().services().all().values().stream()
                .filter(service ->
                        service.audience().fold(ofClass -> ofClass.equals(id.schoolClass()), ofGroup -> false));
    }
}
