package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** What every store of the directory keeps to. A host runs it on its own: implement {@link #empty()}. */
public interface DirectoryStoreContract {

    /** A store without anything in it. */
    DirectoryStore empty();

    StructureId SCHOOL = new StructureId("0869901V");
    SourceKey SCHOOL_KEY = new SourceKey("AAF", "13", "43");
    SourceKey TEACHER_KEY = new SourceKey("AAF", "13", "100");

    private static Structure school() {
        return Structure.builder()
                .id(SCHOOL)
                .uai(new Uai(SCHOOL.value()))
                .addKeys(SCHOOL_KEY, new SourceKey("STS", "13", SCHOOL.value()))
                .name("COLLÈGE DES ÉRABLES")
                .type("COLLEGE")
                .addClasses(new ClassGroup("6A", "SIXIÈME A", "AAF"), new ClassGroup("6A", "6EME A", "STS"))
                .addGroups(TeachingGroup.of("6ALL", "ALLEMAND", List.of("6A", "6B"), "AAF"))
                .addGroups(TeachingGroup.of("6ALL", "ALLEMAND", List.of("6A"), "STS"))
                .addSubjects(new Subject(new CodeMatiere("020700"), "FRANC", "FRANCAIS"))
                .build();
    }

    private static Person teacher() {
        return Person.builder()
                .id(TEACHER_KEY.personId())
                .addKeys(TEACHER_KEY, new SourceKey("STS", "13", "epp:69881"))
                .name(PersonName.builder()
                        .usageName("MÜLLER")
                        .birthName("DUBOIS")
                        .firstName("Anne-Sophie")
                        .addOtherFirstNames("Zoé", "Ève")
                        .build())
                .profil(Profil.ENSEIGNANT)
                .birthDate(LocalDate.of(1975, 2, 27))
                .title("Mme")
                .email("a@example.org")
                .address(new PostalAddress(List.of("1 rue de la Paix", "Bât. C"), "13090", "AIX-EN-PROVENCE", ""))
                .putPhones(PhoneKind.HOME, "0442000000")
                .putPhones(PhoneKind.MOBILE, "0600000000")
                .putIdentifiers(Person.STS, "epp:69881")
                .addAffiliations(affiliation("AAF"), affiliation("STS"))
                .build();
    }

    private static Affiliation affiliation(String source) {
        return Affiliation.builder()
                .structure(SCHOOL)
                .source(source)
                .profil(Profil.ENSEIGNANT)
                .addFonctions(new Fonction("ENS"))
                .addDisciplines(new Discipline("L0202"))
                .addClasses("6A")
                .addGroups("6ALL", "AP 1")
                .addHeadTeacherOf("6A")
                .addTeachings(new Teaching(Teaching.Audience.GROUP, source, new CodeMatiere("020700")))
                .build();
    }

    private static Person pupil(String key) {
        var own = new SourceKey("AAF", "13", key);
        return Person.builder()
                .id(own.personId())
                .addKeys(own)
                .name(PersonName.of("LEROY", "Zoé"))
                .profil(Profil.ELEVE)
                .ine(new Ine("123456789AB"))
                .mef(new Mef("10010012110"))
                .addGuardians(new Guardianship(
                        new PersonId("AAF:13:300"), "10", Guardianship.Authority.LEGAL, true, false, true))
                .disappearedOn(LocalDate.of(2026, 9, 1))
                .build();
    }

    private static DirectoryChanges everything() {
        return new DirectoryChanges(
                List.of(school()),
                List.of(teacher(), pupil("200")),
                List.of(new Subject(new CodeMatiere("020700"), "", "FRANCAIS")),
                List.of(new Formation(new Mef("10010012110"), "6EME")));
    }

    @Test
    default void what_was_written_is_read_the_same() {
        var store = empty();
        assertThat(store.write(everything()).isRight()).isTrue();

        assertThat(store.structures().byId(SCHOOL)).contains(school());
        assertThat(store.structures().all()).containsExactly(school());
        assertThat(store.people().byId(teacher().id())).contains(teacher());
        assertThat(store.people().byId(pupil("200").id())).contains(pupil("200"));
        assertThat(store.nomenclature().subjects())
                .containsExactlyElementsOf(everything().subjects());
        assertThat(store.nomenclature().formations())
                .containsExactlyElementsOf(everything().formations());
    }

    @Test
    default void people_and_structures_are_found_by_what_they_are_known_for() {
        var store = empty();
        store.write(everything());
        var people = store.people();

        assertThat(people.byKeys(List.of(TEACHER_KEY, new SourceKey("STS", "13", "epp:69881"))))
                .containsExactly(teacher());
        assertThat(people.byKeys(List.of(new SourceKey("AAF", "14", "100")))).isEmpty();
        assertThat(people.byIdentifier(Person.STS, List.of("epp:69881", "epp:1")))
                .containsExactly(teacher());
        assertThat(people.byIdentifier(Person.SIECLE, List.of("epp:69881"))).isEmpty();
        assertThat(people.byIne(List.of(new Ine("123456789AB"), new Ine("000000000ZZ"))))
                .containsExactly(pupil("200"));
        assertThat(people.byIne(List.of())).isEmpty();
        assertThat(people.ofStructures(List.of(SCHOOL))).containsExactly(teacher());
        assertThat(people.ofSource("STS")).containsExactly(teacher());
        assertThat(people.ofSource("AAF")).containsExactly(teacher(), pupil("200"));
        assertThat(people.byIds(List.of())).isEmpty();
        assertThat(store.structures().byUai(new Uai(SCHOOL.value()))).contains(school());
        assertThat(store.structures().byKeys(List.of(SCHOOL_KEY))).containsExactly(school());
    }

    @Test
    default void a_change_replaces_everything_of_a_person_and_takes_the_next_version() {
        var store = empty();
        store.write(everything());
        var before = store.people().byId(teacher().id()).orElseThrow();

        var after = before.withAffiliations(List.of(affiliation("AAF"))).disappeared(LocalDate.of(2026, 10, 1));
        assertThat(store.write(DirectoryChanges.ofPeople(List.of(after))).isRight())
                .isTrue();

        var read = store.people().byId(teacher().id()).orElseThrow();
        assertThat(read).isEqualTo(after);
        assertThat(read.version()).isEqualTo(before.version() + 1);
        assertThat(store.people().byId(pupil("200").id())).contains(pupil("200"));
    }

    @Test
    default void a_change_of_an_older_state_is_refused_and_nothing_of_it_is_written() {
        var store = empty();
        store.write(everything());
        var old = store.people().byId(teacher().id()).orElseThrow();
        store.write(DirectoryChanges.ofPeople(List.of(old.disappeared(LocalDate.of(2026, 10, 1)))));

        var late = DirectoryChanges.ofPeople(List.of(pupil("201"), old));

        assertThat(store.write(late).getLeft()).isEqualTo(new Outdated(old.id().value()));
        assertThat(store.people().byId(pupil("201").id())).isEmpty();
        assertThat(store.people().byId(old.id()).orElseThrow().isPresent()).isFalse();
    }

    @Test
    default void who_is_there_already_is_not_inserted_again() {
        var store = empty();
        store.write(everything());

        var again = DirectoryChanges.ofPeople(List.of(pupil("202"), pupil("200")));

        assertThat(store.write(again).isLeft()).isTrue();
        assertThat(store.people().byId(pupil("202").id())).isEmpty();
    }

    @Test
    default void a_change_of_a_structure_leaves_its_people() {
        var store = empty();
        store.write(everything());
        var before = store.structures().byId(SCHOOL).orElseThrow();
        var after = Structure.builder()
                .id(SCHOOL)
                .version(before.version())
                .uai(before.uai())
                .addAllKeys(before.keys())
                .name("COLLÈGE")
                .type("")
                .build();

        assertThat(store.write(DirectoryChanges.ofStructure(after)).isRight()).isTrue();

        assertThat(store.structures().byId(SCHOOL)).contains(after);
        assertThat(store.people().ofStructures(List.of(SCHOOL))).containsExactly(teacher());
    }

    @Test
    default void more_people_than_one_statement_takes_are_all_written() {
        var store = empty();
        var many = IntStream.range(1000, 4500)
                .mapToObj(i -> pupil(String.valueOf(i)))
                .toList();

        assertThat(store.write(DirectoryChanges.ofPeople(many)).isRight()).isTrue();

        var stored = store.people().ofSource("AAF");
        assertThat(stored).containsExactlyElementsOf(many);
        assertThat(outlines(store.people(), "AAF")).hasSize(many.size()).doesNotHaveDuplicates();
        assertThat(strangersNames(store.people(), Profil.ELEVE, "EDT")).hasSize(many.size());
        assertThat(store.write(DirectoryChanges.ofPeople(stored)).isRight()).isTrue();
        assertThat(store.people().byIds(many.stream().map(Person::id).toList()))
                .hasSize(many.size())
                .allMatch(person -> person.version() == 2);
    }

    @Test
    default void an_import_asks_for_no_more_than_it_needs() {
        var store = empty();
        store.write(everything());
        var people = store.people();
        var guardian = new PersonId("AAF:13:300");

        assertThat(people.outlines(List.of(TEACHER_KEY, new SourceKey("AAF", "13", "none"))))
                .containsExactly(PersonOutline.of(teacher()));
        assertThat(outlines(people, "AAF"))
                .containsExactlyInAnyOrder(PersonOutline.of(teacher()), PersonOutline.of(pupil("200")));
        assertThat(outlines(people, "STS")).containsExactly(PersonOutline.of(teacher()));
        assertThat(people.strangers(List.of(SCHOOL), "AAF", "13")).isEmpty();
        assertThat(people.strangers(List.of(SCHOOL), "AAF", "14")).containsExactly(teacher());
        assertThat(people.strangers(List.of(SCHOOL), "EDT", "13")).containsExactly(teacher());
        assertThat(people.hasStrangers("AAF", "13")).isFalse();
        assertThat(people.hasStrangers("AAF", "14")).isTrue();
        assertThat(people.hasStrangers("STS", "13")).isTrue();
        assertThat(people.profilsOfStrangers(List.of(SCHOOL), "AAF", "13")).isEmpty();
        assertThat(people.profilsOfStrangers(List.of(SCHOOL), "AAF", "14"))
                .containsExactly(Map.entry(SCHOOL, Set.of(Profil.ENSEIGNANT)));
        assertThat(strangersNames(people, Profil.ELEVE, "AAF")).isEmpty();
        assertThat(strangersNames(people, Profil.ELEVE, "EDT"))
                .containsExactly(pupil("200").name());
        assertThat(strangersNames(people, Profil.ENSEIGNANT, "EDT"))
                .containsExactly(PersonName.builder()
                        .usageName(teacher().name().usageName())
                        .birthName(teacher().name().birthName())
                        .firstName(teacher().name().firstName())
                        .build());
        assertThat(people.existing(List.of(teacher().id(), guardian)))
                .containsExactly(teacher().id());
        assertThat(people.wards(List.of(guardian))).containsExactly(pupil("200"));
        assertThat(people.wards(List.of(teacher().id()))).isEmpty();
        assertThat(aliases(people, "AAF")).isEmpty();
        assertThat(aliases(people, "STS"))
                .containsExactly(
                        Map.entry(new PersonId("STS:13:epp:69881"), teacher().id()));
    }

    private static List<PersonName> strangersNames(People people, Profil profil, String source) {
        var all = new ArrayList<PersonName>();
        people.eachStrangersName(profil, source, "13", all::add);
        return all;
    }

    private static Map<PersonId, PersonId> aliases(People people, String source) {
        var all = new HashMap<PersonId, PersonId>();
        people.eachAlias(source, all::put);
        return all;
    }

    private static List<PersonOutline> outlines(People people, String source) {
        var all = new ArrayList<PersonOutline>();
        people.eachOutline(source, all::add);
        return all;
    }
}
