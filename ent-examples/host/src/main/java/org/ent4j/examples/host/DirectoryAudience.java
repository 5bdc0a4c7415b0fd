package org.ent4j.examples.host;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.mailing.Addressee;
import org.ent4j.catalogue.mailing.Addressee.Guardian;
import org.ent4j.catalogue.spi.Audience;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.LabelKey;

/**
 * Populations of this host, by a word each: {@code eleves}, {@code enseignants}, {@code personnels},
 * {@code classe:6 01}; several of them joined by {@code +}.
 */
public record DirectoryAudience(Directory directory) implements Audience {

    private static final String OF_A_CLASS = "classe:";

    /** A word that names no population. */
    public record UnknownPopulation(String word) implements Reason {
        @Override
        public String code() {
            return "audience.unknown-population";
        }
    }

    /** Why a rule names nobody. */
    private record NotUnderstood(UnknownPopulation because) implements Refusal {
        @Override
        public List<Reason> reasons() {
            return List.of(because);
        }
    }

    @Override
    public Either<Refusal, List<Addressee>> people(StructureId school, String rule) {
        var people = new ArrayList<Person>();
        for (var word : rule.split("\\+")) {
            var some = some(school, word.strip());
            if (some.isEmpty()) {
                return Either.left(new NotUnderstood(new UnknownPopulation(word.strip())));
            }
            people.addAll(some.get());
        }
        return Either.right(addressees(school, people));
    }

    private Optional<List<Person>> some(StructureId school, String word) {
        return switch (word) {
            case "eleves" -> Optional.of(directory.pupils(school));
            case "enseignants" -> Optional.of(directory.teachers(school));
            case "personnels" -> Optional.of(directory.staff(school));
            default ->
                word.startsWith(OF_A_CLASS) ? ofClass(school, word.substring(OF_A_CLASS.length())) : Optional.empty();
        };
    }

    /** Nothing when the school has no such class. */
    private Optional<List<Person>> ofClass(StructureId school, String code) {
        var wanted = LabelKey.of(code);
        return directory.classes(school).stream()
                        .anyMatch(each -> LabelKey.of(each.code()).equals(wanted))
                ? Optional.of(directory.pupils(school).stream()
                        .filter(pupil -> LabelKey.of(classOf(pupil, school)).equals(wanted))
                        .toList())
                : Optional.empty();
    }

    /** Of a pupil: a teacher has classes too, and is in none. */
    private static String classOf(Person person, StructureId school) {
        return person.in(school)
                .filter(affiliation -> affiliation.profil() == Profil.ELEVE)
                .flatMap(affiliation -> affiliation.classes().stream())
                .findFirst()
                .orElse("");
    }

    private List<Addressee> addressees(StructureId school, List<Person> people) {
        var guardians = directory.guardians(people).stream()
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, other) -> one));
        return people.stream().map(each -> addressee(school, each, guardians)).toList();
    }

    private static Addressee addressee(StructureId school, Person person, Map<PersonId, Person> guardians) {
        return new Addressee(
                person.id(),
                person.name().usageName(),
                person.name().firstName(),
                classOf(person, school),
                address(person),
                person.email(),
                person.guardians().stream()
                        .flatMap(link -> guardian(link, guardians))
                        .toList(),
                Map.of());
    }

    private static Stream<Guardian> guardian(Guardianship link, Map<PersonId, Person> guardians) {
        return Optional.ofNullable(guardians.get(link.guardian()))
                .map(person -> new Guardian(
                        person.id(),
                        person.name().usageName(),
                        person.name().firstName(),
                        link.authority() != Authority.NONE,
                        address(person),
                        person.email()))
                .stream();
    }

    private static List<String> address(Person person) {
        return person.address().map(PostalAddress::envelope).orElse(List.of());
    }
}
