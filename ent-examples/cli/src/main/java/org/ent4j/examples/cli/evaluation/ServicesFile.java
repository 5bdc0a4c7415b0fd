package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Matiere;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.service.EvaluationServices;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceCommand.Divide;
import org.ent4j.viescolaire.service.ServiceCommand.Weigh;
import org.ent4j.viescolaire.service.ServiceContext;
import org.ent4j.viescolaire.service.ServiceKey;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.service.ServiceTeacher;
import org.ent4j.viescolaire.service.ServiceWork;
import org.ent4j.viescolaire.service.Services;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;
import org.ent4j.viescolaire.service.TeacherRole;

/**
 * Reads {@code {"structure", "year", "subjects", "services", "taught", "leaveOut"}}: the services that there are with what
 * was entered by hand, and what a timetable says. A coefficient that the rules refuse is said with its rule.
 */
final class ServicesFile {

    private static final String DAY = "2026-09-01";
    private static final int DIGITS = 12;
    private static final int MOST = 1_000_000;
    private static final Actor SELF = new Actor(new PersonId("ent"), Capacity.DIRECTION);

    private final StructureId structure;
    private final SchoolYear year;
    private final Matieres own;
    private final List<EvaluationService> services = new ArrayList<>();
    private final Map<EvaluationServiceId, Integer> evaluations = new HashMap<>();
    private final Map<EvaluationServiceId, Integer> written = new HashMap<>();
    private final Set<EvaluationServiceId> seen = new HashSet<>();
    private final List<Refusal> refused = new ArrayList<>();

    private ServicesFile(JsonInput json) {
        structure = json.child("structure").parsed(StructureId::new, "0350122T");
        year = new SchoolYear(json.child("year").number(1900, 2999));
        own = Matieres.of(
                list(json, "subjects").stream().map(ServicesFile::subject).toList());
        list(json, "services").forEach(this::add);
    }

    /**
     * What is asked.
     *
     * @param refused what the rules have against the services of the file
     */
    record Question(
            Services services,
            List<TaughtService> taught,
            boolean isLeavingOut,
            Function<String, Optional<CodeMatiere>> subjects,
            ServiceWork work,
            List<Refusal> refused) {}

    static Question read(Path file) {
        var json = JsonInput.read(file).onlyFields("structure", "year", "subjects", "services", "taught", "leaveOut");
        return new ServicesFile(json).question(json);
    }

    private Question question(JsonInput json) {
        return new Question(
                Services.of(year, services),
                json.children("taught").stream().map(this::taught).toList(),
                json.find("leaveOut").map(JsonInput::flag).orElse(false),
                text -> own.find(text).or(() -> Matieres.shipped().find(text)).map(Matiere::code),
                work(),
                refused);
    }

    private ServiceWork work() {
        return new ServiceWork() {
            @Override
            public int evaluations(EvaluationServiceId service) {
                return evaluations.getOrDefault(service, 0);
            }

            @Override
            public int evaluations(EvaluationServiceId service, SousMatiereId part) {
                return 0;
            }

            @Override
            public int written(EvaluationServiceId service) {
                return written.getOrDefault(service, 0);
            }
        };
    }

    private static Matiere subject(JsonInput json) {
        json.onlyFields("code", "short", "label");
        var code = json.child("code").parsed(CodeMatiere::new, "000100");
        var gestion = json.find("short").flatMap(JsonInput::text).orElse(code.value());
        return new Matiere(
                code, gestion, json.find("label").flatMap(JsonInput::text).orElse(gestion));
    }

    private void add(JsonInput json) {
        json.onlyFields(
                "class",
                "group",
                "matiere",
                "label",
                "state",
                "teachers",
                "coefficient",
                "pupils",
                "sousMatieres",
                "evaluations",
                "written");
        var key = new ServiceKey(audience(json), json.child("matiere").parsed(CodeMatiere::new, "020700"));
        if (!seen.add(key.id(year))) {
            throw json.unusable("1 × " + key);
        }
        json.find("evaluations").ifPresent(count -> evaluations.put(key.id(year), count.number(0, MOST)));
        json.find("written").ifPresent(count -> written.put(key.id(year), count.number(0, MOST)));
        var service = EvaluationService.builder()
                .id(key.id(year))
                .audience(key.audience())
                .matiere(key.matiere())
                .label(json.find("label")
                        .flatMap(JsonInput::text)
                        .orElse(key.matiere().value()))
                .addAllTeachers(list(json, "teachers").stream()
                        .map(ServicesFile::teacher)
                        .toList())
                .build();
        services.add(edited(service, json).withState(state(json)));
    }

    /** As people have changed it, as far as the rules allow. */
    private EvaluationService edited(EvaluationService service, JsonInput json) {
        var pupils = new HashMap<PersonId, BigDecimal>();
        list(json, "pupils")
                .forEach(each -> pupils.put(
                        each.onlyFields("pupil", "coefficient").child("pupil").parsed(PersonId::new, "eleve-1"),
                        number(each)));
        var weigh = new Weigh(
                Instant.EPOCH, SELF, json.find("coefficient").isPresent() ? number(json) : BigDecimal.ONE, pupils);
        var divide = new Divide(
                Instant.EPOCH,
                SELF,
                list(json, "sousMatieres").stream().map(ServicesFile::part).toList());
        var context = new ServiceContext(ServiceWork.none(), pupils.keySet());
        return after(after(service, weigh, context), divide, context);
    }

    private EvaluationService after(EvaluationService service, ServiceCommand command, ServiceContext context) {
        return EvaluationServices.decide(service, command, context)
                .peekLeft(refused::add)
                .fold(refusal -> service, outcome -> outcome.state());
    }

    private static ServicePart part(JsonInput json) {
        json.onlyFields("id", "label", "coefficient");
        var label = json.child("label");
        return new ServicePart(
                json.child("id").parsed(SousMatiereId::new, "oral"),
                label.text().orElseThrow(() -> label.unusable("\"Oral\"")),
                json.find("coefficient").isPresent() ? number(json) : BigDecimal.ONE);
    }

    private static BigDecimal number(JsonInput json) {
        var coefficient = json.child("coefficient");
        return coefficient.decimal(DIGITS).orElseThrow(() -> coefficient.unusable("1.5"));
    }

    private static ServiceState state(JsonInput json) {
        return json.find("state")
                .map(state -> state.parsed(ServiceState::valueOf, "DRAFT, OPEN, CLOSED, WITHDRAWN"))
                .orElse(ServiceState.DRAFT);
    }

    private static ServiceTeacher teacher(JsonInput json) {
        json.onlyFields("person", "role", "from", "to");
        return new ServiceTeacher(json.child("person").parsed(PersonId::new, "prof-1"), role(json), when(json));
    }

    private TaughtService taught(JsonInput json) {
        json.onlyFields("class", "group", "matiere", "label", "teachers");
        var matiere = json.child("matiere");
        return new TaughtService(
                audience(json),
                matiere.text().orElseThrow(() -> matiere.unusable("\"020700\"")),
                json.find("label").flatMap(JsonInput::text).orElse(""),
                json.children("teachers").stream()
                        .map(ServicesFile::taughtTeacher)
                        .toList());
    }

    /** Without a person it is somebody whom nobody has recognised yet, which a rule refuses. */
    private static TaughtTeacher taughtTeacher(JsonInput json) {
        json.onlyFields("person", "name", "role", "from", "to");
        var person =
                json.find("person").filter(each -> !each.isNothing()).map(each -> each.parsed(PersonId::new, "p1"));
        var name = json.find("name").flatMap(JsonInput::text);
        return new TaughtTeacher(
                person, name.or(() -> person.map(PersonId::value)).orElse("?"), role(json), when(json));
    }

    private static TeacherRole role(JsonInput json) {
        return json.find("role")
                .map(role -> role.parsed(TeacherRole::valueOf, "MAIN, CO_TEACHER, REPLACEMENT"))
                .orElse(TeacherRole.MAIN);
    }

    private static Optional<DateRange> when(JsonInput json) {
        if (Stream.of("from", "to").allMatch(field -> json.find(field).isEmpty())) {
            return Optional.empty();
        }
        var first = json.child("from").parsed(LocalDate::parse, DAY);
        var last = json.child("to").parsed(LocalDate::parse, DAY);
        if (last.isBefore(first)) {
            throw json.child("to").unusable(">= " + first);
        }
        return Optional.of(new DateRange(first, last));
    }

    private Audience audience(JsonInput json) {
        if (json.find("class").isPresent() == json.find("group").isPresent()) {
            throw json.unusable("class / group");
        }
        return json.find("class")
                .<Audience>map(each -> new Audience.OfClass(each.parsed(code -> new ClassRef(structure, code), "6A")))
                .orElseGet(() -> new Audience.OfGroup(
                        json.child("group").parsed(code -> new GroupRef(structure, code), "6AGR1")));
    }

    /** Nothing when it is left out. */
    private static List<JsonInput> list(JsonInput json, String field) {
        return json.find(field).map(JsonInput::elements).orElseGet(ArrayList::new);
    }
}
