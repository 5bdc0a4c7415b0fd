package org.ent4j.examples.host;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Kinship;
import org.ent4j.directory.person.Person;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.livret.LivretPupil;
import org.ent4j.viescolaire.livret.LivretSchool;
import org.ent4j.viescolaire.livret.LivretTeacher;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.spi.LivretIdentities;

/**
 * Those whom livrets name, as the directory has them now. It does not tell since when a pupil is at the school: the first day of
 * the school year is written.
 */
public final class DirectoryLivretIdentities implements LivretIdentities {

    private static final String EDITOR = "ENT4J";
    private static final String APPLICATION = "Portail d'exemple";
    private static final String VERSION = "0.1";
    private static final int LINES = 4;

    private final Directory directory;

    public DirectoryLivretIdentities(Directory directory) {
        this.directory = directory;
    }

    /** The head of the school is the first of its direction. */
    @Override
    public Optional<LivretSchool> school(StructureId school) {
        var head = directory.staff(school).stream()
                .filter(person -> person.profil() == Profil.DIRECTION)
                .findFirst()
                .map(DirectoryLivretIdentities::named)
                .orElse("");
        return directory
                .structure(school)
                .flatMap(structure -> structure.uai())
                .map(uai -> new LivretSchool(new LivretHeader(EDITOR, APPLICATION, Optional.of(VERSION), uai), head));
    }

    private static String named(Person person) {
        return person.title().map(title -> title + " ").orElse("")
                + person.name().firstName() + " " + person.name().usageName();
    }

    @Override
    public Map<PersonId, LivretPupil> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day) {
        var found = NamedPeople.find(directory, directory.pupils(school), pupils);
        var guardians = directory.guardians(found.values()).stream().collect(toMap(Person::id, Function.identity()));
        return found.values().stream().collect(toMap(Person::id, pupil -> pupil(pupil, guardians, day)));
    }

    private static LivretPupil pupil(Person pupil, Map<PersonId, Person> guardians, LocalDate day) {
        var legal = pupil.guardians().stream()
                .filter(link -> link.authority() != Authority.NONE && guardians.containsKey(link.guardian()))
                .toList();
        return new LivretPupil(
                digits(pupil, Person.SIECLE),
                pupil.name().usageName(),
                pupil.name().firstName(),
                SchoolYear.of(day).firstDay(),
                pupil.disappearedOn(),
                IntStream.range(0, legal.size())
                        .mapToObj(place -> guardian(legal.get(place), guardians, place))
                        .toList());
    }

    /** The first two who represent the pupil before the law are named so. */
    private static Guardian guardian(Guardianship link, Map<PersonId, Person> guardians, int place) {
        var person = Optional.ofNullable(guardians.get(link.guardian())).orElseThrow();
        return Guardian.builder()
                .title(title(person))
                .lastName(person.name().usageName())
                .firstName(person.name().firstName())
                .legal1(link.authority() == Authority.LEGAL && place == 0)
                .legal2(link.authority() == Authority.LEGAL && place == 1)
                .kinship(Optional.of(link.kinship())
                        .filter(Kinship::isKnown)
                        .map(code -> Kinship.ofCode(code).label().fr()))
                .address(person.address().flatMap(DirectoryLivretIdentities::address))
                .build();
    }

    private static Optional<PostalAddress> address(org.ent4j.directory.person.PostalAddress address) {
        var lines = address.lines().stream().limit(LINES).toList();
        return address.postalCode().isEmpty() || address.city().isEmpty()
                ? Optional.empty()
                : Optional.of(new PostalAddress(
                        line(lines, 0),
                        line(lines, 1),
                        line(lines, 2),
                        line(lines, 3),
                        address.postalCode(),
                        address.city()));
    }

    private static Optional<String> line(List<String> lines, int index) {
        return lines.stream().skip(index).findFirst();
    }

    private static Optional<Title> title(Person person) {
        return person.title().flatMap(title -> switch (title.toUpperCase(Locale.ROOT)) {
            case "M.", "M", "MONSIEUR" -> Optional.of(Title.M);
            case "MME", "MADAME", "MLLE" -> Optional.of(Title.MME);
            default -> Optional.empty();
        });
    }

    @Override
    public Map<PersonId, LivretTeacher> teachers(StructureId school, Collection<PersonId> teachers, LocalDate day) {
        return NamedPeople.find(directory, directory.staff(school), teachers).values().stream()
                .collect(toMap(Person::id, DirectoryLivretIdentities::teacher));
    }

    private static LivretTeacher teacher(Person person) {
        var number = digits(person, Person.STS);
        return new LivretTeacher(
                number.isPresent() ? TeacherKind.EPP : TeacherKind.LOCAL,
                number,
                title(person),
                person.name().usageName(),
                person.name().firstName());
    }

    /** {@code epp:69881} is {@code 69881}. */
    private static Optional<String> digits(Person person, String kind) {
        return Optional.ofNullable(person.identifiers().get(kind))
                .map(text -> text.substring(text.lastIndexOf(':') + 1))
                .filter(text -> text.matches("[0-9]+"));
    }
}
