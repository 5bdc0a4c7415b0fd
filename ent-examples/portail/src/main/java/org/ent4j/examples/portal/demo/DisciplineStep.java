package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/** Punitions in all states, incidents, sanctions and observations of the weeks before. */
final class DisciplineStep implements DemoStep {

    private static final int PUPILS = 10;
    private static final int OF_A_CLASS = 6;

    private final OpenSchools schools;
    private final DemoPeople people;
    private final Clock clock;

    @Inject
    DisciplineStep(OpenSchools schools, DemoPeople people, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "discipline";
    }

    @Override
    public Label what() {
        return Label.of("Punitions, incidents et observations", "Punitions, incidents and observations");
    }

    @Override
    public void run() {
        schools.find(DemoSchools.first())
                .filter(school -> school.vieScolaire().record().punitions().isEmpty())
                .ifPresent(this::make);
    }

    private void make(OpenSchool school) {
        var days = DemoDays.of(clock, school.vieScolaire().setup().punitions().hours());
        var staff = new DemoStaff(school.names());
        var pupils = pupils(school);
        new DemoPunitions(school, days, staff, pupils).make();
        new DemoIncidents(school, days, staff, pupils).make();
    }

    /** Whoever plays the pupil, others of the same class, and some of another class of the same teacher. */
    private List<PersonId> pupils(OpenSchool school) {
        var names = school.names();
        var player = people.all().stream()
                .filter(each -> each.part().equals("Élève"))
                .map(DemoPeople.Player::person)
                .toList();
        var own =
                player.stream().flatMap(pupil -> names.classOf(pupil).stream()).toList();
        var same = own.stream().flatMap(code -> names.pupilsOf(code).stream());
        var others = taught(school).filter(code -> !own.contains(code)).findFirst().stream()
                .flatMap(code -> names.pupilsOf(code).stream());
        return Stream.of(player.stream(), same.limit(OF_A_CLASS), others, names.pupils().stream())
                .flatMap(each -> each)
                .map(Person::id)
                .distinct()
                .limit(PUPILS)
                .toList();
    }

    private static Stream<String> taught(OpenSchool school) {
        var teacher = new DemoStaff(school.names()).teacher().person();
        return school.names().find(teacher).stream()
                .flatMap(person -> person.in(school.id()))
                .flatMap(place -> place.everyClass().stream())
                .distinct();
    }
}
