package org.ent4j.directory.internal.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.ent4j.directory.spi.Fingerprint;
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

class PersonBytesTest {

    private static final Stay STAY = new Stay(
            new MembershipKey(MembershipKind.TEACHING_GROUP, "G", Optional.of(new CodeMatiere("020700"))),
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.of(LocalDate.of(2026, 12, 18)));

    private static final Person WHOLE = Person.builder()
            .id(new PersonId("AAF:13:1"))
            .addKeys(new SourceKey("AAF", "13", "1"), new SourceKey("STS", "", "epp:7"))
            .name(PersonName.builder()
                    .usageName("MÜLLER")
                    .birthName("D'Él$")
                    .firstName("Zoé")
                    .addOtherFirstNames("Ève", "")
                    .build())
            .profil(Profil.ELEVE)
            .birthDate(LocalDate.of(1899, 2, 3))
            .title("Mme")
            .ine(new Ine("123456789AB"))
            .email("a@example.org")
            .address(new PostalAddress(List.of("1 RUE", "BÂT. B"), "88000", "ÉPINAL", "FRANCE"))
            .putPhones(PhoneKind.MOBILE, "+33 6")
            .mef(new Mef("10010012110"))
            .putIdentifiers(Person.STS, "epp:7")
            .addAffiliations(Affiliation.builder()
                    .structure(new StructureId("0869901V"))
                    .source("AAF")
                    .profil(Profil.ELEVE)
                    .addFonctions(new Fonction("ENS"))
                    .addDisciplines(new Discipline("L0202"))
                    .addClasses("6A", "6 B")
                    .addGroups("G")
                    .addTeachings(new Teaching(Teaching.Audience.GROUP, "G", new CodeMatiere("020700")))
                    .addHeadTeacherOf("6A")
                    .addStays(STAY, Stay.undated(MembershipKey.of(MembershipKind.CLASS, "6A")))
                    .build())
            .addGuardians(
                    new Guardianship(new PersonId("AAF:13:2"), "10", Guardianship.Authority.LEGAL, true, false, true))
            .disappearedOn(LocalDate.of(2026, 9, 1))
            .version(300)
            .build();

    @Test
    void a_person_with_everything_comes_back_with_everything() {
        var read = read(WHOLE);

        assertThat(read).isEqualTo(WHOLE);
        assertThat(read.version()).isEqualTo(300);
        assertThat(read.affiliations().first().stays())
                .isEqualTo(WHOLE.affiliations().first().stays());
    }

    @Test
    void a_person_with_hardly_anything_comes_back_too() {
        var little = Person.builder()
                .id(new PersonId("X"))
                .addKeys(new SourceKey("CSV", "", "x"))
                .name(PersonName.of("N", ""))
                .profil(Profil.PARENT)
                .build();

        assertThat(read(little)).isEqualTo(little);
    }

    /** So that a new attribute fails this test until it is in the bytes: the person of this test has all there are. */
    @Test
    void no_attribute_of_the_person_of_this_test_is_empty() {
        assertThat(empty(Person.class, WHOLE)).isEmpty();
        assertThat(empty(Affiliation.class, WHOLE.affiliations().first())).isEmpty();
        assertThat(empty(PersonName.class, WHOLE.name())).isEmpty();
    }

    private static List<String> empty(Class<?> type, Object value) {
        return attributes(type)
                .filter(each -> isEmpty(each, value))
                .map(Method::getName)
                .toList();
    }

    private static Stream<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0);
    }

    private static boolean isEmpty(Method attribute, Object of) {
        try {
            var value = attribute.invoke(of);
            return value instanceof Optional<?> optional && optional.isEmpty()
                    || value instanceof Collection<?> all && all.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_fingerprint_knows_the_person_and_neither_the_version_nor_days() {
        var undated = WHOLE.affiliations().first().withStays(List.of());
        assertThat(Fingerprint.of(WHOLE.withVersion(1))).isEqualTo(Fingerprint.of(WHOLE));
        assertThat(Fingerprint.of(WHOLE.withAffiliations(List.of(undated)))).isEqualTo(Fingerprint.of(WHOLE));
        assertThat(Fingerprint.of(WHOLE.present())).isNotEqualTo(Fingerprint.of(WHOLE));
        assertThat(Fingerprint.of(Fingerprint.of(WHOLE).toUuid())).isEqualTo(Fingerprint.of(WHOLE));
    }

    /** Stored fingerprints are of this form: a change comes with a migration that empties them. */
    @Test
    void the_fingerprint_of_a_person_never_changes_by_chance() {
        assertThat(Fingerprint.of(WHOLE).toUuid()).hasToString("6cb53938-88a9-04e5-5231-a4cf45f8ab5e");
    }

    private static Person read(Person person) {
        var bytes = new ByteWriter();
        PersonBytes.write(person, bytes);
        return PersonBytes.read(new ByteReader(Arrays.copyOf(bytes.array(), bytes.length())));
    }
}
