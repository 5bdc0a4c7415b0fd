package org.ent4j.examples.host;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.bulletin.BulletinGuardian;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.edition.TeacherIdentity;
import org.ent4j.viescolaire.spi.Identities;

/**
 * Those whom bulletins name, as the directory has them now; who has left is found too. The directory has no address of schools:
 * their bulletins have none at their head. Bulletins go to whoever represents the pupil before the law or has him in charge, the
 * one who is called first, first.
 */
public final class DirectoryIdentities implements Identities {

    private static final Comparator<Guardianship> CALLED_FIRST =
            Comparator.comparing(Guardianship::contact).reversed().thenComparing(Comparator.naturalOrder());

    private final Directory directory;

    public DirectoryIdentities(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<SchoolHeader> school(StructureId school) {
        return directory
                .structure(school)
                .flatMap(structure -> structure
                        .uai()
                        .map(uai -> new SchoolHeader(structure.name(), uai, List.of(), Optional.empty())));
    }

    @Override
    public Map<PersonId, PupilIdentity> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day) {
        var found = NamedPeople.find(directory, directory.pupils(school), pupils);
        var guardians = directory.guardians(found.values()).stream().collect(toMap(Person::id, Function.identity()));
        return found.values().stream().collect(toMap(Person::id, pupil -> identity(pupil, guardians)));
    }

    private static PupilIdentity identity(Person pupil, Map<PersonId, Person> guardians) {
        var addressees = pupil.guardians().stream()
                .filter(link -> link.authority() != Authority.NONE)
                .sorted(CALLED_FIRST)
                .flatMap(link -> Optional.ofNullable(guardians.get(link.guardian())).stream())
                .map(DirectoryIdentities::guardian)
                .toList();
        return new PupilIdentity(new BulletinPupil(pupil.id(), name(pupil), pupil.birthDate()), addressees);
    }

    private static BulletinGuardian guardian(Person person) {
        var title = person.title().map(each -> each + " ").orElse("");
        var address = person.address().orElse(PostalAddress.NONE).envelope();
        return new BulletinGuardian(
                title + person.name().firstName() + " " + person.name().usageName(), address);
    }

    private static String name(Person person) {
        return person.name().usageName() + " " + person.name().firstName();
    }

    @Override
    public Map<PersonId, TeacherIdentity> teachers(StructureId school, Collection<PersonId> teachers, LocalDate day) {
        return NamedPeople.find(directory, directory.staff(school), teachers).values().stream()
                .collect(toMap(Person::id, DirectoryIdentities::teacher));
    }

    private static TeacherIdentity teacher(Person person) {
        return new TeacherIdentity(
                person.title().orElse(""),
                person.name().firstName(),
                person.name().usageName());
    }
}
