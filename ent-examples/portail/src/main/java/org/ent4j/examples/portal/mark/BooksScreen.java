package org.ent4j.examples.portal.mark;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.service.ServiceState;

/** The mark books of a period: a teacher's own, and for others those of a class. */
final class BooksScreen {

    private BooksScreen() {}

    static Answer show(Visit visit) {
        var periods = Terms.of(visit.school()).all();
        var classes = isTeacher(visit)
                ? List.<String>of()
                : List.copyOf(visit.school().names().classes());
        var schoolClass = visit.query()
                .text("classe")
                .filter(classes::contains)
                .or(() -> classes.stream().findFirst());
        return Terms.chosen(periods, visit.query().text("periode"), visit.today())
                .map(period -> show(visit, periods, period, classes, schoolClass))
                .orElseGet(() -> page(visit, new BooksPage(Map.of(), "", Map.of(), "", List.of(), undivided(visit))));
    }

    private static boolean isTeacher(Visit visit) {
        return visit.actor().capacity() == Capacity.ENSEIGNANT;
    }

    private static String undivided(Visit visit) {
        return visit.in(
                "Aucune classe ne suit encore de période : l'administrateur les crée dans Administration > Périodes.",
                "No class follows any period yet: the administrator creates them in Administration > Periods.");
    }

    private static Answer show(
            Visit visit,
            List<SchoolPeriod> periods,
            SchoolPeriod period,
            List<String> classes,
            Optional<String> schoolClass) {
        var services = services(visit, period, schoolClass);
        var ids = services.stream().map(EvaluationService::id).toList();
        var books = visit.school().vieScolaire().markBooks().books(visit.actor(), ids, period.id());
        return Answer.shown(
                visit,
                books,
                found -> page(
                        visit,
                        new BooksPage(
                                labels(periods),
                                period.id().value(),
                                classes.stream()
                                        .collect(Collectors.toMap(
                                                each -> each, each -> each, (one, other) -> one, LinkedHashMap::new)),
                                schoolClass.orElse(""),
                                services.stream()
                                        .map(each -> line(visit, each, period, found))
                                        .toList(),
                                services.isEmpty() ? nothing(visit) : "")));
    }

    private static Answer page(Visit visit, BooksPage page) {
        return Answer.page(visit.in("Carnets de notes", "Mark books"), "mark/books", page);
    }

    private static String nothing(Visit visit) {
        return visit.in("Aucun service d'évaluation pour ce choix.", "No evaluation service for this choice.");
    }

    static Map<String, String> labels(Collection<SchoolPeriod> periods) {
        var labels = new LinkedHashMap<String, String>();
        periods.forEach(each -> labels.put(each.id().value(), each.label()));
        return labels;
    }

    private static List<EvaluationService> services(Visit visit, SchoolPeriod period, Optional<String> schoolClass) {
        var terms = Terms.of(visit.school());
        var groups = schoolClass.map(code -> groups(visit, code)).orElse(Set.of());
        return visit.school().vieScolaire().subjects().services().all().values().stream()
                .filter(EvaluationService::isEvaluated)
                .filter(service -> service.state() != ServiceState.WITHDRAWN)
                .filter(service -> terms.of(service.audience()).contains(period))
                .filter(service -> isTeacher(visit) ? teaches(visit, service) : isOf(service, schoolClass, groups))
                .sorted(Comparator.comparing((EvaluationService service) ->
                                service.audience().code())
                        .thenComparing(EvaluationService::label))
                .toList();
    }

    private static boolean teaches(Visit visit, EvaluationService service) {
        return service.teachers().stream().anyMatch(each -> each.person().equals(visit.person()));
    }

    /** Of the class itself, or of a group to which pupils of the class go. */
    private static boolean isOf(EvaluationService service, Optional<String> schoolClass, Set<String> groups) {
        return service.audience()
                .fold(
                        ofClass -> schoolClass.filter(ofClass.code()::equals).isPresent(),
                        group -> groups.contains(group.code()));
    }

    private static Set<String> groups(Visit visit, String schoolClass) {
        return visit.school().names().pupilsOf(schoolClass).stream()
                .flatMap(pupil -> pupil.in(visit.school().id()))
                .map(Affiliation::groups)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static BooksPage.Line line(
            Visit visit, EvaluationService service, SchoolPeriod period, Map<EvaluationServiceId, MarkBook> books) {
        var evaluations = Optional.ofNullable(books.get(service.id()))
                .map(MarkBook::inOrder)
                .orElse(List.of());
        return new BooksPage.Line(
                service.audience().code(),
                service.label(),
                service.teachers().stream()
                        .map(each -> visit.school().names().of(each.person()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                evaluations.size(),
                evaluations.isEmpty()
                        ? ""
                        : visit.words()
                                .shortDay(
                                        evaluations.get(evaluations.size() - 1).date()),
                visit.words().of(service.state().label()),
                Carnet.path(service.id(), period));
    }
}
