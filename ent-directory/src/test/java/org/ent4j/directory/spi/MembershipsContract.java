package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** What every store keeps to about memberships. A host runs it on its own: implement {@link #empty()}. */
public interface MembershipsContract {

    /** A store without anything in it. */
    DirectoryStore empty();

    StructureId COLLEGE = new StructureId("0869901V");
    LocalDate RENTREE = LocalDate.of(2026, 9, 1);
    LocalDate OCTOBER_12 = LocalDate.of(2026, 10, 12);
    LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

    private static DirectoryStore withCollege(DirectoryStore store) {
        store.write(DirectoryChanges.ofStructure(Structure.builder()
                .id(COLLEGE)
                .addKeys(new SourceKey("AAF", "13", "43"))
                .name("COLLÈGE")
                .type("COLLEGE")
                .build()));
        return store;
    }

    private static Person pupil(int number, String group) {
        return person(number, Profil.ELEVE)
                .mef(new Mef("10310019110"))
                .addAffiliations(Affiliation.builder()
                        .structure(COLLEGE)
                        .source("AAF")
                        .profil(Profil.ELEVE)
                        .addClasses(group)
                        .addGroups(group + "ALL")
                        .build())
                .build();
    }

    private static Person teacher(int number, String group) {
        return person(number, Profil.ENSEIGNANT)
                .addAffiliations(Affiliation.builder()
                        .structure(COLLEGE)
                        .source("AAF")
                        .profil(Profil.ENSEIGNANT)
                        .addHeadTeacherOf(group)
                        .addTeachings(
                                new Teaching(Teaching.Audience.CLASS, group, new CodeMatiere("020700")),
                                new Teaching(Teaching.Audience.CLASS, group, new CodeMatiere("043700")))
                        .build())
                .build();
    }

    private static Person.Builder person(int number, Profil profil) {
        var key = new SourceKey("AAF", "13", String.valueOf(number));
        var person = Person.builder();
        return (Person.Builder) person.id(key.personId())
                .addKeys(key)
                .name(PersonName.of("LEROY", "Zoé"))
                .profil(profil);
    }

    private static void write(DirectoryStore store, LocalDate day, Person... people) {
        var ids = Stream.of(people).map(Person::id).toList();
        var versions = store.people().byIds(ids).stream().collect(Collectors.toMap(Person::id, Person::version));
        var asStored = Stream.of(people)
                .map(person -> person.withVersion(versions.getOrDefault(person.id(), 0)))
                .toList();
        assertThat(store.write(DirectoryChanges.ofPeople(asStored).on(day)).isRight())
                .isTrue();
    }

    @Test
    default void who_was_in_a_class_on_a_day_has_an_answer_after_they_left() {
        var store = withCollege(empty());
        write(store, RENTREE, pupil(1, "3EME1"), pupil(2, "3EME2"), teacher(9, "3EME1"));
        write(store, NOVEMBER, pupil(1, "3EME2"), teacher(9, "3EME2"));

        var memberships = store.memberships();
        var class1 = new ClassRef(COLLEGE, "3EME1");
        var class2 = new ClassRef(COLLEGE, "3EME2");
        assertThat(memberships.pupilsOf(class1, OCTOBER_12))
                .containsExactly(pupil(1, "").id());
        assertThat(memberships.pupilsOf(class1, NOVEMBER)).isEmpty();
        assertThat(memberships.pupilsOf(class1, RENTREE.minusDays(1))).isEmpty();
        assertThat(memberships.pupilsOf(class2, NOVEMBER))
                .containsExactly(pupil(1, "").id(), pupil(2, "").id());
        assertThat(memberships.pupilsOf(new GroupRef(COLLEGE, "3EME1ALL"), OCTOBER_12))
                .hasSize(1);
        assertThat(memberships.headTeachersOf(class1, OCTOBER_12))
                .containsExactly(teacher(9, "").id());
        assertThat(memberships.teachersOf(class1, NOVEMBER)).isEmpty();
        assertThat(memberships.teachersOf(class2, NOVEMBER))
                .containsExactly(teacher(9, "").id());
    }

    @Test
    default void a_query_finds_whole_periods_that_share_a_day_with_it() {
        var store = withCollege(empty());
        write(store, RENTREE, teacher(9, "3EME1"), pupil(1, "3EME1"));
        write(store, NOVEMBER, teacher(9, "3EME2"));
        var inClass1 = Memberships.Query.in(
                COLLEGE,
                MembershipKind.TEACHING_CLASS,
                "3EME1",
                new DateRange(NOVEMBER.minusDays(1), NOVEMBER.plusYears(1)));

        assertThat(store.memberships().find(inClass1))
                .hasSize(2)
                .isSorted()
                .extracting(MembershipPeriod::days)
                .containsOnly(Period.between(RENTREE, NOVEMBER.minusDays(1)));
        var all = store.memberships().find(Memberships.Query.everythingIn(COLLEGE, DateRange.of(NOVEMBER)));
        assertThat(all)
                .isSorted()
                .extracting(MembershipPeriod::person)
                .contains(pupil(1, "").id());
        assertThat(all).hasSize(4 + 4);
        assertThat(store.memberships()
                        .find(Memberships.Query.everythingIn(new StructureId("0000001B"), DateRange.of(NOVEMBER))))
                .isEmpty();
    }

    @Test
    default void whoever_disappears_is_nothing_any_more_and_whoever_comes_back_begins_again() {
        var store = withCollege(empty());
        write(store, RENTREE, pupil(1, "3EME1"));
        write(store, OCTOBER_12, pupil(1, "3EME1").disappeared(OCTOBER_12));
        write(store, NOVEMBER, pupil(1, "3EME1"));

        var days = store.memberships().history(pupil(1, "").id()).periods().stream()
                .map(MembershipPeriod::days)
                .distinct();
        assertThat(days).containsExactly(Period.between(RENTREE, OCTOBER_12.minusDays(1)), Period.since(NOVEMBER));
    }

    @Test
    default void changes_without_a_day_leave_the_record_until_the_next_ones_with_a_day() {
        var store = withCollege(empty());
        store.write(DirectoryChanges.ofPeople(List.of(pupil(1, "3EME1"))));
        assertThat(store.memberships().of(List.of(pupil(1, "").id()))).isEmpty();

        write(store, NOVEMBER, pupil(1, "3EME1"));

        assertThat(store.memberships().history(pupil(1, "").id()).affiliationsOn(NOVEMBER))
                .isEqualTo(pupil(1, "3EME1").affiliations());
    }

    @Test
    default void refused_changes_leave_the_record_as_it_was() {
        var store = withCollege(empty());
        write(store, RENTREE, pupil(1, "3EME1"));
        var before = store.memberships().of(List.of(pupil(1, "").id()));
        var stale = DirectoryChanges.ofPeople(List.of(pupil(2, "3EME1"), pupil(1, "3EME2")));

        assertThat(store.write(stale.on(NOVEMBER)).isLeft()).isTrue();

        assertThat(store.memberships()
                        .of(List.of(pupil(1, "").id(), pupil(2, "").id())))
                .isEqualTo(before);
    }

    @Test
    default void many_histories_are_as_the_pure_function_has_them() {
        var store = withCollege(empty());
        var expected = new TreeMap<PersonId, PersonHistory>();
        var chance = new Random(7);
        for (var day = RENTREE; day.isBefore(RENTREE.plusDays(2)); day = day.plusDays(1)) {
            var people = new ArrayList<Person>();
            for (int number = 0; number < 1_100; number++) {
                people.add(pupil(number, chance.nextBoolean() ? "3EME1" : "3EME2"));
            }
            for (var person : people) {
                var before = expected.getOrDefault(person.id(), PersonHistory.NONE);
                expected.put(person.id(), before.after(person, day));
            }
            write(store, day, people.toArray(Person[]::new));
        }

        assertThat(PersonHistory.byPerson(store.memberships().of(expected.keySet())))
                .isEqualTo(expected);
    }
}
