package org.ent4j.examples.portal.dispense;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.PathText;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.dispense.DispenseCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** The dispenses of a class: granted, shown, taken back. */
final class DispensesScreen {

    private static final String PATH = "/dispenses";
    private static final Pattern PLAIN = Pattern.compile("[\\w-]{1,64}");
    private static final List<String> FIELDS = List.of("pupil", "service", "first", "last", "kind", "why");

    private DispensesScreen() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().dispenses().all(visit.actor()),
                dispenses -> Answer.page(
                        title(visit),
                        "dispense/dispenses",
                        page(visit, visit.query().text("classe"), dispenses, List.of())));
    }

    private static String title(Visit visit) {
        return visit.in("Dispenses d'évaluation", "Dispenses from evaluation");
    }

    private static DispensesPage page(
            Visit visit, Optional<String> wanted, List<Dispense> dispenses, List<String> errors) {
        var classes = visit.school().names().classes();
        var chosen = wanted.filter(classes::contains)
                .or(() -> classes.stream().findFirst())
                .orElse("");
        var pupils = visit.school().names().pupilsOf(chosen);
        var values = new HashMap<String, String>();
        FIELDS.forEach(field -> values.put(field, visit.form().raw(field)));
        return new DispensesPage(
                classes.stream()
                        .collect(Collectors.toMap(each -> each, each -> each, (one, other) -> one, LinkedHashMap::new)),
                chosen,
                dispenses.stream()
                        .filter(each ->
                                pupils.stream().anyMatch(pupil -> pupil.id().equals(each.pupil())))
                        .map(each -> line(visit, each))
                        .toList(),
                visit.form().text("id").orElseGet(() -> UUID.randomUUID().toString()),
                names(pupils),
                services(visit, chosen, pupils),
                kinds(visit),
                errors,
                values);
    }

    private static Map<String, String> names(List<Person> pupils) {
        var names = new LinkedHashMap<String, String>();
        pupils.forEach(pupil -> names.put(pupil.id().value(), SchoolNames.of(pupil)));
        return names;
    }

    /** Those of the class, and of the groups to which its pupils go. */
    private static Map<String, String> services(Visit visit, String schoolClass, List<Person> pupils) {
        var groups = pupils.stream()
                .flatMap(pupil -> pupil.in(visit.school().id()))
                .map(Affiliation::groups)
                .flatMap(each -> each.stream())
                .collect(Collectors.toSet());
        var services = new LinkedHashMap<String, String>();
        visit.school().vieScolaire().subjects().services().all().values().stream()
                .filter(EvaluationService::isEvaluated)
                .filter(each -> each.audience()
                        .fold(ofClass -> ofClass.code().equals(schoolClass), group -> groups.contains(group.code())))
                .sorted(Comparator.comparing(EvaluationService::label))
                .forEach(each -> services.put(
                        PathText.of(each.id().value()),
                        each.label() + " · " + each.audience().code()));
        return services;
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : DispenseKind.values()) {
            kinds.put(kind.name(), visit.words().of(kind.label()));
        }
        return kinds;
    }

    private static DispensesPage.Line line(Visit visit, Dispense dispense) {
        return new DispensesPage.Line(
                PATH + "/" + PathText.of(dispense.id().value()) + "/retirer",
                visit.school().names().of(dispense.pupil()),
                service(visit, dispense.service()),
                visit.in("du %s au %s", "from %s to %s")
                        .formatted(
                                visit.words().shortDay(dispense.days().first()),
                                visit.words().shortDay(dispense.days().last())),
                visit.words().of(dispense.content().kind().label()),
                dispense.content().why(),
                visit.words().of(dispense.state().label()),
                dispense.isGranted());
    }

    private static String service(Visit visit, EvaluationServiceId id) {
        return visit.school()
                .vieScolaire()
                .subjects()
                .services()
                .find(id)
                .map(each -> each.label() + " · " + each.audience().code())
                .orElseGet(id::value);
    }

    static Answer grant(Visit visit) {
        return request(visit)
                .map(request -> visit.school()
                        .vieScolaire()
                        .dispenses()
                        .grant(visit.now(), visit.actor(), request)
                        .fold(
                                refused -> again(visit, said(visit, request, refused)),
                                granted -> Answer.to(
                                        back(visit, granted.pupil()),
                                        Notice.done(
                                                visit.in("La dispense est accordée.", "The dispense is granted.")))))
                .orElseGet(() -> again(
                        visit,
                        List.of(visit.in(
                                "Choisissez un élève, un service, un type, et une fin qui ne précède pas son début.",
                                "Choose a pupil, a service, a kind, and an end that is not before its beginning."))));
    }

    private static Answer again(Visit visit, List<String> errors) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().dispenses().all(visit.actor()),
                dispenses -> Answer.again(
                        title(visit),
                        "dispense/dispenses",
                        page(visit, visit.form().text("classe"), dispenses, errors)));
    }

    private static List<String> said(Visit visit, DispenseRequest request, Refusal refused) {
        return visit.words().of(refused.reasons()).stream()
                .map(sentence -> sentence.replace(
                                request.pupil().value(), visit.school().names().of(request.pupil()))
                        .replace(request.service().value(), service(visit, request.service())))
                .toList();
    }

    private static Optional<DispenseRequest> request(Visit visit) {
        var form = visit.form();
        var id = form.text("id").filter(text -> PLAIN.matcher(text).matches()).map(DispenseId::new);
        var service = form.text("service").flatMap(PathText::read).map(EvaluationServiceId::new);
        return id.flatMap(known -> form.text("pupil")
                .map(PersonId::new)
                .flatMap(pupil -> service.flatMap(of -> form.choice("kind", DispenseKind.class)
                        .flatMap(kind -> days(visit)
                                .map(days ->
                                        new DispenseRequest(known, pupil, of, days, kind, form.textOr("why", "")))))));
    }

    private static Optional<DateRange> days(Visit visit) {
        return visit.form()
                .day("first")
                .flatMap(first -> visit.form()
                        .day("last")
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new DateRange(first, last)));
    }

    private static String back(Visit visit, PersonId pupil) {
        return PATH + "?classe=" + visit.school().names().classOf(pupil).orElse("");
    }

    static Answer withdraw(Visit visit) {
        var command = new DispenseCommand.Withdraw(
                visit.now(), visit.actor(), visit.form().textOr("why", ""));
        return PathText.read(visit.parameter("id"))
                .map(id -> visit.school()
                        .vieScolaire()
                        .dispenses()
                        .carryOut(new DispenseId(id), command)
                        .fold(
                                refused -> Answer.to(PATH, Notice.refused(visit.words(), refused.reasons())),
                                done -> Answer.to(
                                        back(visit, done.pupil()),
                                        Notice.done(
                                                visit.in("La dispense est retirée.", "The dispense is taken back.")))))
                .orElseGet(() ->
                        Answer.notFound(visit, visit.in("Cette dispense n'existe pas.", "There is no such dispense.")));
    }
}
