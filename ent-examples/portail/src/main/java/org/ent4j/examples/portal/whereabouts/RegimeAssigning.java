package org.ent4j.examples.portal.whereabouts;

import io.vavr.collection.Stream;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.sortie.SortieAssignment;

/** Pupils of a class get a régime, all together or some of them. */
final class RegimeAssigning {

    private RegimeAssigning() {}

    static Answer assign(Visit visit) {
        var pupils = chosen(visit);
        var from = visit.form().day("des");
        return pupils.isEmpty() || from.isEmpty()
                ? Answer.unusable(
                        visit,
                        visit.in(
                                "Choisissez des élèves et le premier jour du régime.",
                                "Choose pupils and the first day of the régime."))
                : assign(visit, pupils, from.get());
    }

    private static Answer assign(Visit visit, List<PersonId> pupils, LocalDate from) {
        var sorties = visit.school().vieScolaire().sorties();
        var code = visit.form().text("regime");
        return Answer.moved(
                visit,
                sorties.on(visit.actor(), from)
                        .flatMap(assignment ->
                                sorties.assign(visit.now(), visit.actor(), from, assignment.changes(pupils, code))),
                RegimeScreen.path(visit),
                visit.words()
                        .count(
                                pupils.size(),
                                "élève : régime attribué.",
                                "élèves : régime attribué.",
                                "pupil: régime assigned.",
                                "pupils: régime assigned."));
    }

    /** Of the school alone. */
    private static List<PersonId> chosen(Visit visit) {
        var wanted = visit.form().all("eleve");
        return visit.school().names().pupils().stream()
                .map(Person::id)
                .filter(id -> wanted.contains(id.value()))
                .toList();
    }

    /** Staff note that guardians have signed for the régimes that these pupils have. */
    static Answer authorise(Visit visit) {
        return Answer.shown(
                visit, visit.school().vieScolaire().sorties().on(visit.actor(), visit.today()), assignment -> {
                    var waiting = chosen(visit).stream()
                            .filter(pupil -> assignment.of(pupil).isPresent())
                            .toList();
                    return waiting.isEmpty()
                            ? Answer.unusable(
                                    visit,
                                    visit.in("Cochez des élèves qui ont un régime.", "Tick pupils who have a régime."))
                            : authorise(visit, assignment, waiting);
                });
    }

    private static Answer authorise(Visit visit, SortieAssignment assignment, List<PersonId> pupils) {
        var sorties = visit.school().vieScolaire().sorties();
        var all = Either.sequenceRight(Stream.ofAll(pupils)
                .map(pupil -> sorties.authorise(
                        visit.now(), visit.actor(), pupil, assignment.of(pupil).orElseThrow(), true)));
        return Answer.moved(
                visit, all, RegimeScreen.path(visit), visit.in("Autorisation notée.", "Authorisation noted."));
    }
}
