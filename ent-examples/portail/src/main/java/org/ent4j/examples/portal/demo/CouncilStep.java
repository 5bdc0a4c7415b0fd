package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilState;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** The conseils of the first trimestre, planned; that of the family's class is prepared, and its bulletins are begun. */
final class CouncilStep implements DemoStep {

    private static final List<String> SYNTHESES = List.of(
            "Un trimestre sérieux. Poursuivez ainsi.",
            "De bons résultats, et une participation qui progresse.",
            "Des efforts à confirmer : le travail personnel doit être plus régulier.");

    private final OpenSchools schools;
    private final DemoPeople people;
    private final Clock clock;

    @Inject
    CouncilStep(OpenSchools schools, DemoPeople people, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "councils";
    }

    @Override
    public Label what() {
        return Label.of("Conseils de classe", "Conseils de classe");
    }

    @Override
    public void run() {
        var school = schools.find(DemoSchools.first()).orElseThrow();
        var head = head(school);
        var now = clock.instant();
        var first = firstPeriod(school);
        first.forEach(council -> plan(school, head, now, council));
        family(school)
                .flatMap(code -> first.stream()
                        .filter(each -> each.key().classRef().code().equals(code))
                        .findFirst())
                .ifPresent(council -> prepare(school, head, now, council));
    }

    private static List<PlannedCouncil> firstPeriod(OpenSchool school) {
        return school.vieScolaire().periodicity().periods().councils().values().stream()
                .filter(each -> each.index() == 1)
                .toList();
    }

    private Optional<String> family(OpenSchool school) {
        return people.all().stream()
                .filter(each -> each.part().equals("Élève"))
                .findFirst()
                .flatMap(each -> school.names().classOf(each.person()));
    }

    private static Actor head(OpenSchool school) {
        return school.names().staff().stream()
                .filter(person -> person.profil() == Profil.DIRECTION)
                .findFirst()
                .map(person -> new Actor(person.id(), Capacity.DIRECTION))
                .orElseThrow();
    }

    private static void plan(OpenSchool school, Actor head, Instant now, PlannedCouncil council) {
        school.vieScolaire().conseils().plan(now, head, id(council)).getOrElseThrow(CouncilStep::unexpected);
    }

    private static ConseilId id(PlannedCouncil council) {
        return new ConseilId(council.key().classRef(), council.key().period());
    }

    private static void prepare(OpenSchool school, Actor head, Instant now, PlannedCouncil council) {
        var conseils = school.vieScolaire().conseils();
        var id = id(council);
        if (conseils.of(head, id).get().state() == ConseilState.PLANNED) {
            var some = school.names().pupilsOf(id.schoolClass().code()).subList(0, SYNTHESES.size());
            for (var index = 0; index < some.size(); index++) {
                write(school, head, now, id, some.get(index).id(), SYNTHESES.get(index));
            }
            conseils.carryOut(id, new ConseilCommand.Prepare(now, head)).getOrElseThrow(CouncilStep::unexpected);
        }
        bulletins(school, head, now, id.schoolClass(), council);
    }

    private static void write(
            OpenSchool school, Actor head, Instant now, ConseilId id, PersonId pupil, String synthesis) {
        school.vieScolaire()
                .conseils()
                .carryOut(id, new ConseilCommand.WriteSynthesis(now, head, pupil, synthesis))
                .getOrElseThrow(CouncilStep::unexpected);
    }

    private static void bulletins(
            OpenSchool school, Actor head, Instant now, ClassRef schoolClass, PlannedCouncil council) {
        school.vieScolaire()
                .bulletins()
                .prepare(now, head, schoolClass, council.key().period(), council.day())
                .getOrElseThrow(CouncilStep::unexpected);
    }

    private static IllegalStateException unexpected(Refusal refused) {
        return new IllegalStateException(refused.reasons().toString());
    }
}
