package org.ent4j.examples.sample.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Service;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.GroupRef;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceKey;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;

/** The evaluation services of a made-up school: one for each thing that is taught, weighed by its hours. */
record StoryServices(VieScolaire vieScolaire, MarkedPeople people, SchoolYear year) {

    /** A subject in two parts, each with marks of its own. */
    static final String IN_PARTS = "030201";

    static final SousMatiereId WRITTEN = new SousMatiereId("ecrit");
    static final SousMatiereId ORAL = new SousMatiereId("oral");

    private static final String CLASS_LIFE = "008400";
    private static final int MANY_HALVES = 7;
    private static final int SOME_HALVES = 4;

    /** An evaluation service with what it was made of. */
    record Evaluated(EvaluationService service, Service taught) {}

    /** Makes them, and opens those that are evaluated. */
    void open() {
        var subjects = vieScolaire.subjects();
        var taught = people.school().services().stream().map(this::taught).toList();
        MarksStory.done(subjects.plan(head(), code -> CodeMatiere.parse(code).toJavaOptional(), taught, false)
                .flatMap(plan -> subjects.generate(
                        at(), head(), code -> CodeMatiere.parse(code).toJavaOptional(), plan)));
        all().forEach(evaluated -> commands(evaluated)
                .forEach(command ->
                        MarksStory.done(subjects.carryOut(evaluated.service().id(), command))));
    }

    private Actor head() {
        return people.head();
    }

    private Instant at() {
        return MarksStory.morning(year.firstDay());
    }

    private TaughtService taught(Service service) {
        var teachers = service.teachers().stream()
                .map(SampleIds::agent)
                .map(TaughtTeacher::main)
                .toList();
        return new TaughtService(
                audience(service), service.subject().code(), service.subject().label(), teachers);
    }

    private Audience audience(Service service) {
        var code = service.audience().code();
        return service.audience() instanceof Division
                ? new Audience.OfClass(new ClassRef(people.id(), code))
                : new Audience.OfGroup(new GroupRef(people.id(), code));
    }

    private List<ServiceCommand> commands(Evaluated evaluated) {
        if (evaluated.taught().subject().code().equals(CLASS_LIFE)) {
            return List.of(new ServiceCommand.Arrange(at(), head(), 0, ModaliteElection.S, false));
        }
        var commands = new ArrayList<ServiceCommand>();
        commands.add(new ServiceCommand.Weigh(at(), head(), coefficient(evaluated.taught()), Map.of()));
        if (evaluated.taught().subject().code().equals(IN_PARTS)) {
            commands.add(new ServiceCommand.Divide(at(), head(), parts()));
        }
        commands.add(new ServiceCommand.Open(at(), head()));
        return commands;
    }

    private static BigDecimal coefficient(Service taught) {
        if (taught.halves() < SOME_HALVES) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(taught.halves() < MANY_HALVES ? 2 : 3);
    }

    private static List<ServicePart> parts() {
        return List.of(
                new ServicePart(WRITTEN, "Écrit", BigDecimal.valueOf(2)),
                new ServicePart(ORAL, "Oral", BigDecimal.ONE));
    }

    /** Those with marks, in the order of their ids. */
    List<Evaluated> evaluated() {
        return all().stream()
                .filter(evaluated -> evaluated.service().isEvaluated())
                .toList();
    }

    private List<Evaluated> all() {
        var taught = new HashMap<ServiceKey, Service>();
        people.school().services().forEach(each -> taught.putIfAbsent(key(each), each));
        return vieScolaire.subjects().services().all().values().stream()
                .flatMap(service ->
                        Stream.ofNullable(taught.get(service.key())).map(each -> new Evaluated(service, each)))
                .toList();
    }

    private ServiceKey key(Service service) {
        return new ServiceKey(
                audience(service), new CodeMatiere(service.subject().code()));
    }
}
