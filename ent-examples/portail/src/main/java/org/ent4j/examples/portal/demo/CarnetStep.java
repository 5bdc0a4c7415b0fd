package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetCategory;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetLetter;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** What the school has written to the families of a class: one message that some have signed, one that all still have to. */
final class CarnetStep implements DemoStep {

    private static final CarnetMessageId SORTIE = new CarnetMessageId("sortie");
    private static final int DAYS_TO_SIGN = 5;

    private final OpenSchools schools;
    private final DemoPeople people;
    private final Clock clock;

    @Inject
    CarnetStep(OpenSchools schools, DemoPeople people, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "carnet";
    }

    @Override
    public Label what() {
        return Label.of("Carnet de liaison", "Carnet de liaison");
    }

    @Override
    public void run() {
        schools.find(DemoSchools.first()).ifPresent(this::write);
    }

    private void write(OpenSchool school) {
        var schoolClass = school.names().classOf(people.pupil()).orElse("");
        var pupils = school.names().pupilsOf(schoolClass);
        var sortie = letter(pupils, schoolClass)
                .subject("Sortie au musée des beaux-arts")
                .text("La classe visitera le musée jeudi prochain, de 9 h à 12 h.\nMerci de signer ce mot.")
                .acknowledgement(AcknowledgementAsked.ONE_GUARDIAN)
                .deadline(LocalDate.now(clock).plusDays(DAYS_TO_SIGN))
                .build();
        send(school, SORTIE, new Actor(people.staff(Profil.ENSEIGNANT).id(), Capacity.ENSEIGNANT), 3, sortie);
        var meeting = letter(pupils, schoolClass)
                .subject("Réunion parents-professeurs")
                .text("La réunion aura lieu vendredi en huit à partir de 17 h 30, dans le hall.")
                .acknowledgement(AcknowledgementAsked.ONE_GUARDIAN)
                .deadline(LocalDate.now(clock).plusDays(DAYS_TO_SIGN))
                .build();
        send(
                school,
                new CarnetMessageId("reunion"),
                new Actor(people.staff(Profil.VIE_SCOLAIRE).id(), Capacity.VIE_SCOLAIRE),
                1,
                meeting);
        sign(school, pupils);
    }

    private static CarnetLetter.Builder letter(List<Person> pupils, String schoolClass) {
        return CarnetLetter.builder()
                .addAllPupils(pupils.stream().map(Person::id).toList())
                .audience(schoolClass)
                .category(CarnetCategory.INFORMATION);
    }

    private void send(OpenSchool school, CarnetMessageId id, Actor by, int daysAgo, CarnetLetter letter) {
        var at = ago(daysAgo);
        var carnet = school.vieScolaire().carnet();
        if (school.vieScolaire().record().message(id).isEmpty()) {
            require(carnet.draft(at, by, id, letter));
            require(carnet.carryOut(id, new CarnetCommand.Send(at, by)));
        }
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** Every other family has signed the first; one of them asks something. */
    private void sign(OpenSchool school, List<Person> pupils) {
        IntStream.range(0, pupils.size())
                .filter(place -> place % 2 == 0)
                .mapToObj(pupils::get)
                .forEach(pupil -> guardian(pupil).ifPresent(guardian -> {
                    var sign = new CarnetCommand.Acknowledge(ago(2), guardian, pupil.id());
                    require(school.vieScolaire().carnet().carryOut(SORTIE, sign));
                }));
        guardian(pupils.get(0)).ifPresent(guardian -> ask(school, guardian, pupils.get(0)));
    }

    private void ask(OpenSchool school, Actor guardian, Person pupil) {
        if (school.vieScolaire()
                .record()
                .message(SORTIE)
                .orElseThrow()
                .replies()
                .isEmpty()) {
            var reply = new CarnetCommand.Reply(ago(2), guardian, pupil.id(), "Faut-il prévoir un pique-nique ?");
            require(school.vieScolaire().carnet().carryOut(SORTIE, reply));
        }
    }

    private static Optional<Actor> guardian(Person pupil) {
        return pupil.guardians().stream()
                .filter(link -> link.authority() != Authority.NONE)
                .map(Guardianship::guardian)
                .sorted()
                .findFirst()
                .map(guardian -> new Actor(guardian, Capacity.RESPONSABLE));
    }

    private static <T> T require(Either<Refusal, T> decided) {
        return decided.getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
