package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Stay;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class PackedPersonProperties {

    @Property(tries = 500)
    void whoever_is_packed_comes_back_with_version_and_days(@ForAll long seed) {
        var person = person(new Random(seed));
        var read = PackedPerson.unpack(PackedPerson.pack(person));

        assertThat(read).isEqualTo(person);
        assertThat(read.version()).isEqualTo(person.version());
        assertThat(stays(read)).isEqualTo(stays(person));
        Statistics.label("places")
                .collect(Math.min(2, person.affiliations().size()))
                .coverage(checker ->
                        List.of(0, 1, 2).forEach(count -> checker.check(count).percentage(share -> share > 10)));
        Statistics.label("dated")
                .collect(stays(person).stream().anyMatch(some -> !some.isEmpty()))
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
    }

    private static List<SortedSet<Stay>> stays(Person person) {
        return person.affiliations().stream().map(Affiliation::stays).toList();
    }

    @Property(tries = 100)
    void different_people_have_different_bytes(@ForAll @Size(min = 2, max = 20) List<Long> seeds) {
        var people = new HashSet<Person>();
        var bytes = new HashSet<List<Byte>>();
        for (var seed : seeds) {
            var person = person(new Random(seed)).withVersion(0);
            var undated = person.withAffiliations(person.affiliations().stream()
                    .map(each -> each.withStays(List.of()))
                    .toList());
            people.add(undated);
            bytes.add(boxed(PackedPerson.pack(undated)));
        }
        assertThat(bytes).hasSameSizeAs(people);
    }

    private static List<Byte> boxed(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(at -> bytes[at]).toList();
    }

    @Test
    void bytes_in_another_form_are_refused() {
        var packed = PackedPerson.pack(person(new Random(1)));
        packed[0]++;
        assertThatThrownBy(() -> PackedPerson.unpack(packed)).isInstanceOf(IllegalStateException.class);
    }

    private static Person person(Random chance) {
        var person = Person.builder()
                .id(new PersonId("P" + chance.nextInt(1_000)))
                .addKeys(new SourceKey("AAF", "13", "k" + chance.nextInt()))
                .name(PersonName.builder()
                        .usageName(text(chance))
                        .birthName(maybe(chance, text(chance)))
                        .firstName(text(chance))
                        .addAllOtherFirstNames(some(chance, text(chance)).toList())
                        .build())
                .profil(profil(chance))
                .birthDate(maybe(chance, day(chance)))
                .title(maybe(chance, "Mme"))
                .ine(maybe(chance, new Ine("123456789AB")))
                .email(maybe(chance, "a@example.org"))
                .address(maybe(chance, new PostalAddress(List.of("1 RUE", text(chance)), "88000", "ÉPINAL", "")))
                .mef(maybe(chance, new Mef("10010012110")))
                .disappearedOn(maybe(chance, day(chance)))
                .version(chance.nextInt(1_000_000));
        some(chance, PhoneKind.values()).forEach(kind -> person.putPhones(kind, "+33 " + chance.nextInt(100)));
        some(chance, Person.STS, Person.SIECLE).forEach(kind -> person.putIdentifiers(kind, text(chance)));
        some(chance, "0869901V", "0869902W", "0869903X").forEach(uai -> person.addAffiliations(place(uai, chance)));
        some(chance, "G1", "G2").forEach(id -> person.addGuardians(guardian(id, chance)));
        return person.build();
    }

    private static Affiliation place(String structure, Random chance) {
        var key = new MembershipKey(MembershipKind.TEACHING_GROUP, "G", maybe(chance, new CodeMatiere("020700")));
        return Affiliation.builder()
                .structure(new StructureId(structure))
                .source("AAF")
                .profil(profil(chance))
                .addAllFonctions(
                        some(chance, new Fonction("ENS"), new Fonction("DOC")).toList())
                .addAllDisciplines(some(chance, new Discipline("L0202")).toList())
                .addAllClasses(some(chance, "6A", "6 B").toList())
                .addAllGroups(some(chance, "G", "É").toList())
                .addAllTeachings(some(chance, Teaching.Audience.values())
                        .map(each -> new Teaching(each, "G", new CodeMatiere("020700")))
                        .toList())
                .addAllHeadTeacherOf(some(chance, "6A").toList())
                .addAllStays(some(chance, new Stay(key, maybe(chance, day(chance)), Optional.empty()))
                        .toList())
                .build();
    }

    private static Guardianship guardian(String id, Random chance) {
        var authorities = Guardianship.Authority.values();
        return new Guardianship(
                new PersonId(id),
                "10",
                authorities[chance.nextInt(authorities.length)],
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean());
    }

    private static Profil profil(Random chance) {
        return Profil.values()[chance.nextInt(Profil.values().length)];
    }

    private static LocalDate day(Random chance) {
        return LocalDate.ofEpochDay(chance.nextInt(60_000) - 30_000);
    }

    private static String text(Random chance) {
        return Stream.of("DURAND", "D'ÉL$", "", "🎓", "Zoé")
                .skip(chance.nextInt(5))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> maybe(Random chance, T value) {
        return Optional.of(value).filter(any -> chance.nextBoolean());
    }

    @SafeVarargs
    private static <T> Stream<T> some(Random chance, T... values) {
        return Stream.of(values).filter(any -> chance.nextBoolean()).toList().stream();
    }
}
