package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.sortie.Colour;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.sortie.SortieAssignment;

/** Three régimes de sortie, one for each class. */
final class RegimesStep implements DemoStep {

    private static final RegimeDeSortie RED = RegimeDeSortie.builder()
            .code("rouge")
            .label("Rouge")
            .description("Présent de la première à la dernière heure prévue")
            .colour(new Colour("#c62828"))
            .build();
    private static final RegimeDeSortie ORANGE = RegimeDeSortie.builder()
            .code("orange")
            .label("Orange")
            .description("Arrive et part selon l'emploi du temps, absences de professeurs comprises")
            .colour(new Colour("#ef6c00"))
            .addAllAllows(Set.of(Permission.ARRIVE_FOR_FIRST_LESSON, Permission.LEAVE_WHEN_DAY_ENDS_EARLY))
            .build();
    private static final RegimeDeSortie GREEN = RegimeDeSortie.builder()
            .code("vert")
            .label("Vert")
            .description("Sort aussi entre deux cours, avec l'autorisation d'un responsable")
            .colour(new Colour("#2e7d32"))
            .addAllAllows(Set.of(
                    Permission.ARRIVE_FOR_FIRST_LESSON,
                    Permission.LEAVE_BETWEEN_LESSONS,
                    Permission.LEAVE_WHEN_HALF_DAY_ENDS_EARLY,
                    Permission.LEAVE_WHEN_DAY_ENDS_EARLY))
            .needsAuthorisation(true)
            .build();
    private static final List<RegimeDeSortie> ALL = List.of(RED, ORANGE, GREEN);

    private final OpenSchools schools;
    private final Clock clock;

    @Inject
    RegimesStep(OpenSchools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "regimes";
    }

    @Override
    public Label what() {
        return Label.of("Régimes de sortie", "Régimes de sortie");
    }

    @Override
    public void run() {
        schools.find(DemoSchools.first())
                .filter(school -> school.vieScolaire().sorties().regimes().all().isEmpty())
                .ifPresent(this::make);
    }

    private void make(OpenSchool school) {
        var sorties = school.vieScolaire().sorties();
        var cpe = new DemoStaff(school.names()).cpe();
        var first = LocalDate.of(DemoSchools.YEAR.start(), 9, 1);
        DemoPunitions.made(sorties.define(clock.instant(), cpe, new RegimesDeSortie(ALL)));
        var next = 0;
        for (var code : school.names().classes()) {
            var pupils = school.names().pupilsOf(code).stream().map(Person::id).toList();
            var changes = SortieAssignment.none()
                    .changes(pupils, Optional.of(ALL.get(next++ % ALL.size()).code()));
            DemoPunitions.made(sorties.assign(clock.instant(), cpe, first, changes));
        }
    }
}
