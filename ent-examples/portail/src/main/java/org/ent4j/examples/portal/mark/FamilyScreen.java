package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.FamilyMarks;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.rights.Capacity;

/** The marks of a pupil, explained: for the pupil, for those who answer for him, and for staff who want to see what they see. */
final class FamilyScreen {

    private FamilyScreen() {}

    static boolean isFamily(Visit visit) {
        return visit.actor().capacity() == Capacity.ELEVE || visit.actor().capacity() == Capacity.RESPONSABLE;
    }

    /** The visitor's own marks, or those of his first child. */
    static Answer own(Visit visit) {
        return children(visit).stream()
                .findFirst()
                .map(pupil -> show(visit, pupil))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Aucun élève de cet établissement n'est rattaché à votre compte.",
                                "No pupil of this school belongs to your account.")));
    }

    static Answer show(Visit visit) {
        return show(visit, new PersonId(visit.parameter("pupil")));
    }

    private static List<PersonId> children(Visit visit) {
        return visit.actor().capacity() == Capacity.ELEVE
                ? List.of(visit.person())
                : visit.school().names().wards(visit.person()).stream()
                        .map(Person::id)
                        .toList();
    }

    private static Answer show(Visit visit, PersonId pupil) {
        var periods = visit.school()
                .names()
                .classOf(pupil)
                .map(code ->
                        Terms.of(visit.school()).of(new ClassRef(visit.school().id(), code)))
                .orElse(List.of());
        return Terms.chosen(periods, visit.query().text("periode"), visit.today())
                .map(period -> show(visit, pupil, periods, period))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Il n'y a pas de notes à montrer : élève inconnu, ou classe sans périodes.",
                                "There are no marks to show: unknown pupil, or a class without periods.")));
    }

    private static Answer show(Visit visit, PersonId pupil, List<SchoolPeriod> periods, SchoolPeriod period) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().markBooks().family(visit.actor(), pupil, period.id(), visit.today()),
                marks -> Answer.page(
                        visit.in("Notes de %s", "Marks of %s")
                                .formatted(visit.school().names().of(pupil)),
                        "mark/family",
                        page(visit, pupil, periods, period, marks)));
    }

    private static FamilyPage page(
            Visit visit, PersonId pupil, List<SchoolPeriod> periods, SchoolPeriod period, FamilyMarks marks) {
        var subjects = new FamilySubjects(
                visit, Marks.of(visit), visit.school().vieScolaire().subjects().services());
        return new FamilyPage(
                others(visit, pupil),
                periods.stream()
                        .map(each -> new Tab(each.label(), path(pupil, Optional.of(each)), each.equals(period)))
                        .toList(),
                note(visit, marks),
                marks.subjects().stream().map(subjects::of).toList());
    }

    private static List<Tab> others(Visit visit, PersonId pupil) {
        var children = isFamily(visit) ? children(visit) : List.<PersonId>of();
        return children.size() < 2
                ? List.of()
                : children.stream()
                        .map(each -> new Tab(
                                visit.school()
                                        .names()
                                        .find(each)
                                        .map(SchoolNames::of)
                                        .orElse(""),
                                path(each, Optional.empty()),
                                each.equals(pupil)))
                        .toList();
    }

    private static String path(PersonId pupil, Optional<SchoolPeriod> period) {
        return "/notes/eleve/" + pupil
                + period.map(each -> "?periode=" + each.id()).orElse("");
    }

    private static String note(Visit visit, FamilyMarks marks) {
        return marks.leftOut().isEmpty()
                ? ""
                : visit.in(
                                "Ces matières ne peuvent pas être lues pour le moment : ",
                                "These subjects cannot be read now: ")
                        + String.join(", ", marks.leftOut());
    }
}
