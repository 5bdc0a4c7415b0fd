package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Who plays which part in the demonstration: the first of each kind, so that everybody meets the same people. */
@Singleton
public final class DemoPeople {

    private final OpenSchools schools;

    /** @param part {@code "Parent d'élève"} */
    public record Player(Person person, String part) {}

    /** An administrator of the ENT in a school. */
    public record Administrator(PersonId person, StructureId school) {}

    @Inject
    DemoPeople(OpenSchools schools) {
        this.schools = schools;
    }

    public List<Player> all() {
        var players = new ArrayList<Player>();
        var school = DemoSchools.first();
        names(school).ifPresent(names -> {
            administrators(names).forEach(person -> players.add(new Player(person, "Administrateur de l'ENT")));
            first(names, Profil.DIRECTION).forEach(person -> players.add(new Player(person, "Direction")));
            first(names, Profil.VIE_SCOLAIRE).forEach(person -> players.add(new Player(person, "Vie scolaire (CPE)")));
            first(names, Profil.ENSEIGNANT).forEach(person -> players.add(new Player(person, "Enseignant")));
            first(names, Profil.DOCUMENTALISTE).forEach(person -> players.add(new Player(person, "Documentaliste")));
            family(names).forEach(players::add);
        });
        names(DemoSchools.second()).stream()
                .flatMap(DemoPeople::administrators)
                .limit(1)
                .forEach(person ->
                        players.add(new Player(person, "Administrateur de l'ENT d'un collège sans emploi du temps")));
        names(SchoolsStep.ACADEMIE)
                .ifPresent(names -> names.staff()
                        .forEach(person -> players.add(new Player(
                                person,
                                person.profil() == Profil.INVITE ? "Support de l'éditeur" : "Académie (DANE, DSI)"))));
        return players;
    }

    /** Whoever plays that part: its beginning is enough, {@code "Direction"}. */
    PersonId playing(String part) {
        return all().stream()
                .filter(each -> each.part().startsWith(part))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private static Stream<Person> first(SchoolNames names, Profil profil) {
        return names.staff().stream()
                .filter(person -> person.profil() == profil)
                .limit(1);
    }

    private Stream<Player> family(SchoolNames names) {
        return names.pupils().stream()
                .filter(pupil -> !pupil.guardians().isEmpty())
                .limit(1)
                .flatMap(pupil -> Stream.concat(
                        Stream.of(new Player(pupil, "Élève")),
                        pupil.guardians().stream()
                                .limit(1)
                                .flatMap(link -> names.find(link.guardian()).stream())
                                .map(parent -> new Player(parent, "Parent de " + SchoolNames.of(pupil)))));
    }

    /** Whoever of that profile plays in the first school. */
    Person staff(Profil profil) {
        return names(DemoSchools.first()).stream()
                .flatMap(names -> first(names, profil))
                .findFirst()
                .orElseThrow();
    }

    /** The pupil whose family plays. */
    Person pupil() {
        return names(DemoSchools.first()).stream()
                .flatMap(this::family)
                .map(Player::person)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Person> administrators(SchoolNames names) {
        return names.staff().stream()
                .filter(person -> person.profil() == Profil.NON_ENSEIGNANT)
                .limit(2);
    }

    /** Two in each school: each may reset the other's password. */
    public List<Administrator> administrators() {
        return Stream.of(DemoSchools.first(), DemoSchools.second())
                .flatMap(school -> names(school).stream()
                        .flatMap(DemoPeople::administrators)
                        .map(person -> new Administrator(person.id(), school)))
                .toList();
    }

    public boolean isAdministrator(PersonId person) {
        return administrators().stream().anyMatch(each -> each.person().equals(person));
    }

    List<PersonId> ofTheAcademie() {
        return ofTheAcademie(Profil.ACADEMIE);
    }

    List<PersonId> ofTheVendor() {
        return ofTheAcademie(Profil.INVITE);
    }

    private List<PersonId> ofTheAcademie(Profil profil) {
        return names(SchoolsStep.ACADEMIE).stream()
                .flatMap(names -> names.staff().stream())
                .filter(person -> person.profil() == profil)
                .map(Person::id)
                .toList();
    }

    private Optional<SchoolNames> names(StructureId school) {
        return schools.find(school).map(open -> open.names());
    }
}
