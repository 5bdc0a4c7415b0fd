package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ent4j.examples.cli.evaluation.MarksQuestion.OfService;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.Exemption;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookFrame;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.markbook.MarkBooks;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * Reads the marks of a period: {@code {"period": {…}, "settings": {…}, "services": […], "pupils": […], "evaluations": […],
 * "marks": […]}}. A row that a rule refuses is left out and said; one that cannot be read makes the file unusable.
 */
final class MarksFile {

    private static final int DIGITS = 60;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Actor SELF = new Actor(new PersonId("ent"), Capacity.DIRECTION);
    private static final Label PLAIN = Label.of("évaluation", "evaluation");

    private final JsonInput json;
    private final SchoolPeriodId period;
    private final DateRange days;
    private final Instant at;
    private final Belonging pupils;
    private final Map<String, MarkBook> books = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Map<PersonId, List<Exemption>>> exemptions = new LinkedHashMap<>();
    private final Map<String, String> serviceOf = new LinkedHashMap<>();
    private final List<Refusal> refused = new ArrayList<>();

    private MarksFile(JsonInput json) {
        this.json = json.onlyFields(
                "period",
                "published",
                "settings",
                "services",
                "pupils",
                "dispenses",
                "evaluations",
                "marks",
                "appreciations");
        var dated = json.child("period").onlyFields("id", "first", "last", "council");
        this.period = dated.child("id").parsed(SchoolPeriodId::new, "T1");
        this.days = days(dated);
        this.at = days.first().atTime(12, 0).atZone(PARIS).toInstant();
        this.pupils = pupils();
    }

    static MarksQuestion read(Path file) {
        return new MarksFile(JsonInput.read(file)).question();
    }

    private static DateRange days(JsonInput json) {
        var first = json.child("first").day("2026-09-01");
        var last = json.child("last").day("2026-11-29");
        if (last.isBefore(first)) {
            throw json.child("last").unusable("≥ " + first);
        }
        return new DateRange(first, last);
    }

    private Belonging pupils() {
        var all = new HashMap<PersonId, List<DateRange>>();
        for (var each : json.children("pupils")) {
            each.onlyFields("id", "first", "last");
            var first = each.find("first").map(day -> day.day("2026-09-01")).orElse(days.first());
            var last = each.find("last").map(day -> day.day("2026-11-29")).orElse(days.last());
            if (last.isBefore(first)) {
                throw each.child("last").unusable("≥ " + first);
            }
            var range = List.of(new DateRange(first, last));
            if (all.put(each.child("id").parsed(PersonId::new, "anne"), range) != null) {
                throw each.child("id").unusable("1 × id");
            }
        }
        return new Belonging(all);
    }

    private MarksQuestion question() {
        json.children("services").forEach(this::service);
        list("dispenses").forEach(this::dispense);
        json.children("evaluations").forEach(this::evaluation);
        json.children("marks").forEach(this::mark);
        list("appreciations").forEach(this::appreciation);
        var services = books.entrySet().stream()
                .map(each -> new OfService(
                        each.getValue().id().service(),
                        labels.getOrDefault(each.getKey(), each.getKey()),
                        each.getValue(),
                        exemptions.getOrDefault(each.getKey(), Map.of())))
                .toList();
        return new MarksQuestion(period, days, MarksSettings.of(json, days), pupils, services, refused);
    }

    private List<JsonInput> list(String field) {
        return json.find(field).map(JsonInput::elements).orElse(List.of());
    }

    private void service(JsonInput row) {
        row.onlyFields("id", "label");
        var id = row.child("id").parsed(EvaluationServiceId::new, "maths");
        var book = MarkBook.opened(new MarkBookId(id, period));
        if (books.putIfAbsent(id.value(), book) != null) {
            throw row.child("id").unusable("1 × id");
        }
        labels.put(id.value(), row.find("label").map(each -> each.text("Maths")).orElse(id.value()));
    }

    private String service(JsonInput row, String field) {
        var service = row.child(field);
        return service.text()
                .filter(books::containsKey)
                .orElseThrow(() -> service.unusable("services: " + books.keySet()));
    }

    private void dispense(JsonInput row) {
        row.onlyFields("pupil", "service", "first", "last", "kind");
        var kind = row.child("kind").parsed(DispenseKind::valueOf, "UNFIT\", \"PARTLY_UNFIT\", \"EXEMPT");
        var when = days(row);
        kind.motif()
                .ifPresent(motif -> exemptions
                        .computeIfAbsent(service(row, "service"), any -> new HashMap<>())
                        .computeIfAbsent(pupil(row), any -> new ArrayList<>())
                        .add(new Exemption(when, motif)));
    }

    private PersonId pupil(JsonInput row) {
        return row.child("pupil").parsed(PersonId::new, "anne");
    }

    private void evaluation(JsonInput row) {
        row.onlyFields(
                "id",
                "service",
                "title",
                "date",
                "visibleFrom",
                "coefficient",
                "outOf",
                "rescale",
                "kind",
                "formative");
        var date = row.child("date").day("2026-10-12");
        var id = row.child("id").parsed(EvaluationId::new, "e1");
        var request = EvaluationRequest.builder()
                .id(id)
                .title(row.find("title").map(each -> each.text("Fractions")).orElse(id.value()))
                .type(new EvaluationType(
                        "ENT", PLAIN, row.find("formative").map(JsonInput::flag).orElse(false)))
                .date(date)
                .visibleFrom(row.find("visibleFrom")
                        .map(each -> each.day("2026-10-19"))
                        .orElse(date))
                .coefficient(number(row, "coefficient", BigDecimal.ONE))
                .outOf(number(row, "outOf", BigDecimal.valueOf(20)))
                .isRescaled(row.find("rescale").map(JsonInput::flag).orElse(true))
                .kind(row.find("kind")
                        .map(kind -> kind.parsed(EvaluationKind::valueOf, "NORMAL\", \"BONUS\", \"OPTIONAL"))
                        .orElse(EvaluationKind.NORMAL))
                .build();
        var service = service(row, "service");
        if (serviceOf.putIfAbsent(id.value(), service) != null) {
            throw row.child("id").unusable("1 × id");
        }
        decide(service, new MarkBookCommand.AddEvaluation(at, SELF, request));
    }

    private static BigDecimal number(JsonInput row, String field, BigDecimal usual) {
        return row.find(field)
                .map(each -> each.decimal(DIGITS).orElseThrow(() -> each.unusable("1.5")))
                .orElse(usual);
    }

    private void mark(JsonInput row) {
        row.onlyFields("pupil", "evaluation", "value", "status");
        var evaluation = row.child("evaluation");
        var id = evaluation
                .text()
                .filter(serviceOf::containsKey)
                .orElseThrow(() -> evaluation.unusable("evaluations: " + serviceOf.keySet()));
        var mark = MarkInput.read(row, DIGITS)
                .orElseThrow(() -> row.unusable(MarkInput.expected(Weighing.usual(new EvaluationId(id)))));
        var command = new MarkBookCommand.SetMark(at, SELF, new EvaluationId(id), pupil(row), mark);
        decide(Objects.requireNonNull(serviceOf.get(id)), command);
    }

    private void appreciation(JsonInput row) {
        row.onlyFields("pupil", "service", "text");
        var command = new MarkBookCommand.Appreciate(
                at, SELF, pupil(row), row.child("text").text("Bon trimestre."));
        decide(service(row, "service"), command);
    }

    private void decide(String service, MarkBookCommand command) {
        var book = Objects.requireNonNull(books.get(service));
        new MarkBooks(frame(service))
                .decide(book, command)
                .peek(outcome -> books.put(service, outcome.state()))
                .peekLeft(refused::add);
    }

    private MarkBookFrame frame(String service) {
        return MarkBookFrame.builder()
                .period(days)
                .teachers(Belonging.of(Set.of(), days))
                .pupils(pupils)
                .putAllExemptions(exemptions.getOrDefault(service, Map.of()))
                .policy(MarkBookPolicy.usual(PARIS))
                .build();
    }
}
