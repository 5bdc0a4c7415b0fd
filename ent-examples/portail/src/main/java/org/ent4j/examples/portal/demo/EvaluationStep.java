package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.SchoolSubjects;
import org.ent4j.examples.host.TaughtServices;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.period.UsualSystems;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;

/** Trimestres for every class, evaluation services of the timetable, and the marks of some classes so far. */
final class EvaluationStep implements DemoStep {

    private static final CodeMatiere CLASS_LIFE = new CodeMatiere("008400");

    private final PortalData data;
    private final OpenSchools schools;
    private final DemoPeople people;
    private final Clock clock;

    @Inject
    EvaluationStep(PortalData data, OpenSchools schools, DemoPeople people, Clock clock) {
        this.data = data;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public Label what() {
        return Label.of("Périodes, services d'évaluation et notes", "Periods, evaluation services and marks");
    }

    @Override
    public void run() {
        var school = schools.find(DemoSchools.first()).orElseThrow();
        var head = head(school);
        if (school.vieScolaire().periodicity().periods().version() == 0) {
            divide(school, head);
        }
        if (school.vieScolaire().subjects().services().all().isEmpty()) {
            generate(school, head);
        }
        var ofTheFamily = ofTheFamily(school);
        new DemoMarks(school, head, LocalDate.now(clock)).of(marked(school, ofTheFamily), ofTheFamily);
    }

    private static Actor head(OpenSchool school) {
        return school.names().staff().stream()
                .filter(person -> person.profil() == Profil.DIRECTION)
                .findFirst()
                .map(person -> new Actor(person.id(), Capacity.DIRECTION))
                .orElseThrow();
    }

    private static Instant morning(OpenSchool school) {
        return school.year().firstDay().atTime(8, 0).atZone(PortalClock.ZONE).toInstant();
    }

    private static void divide(OpenSchool school, Actor head) {
        var trimestres = UsualSystems.trimestres(school.year());
        var wanted = Periodicity.none(school.year()).with(trimestres).with(UsualSystems.semestres(school.year()));
        for (var code : school.names().classes()) {
            wanted = wanted.with(new ClassRef(school.id(), code), trimestres.id());
        }
        var periodicity = school.vieScolaire().periodicity();
        periodicity
                .plan(head, wanted, Set.of())
                .flatMap(plan -> periodicity.apply(morning(school), head, plan))
                .getOrElseThrow(EvaluationStep::unexpected);
    }

    /** What is no subject is not evaluated. */
    private void generate(OpenSchool school, Actor head) {
        var subjects = SchoolSubjects.of(data.directory(), school.id());
        var service = school.vieScolaire().subjects();
        var at = morning(school);
        service
                .plan(head, subjects, TaughtServices.of(school.timetable().orElseThrow()), true)
                .flatMap(plan -> service.generate(at, head, subjects, plan))
                .getOrElseThrow(EvaluationStep::unexpected)
                .all()
                .values()
                .stream()
                .filter(each -> each.matiere().equals(CLASS_LIFE))
                .forEach(each -> service.carryOut(
                                each.id(), new ServiceCommand.Arrange(at, head, 0, ModaliteElection.S, false))
                        .getOrElseThrow(EvaluationStep::unexpected));
    }

    private Set<String> ofTheFamily(OpenSchool school) {
        return player("Élève").flatMap(school.names()::classOf).map(Set::of).orElse(Set.of());
    }

    /** The class of the family, and one of the teacher of the demonstration. */
    private Set<String> marked(OpenSchool school, Set<String> ofTheFamily) {
        var classes = new LinkedHashSet<>(ofTheFamily);
        player("Enseignant")
                .ifPresent(
                        teacher -> taughtBy(school, teacher).stream().limit(1).forEach(classes::add));
        return classes;
    }

    private Optional<Person> player(String part) {
        return people.all().stream()
                .filter(each -> each.part().equals(part))
                .map(DemoPeople.Player::person)
                .findFirst();
    }

    private static Set<String> taughtBy(OpenSchool school, Person teacher) {
        var codes = new LinkedHashSet<String>();
        school.vieScolaire().subjects().services().all().values().stream()
                .filter(service -> service.teachers().stream()
                        .anyMatch(each -> each.person().equals(teacher.id())))
                .forEach(service -> service.audience().fold(ofClass -> codes.add(ofClass.code()), ofGroup -> false));
        return codes;
    }

    static IllegalStateException unexpected(Refusal refused) {
        return new IllegalStateException(refused.reasons().toString());
    }
}
