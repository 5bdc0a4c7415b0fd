package org.ent4j.examples.portal.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.service.ServiceTeacher;

/** An evaluation service: coefficient, sous-matières, place on the bulletin, replacements, state, history. */
final class ServiceScreen {

    private static final int MORE_PARTS = 2;

    private ServiceScreen() {}

    static Answer show(Visit visit) {
        return ServiceLinks.with(
                visit,
                service -> Answer.shown(
                        visit,
                        visit.school().vieScolaire().subjects().history(visit.actor(), service.id()),
                        events -> Answer.page(
                                ServiceLinks.title(service), "subject/service", page(visit, service, events))));
    }

    private static ServicePage page(Visit visit, EvaluationService service, List<ServiceEvent> events) {
        return new ServicePage(
                ServiceLinks.path(service.id()),
                visit.words().of(service.state().label()),
                ServiceLinks.tone(service.state()),
                moves(visit, service.state()),
                service.teachers().stream().map(each -> teacher(visit, each)).toList(),
                Decimals.shown(service.coefficient(), visit.words()),
                exceptions(visit, service),
                pupils(visit, service),
                parts(visit, service),
                service.order(),
                modalites(visit),
                service.modalite().name(),
                service.isEvaluated(),
                staff(visit),
                new ServiceHistory(visit).latestFirst(events));
    }

    /** What the life of a service knows from there. */
    private static Map<String, String> moves(Visit visit, ServiceState state) {
        var moves = new LinkedHashMap<String, String>();
        switch (state) {
            case DRAFT -> moves.put("OPEN", visit.in("Ouvrir", "Open"));
            case OPEN -> moves.put("CLOSE", visit.in("Clore", "Close"));
            case CLOSED -> moves.put("REOPEN", visit.in("Rouvrir", "Reopen"));
            case WITHDRAWN -> {}
        }
        return moves;
    }

    private static String teacher(Visit visit, ServiceTeacher teacher) {
        var name = "%s (%s)"
                .formatted(
                        visit.school().names().of(teacher.person()),
                        visit.words().of(teacher.role().label()));
        return teacher.when()
                .map(days -> name
                        + visit.in(" du %s au %s", " from %s to %s")
                                .formatted(
                                        visit.words().shortDay(days.first()),
                                        visit.words().shortDay(days.last())))
                .orElse(name);
    }

    private static List<ServicePage.OwnWeight> exceptions(Visit visit, EvaluationService service) {
        return service.pupilCoefficients().entrySet().stream()
                .map(each -> new ServicePage.OwnWeight(
                        each.getKey().value(),
                        visit.school().names().of(each.getKey()),
                        Decimals.shown(each.getValue(), visit.words())))
                .sorted(Comparator.comparing(ServicePage.OwnWeight::name))
                .toList();
    }

    private static Map<String, String> pupils(Visit visit, EvaluationService service) {
        var pupils = new LinkedHashMap<String, String>();
        pupils.put("", "–");
        members(visit, service).forEach(pupil -> pupils.put(pupil.id().value(), SchoolNames.of(pupil)));
        return pupils;
    }

    private static List<Person> members(Visit visit, EvaluationService service) {
        var names = visit.school().names();
        return service.audience()
                .fold(
                        ofClass -> names.pupilsOf(ofClass.code()),
                        group -> names.pupils().stream()
                                .filter(pupil -> pupil.in(visit.school().id())
                                        .map(Affiliation::groups)
                                        .anyMatch(groups -> groups.contains(group.code())))
                                .toList());
    }

    private static List<ServicePage.Part> parts(Visit visit, EvaluationService service) {
        var parts = new ArrayList<ServicePage.Part>();
        service.parts()
                .forEach(part -> parts.add(new ServicePage.Part(
                        part.id().value(), part.label(), Decimals.shown(part.coefficient(), visit.words()))));
        for (var more = 0; more < MORE_PARTS; more++) {
            parts.add(new ServicePage.Part("", "", ""));
        }
        return parts;
    }

    private static Map<String, String> modalites(Visit visit) {
        var modalites = new LinkedHashMap<String, String>();
        for (var each : ModaliteElection.values()) {
            modalites.put(
                    each.name(), "%s · %s".formatted(each.name(), visit.words().of(each.label())));
        }
        return modalites;
    }

    private static Map<String, String> staff(Visit visit) {
        var staff = new LinkedHashMap<String, String>();
        visit.school().names().staff().forEach(person -> staff.put(person.id().value(), SchoolNames.of(person)));
        return staff;
    }

    static Answer move(Visit visit) {
        return with(visit, service -> switch (visit.form().textOr("move", "")) {
            case "OPEN" -> Optional.of(new ServiceCommand.Open(visit.now(), visit.actor()));
            case "CLOSE" -> Optional.of(new ServiceCommand.Close(visit.now(), visit.actor()));
            case "REOPEN" -> Optional.of(new ServiceCommand.Reopen(visit.now(), visit.actor()));
            default -> Optional.empty();
        });
    }

    /** The coefficient, and those that single pupils have: an empty one is taken away, and one may be added. */
    static Answer weigh(Visit visit) {
        return with(
                visit,
                service -> Decimals.read(visit.form().raw("coefficient"))
                        .flatMap(weight -> own(visit, service)
                                .map(own -> new ServiceCommand.Weigh(visit.now(), visit.actor(), weight, own))));
    }

    private static Optional<Map<PersonId, BigDecimal>> own(Visit visit, EvaluationService service) {
        var own = new HashMap<PersonId, BigDecimal>();
        var typed = new HashMap<PersonId, String>();
        service.pupilCoefficients()
                .keySet()
                .forEach(pupil -> typed.put(pupil, visit.form().raw("own-" + pupil)));
        visit.form()
                .text("pupil")
                .ifPresent(pupil -> typed.put(new PersonId(pupil), visit.form().raw("own")));
        for (var each : typed.entrySet()) {
            var weight = Decimals.read(each.getValue());
            if (weight.isEmpty() && !each.getValue().isBlank()) {
                return Optional.empty();
            }
            weight.ifPresent(number -> own.put(each.getKey(), number));
        }
        return Optional.of(own);
    }

    static Answer divide(Visit visit) {
        return with(visit, service -> {
            var labels = visit.form().all("part-label");
            var parts = new ArrayList<ServicePart>();
            for (var at = 0; at < labels.size(); at++) {
                if (!labels.get(at).isBlank()) {
                    var weight = Decimals.read(at(visit, "part-coefficient", at));
                    if (weight.isEmpty()) {
                        return Optional.empty();
                    }
                    parts.add(new ServicePart(id(visit, at), labels.get(at).strip(), weight.get()));
                }
            }
            return Optional.of(new ServiceCommand.Divide(visit.now(), visit.actor(), parts));
        });
    }

    private static SousMatiereId id(Visit visit, int at) {
        var known = at(visit, "part-id", at);
        return new SousMatiereId(known.isBlank() ? at(visit, "part-label", at).strip() : known);
    }

    private static String at(Visit visit, String field, int at) {
        var all = visit.form().all(field);
        return at < all.size() ? all.get(at) : "";
    }

    static Answer arrange(Visit visit) {
        return with(
                visit,
                service -> visit.form()
                        .number("order")
                        .flatMap(order -> visit.form()
                                .choice("modalite", ModaliteElection.class)
                                .map(modalite -> new ServiceCommand.Arrange(
                                        visit.now(),
                                        visit.actor(),
                                        order,
                                        modalite,
                                        visit.form().isChecked("evaluated")))));
    }

    static Answer replace(Visit visit) {
        return with(
                visit,
                service -> visit.form()
                        .text("teacher")
                        .map(PersonId::new)
                        .filter(who -> visit.school().names().staff().stream()
                                .anyMatch(person -> person.id().equals(who)))
                        .flatMap(who -> days(visit)
                                .map(days -> new ServiceCommand.Replace(visit.now(), visit.actor(), who, days))));
    }

    private static Optional<DateRange> days(Visit visit) {
        return visit.form()
                .day("first")
                .flatMap(first -> visit.form()
                        .day("last")
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new DateRange(first, last)));
    }

    /** What a form wants of a service. */
    @FunctionalInterface
    private interface Wanted {
        Optional<? extends ServiceCommand> of(EvaluationService service);
    }

    private static Answer with(Visit visit, Wanted wanted) {
        return ServiceLinks.with(
                visit,
                service -> wanted.of(service)
                        .map(command -> carryOut(visit, service, command))
                        .orElseGet(
                                () -> Answer.to(
                                        ServiceLinks.path(service.id()),
                                        Notice.refused(
                                                visit.in(
                                                        "Vérifiez la saisie : un nombre s'écrit 1,5, et une fin ne précède pas son début.",
                                                        "Check what was typed: a number is written 1.5, and an end is not before its beginning.")))));
    }

    private static Answer carryOut(Visit visit, EvaluationService service, ServiceCommand command) {
        return visit.school()
                .vieScolaire()
                .subjects()
                .carryOut(service.id(), command)
                .fold(
                        refused -> Answer.to(
                                ServiceLinks.path(service.id()),
                                Notice.refused(ServiceLinks.named(
                                        service,
                                        String.join(" · ", visit.words().of(refused.reasons()))))),
                        done -> Answer.to(
                                ServiceLinks.path(service.id()),
                                Notice.done(visit.in("Le service est enregistré.", "The service is saved."))));
    }
}
