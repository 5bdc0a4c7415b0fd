package org.ent4j.directory.membership;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Stay;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

class PersonHistoryProperties {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final StructureId SCHOOL = new StructureId("0869901V");
    private static final SourceKey KEY = new SourceKey("AAF", "13", "200");

    /** The person as a file of that day has them. */
    record Snapshot(int day, boolean present, Set<Affiliation> affiliations) {

        Person person() {
            var person = PersonHistoryProperties.person(affiliations);
            return present ? person : person.disappeared(START.plusDays(day));
        }
    }

    @Property(tries = 500)
    void every_day_is_as_the_last_file_before_it_said(@ForAll("years") List<Snapshot> snapshots) {
        var history = PersonHistory.NONE;
        var oracle = new TreeMap<Integer, SortedSet<Affiliation>>();
        for (var snapshot : snapshots) {
            history = history.after(snapshot.person(), START.plusDays(snapshot.day()));
            oracle.put(snapshot.day(), known(snapshot));
        }
        for (int day = -1; day <= 40; day++) {
            var said = Optional.ofNullable(oracle.floorEntry(day)).map(Map.Entry::getValue);
            assertThat(history.affiliationsOn(START.plusDays(day))).isEqualTo(said.orElseGet(TreeSet::new));
        }
        Statistics.label("changes")
                .collect(oracle.values().stream().distinct().count() > 2)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 500)
    void the_periods_of_one_membership_never_touch_and_the_last_day_is_as_the_affiliations(
            @ForAll("years") List<Snapshot> snapshots) {
        var history = PersonHistory.NONE;
        for (var snapshot : snapshots) {
            var today = START.plusDays(snapshot.day());
            history = history.after(snapshot.person(), today);

            assertThat(history.after(snapshot.person(), today)).isEqualTo(history);
            assertThat(PersonHistory.of(history.periods())).isEqualTo(history);
            assertThat(history.affiliationsOn(today)).isEqualTo(known(snapshot));
            history.periods().stream()
                    .collect(groupingBy(MembershipPeriod::membership))
                    .values()
                    .forEach(PersonHistoryProperties::areApart);
        }
        Statistics.label("broken memberships")
                .collect(history.periods().stream().collect(groupingBy(MembershipPeriod::membership)).values().stream()
                        .anyMatch(periods -> periods.size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static void areApart(List<MembershipPeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i - 1).days().last().orElseThrow().plusDays(1))
                    .isBefore(periods.get(i).days().first());
        }
    }

    private static SortedSet<Affiliation> known(Snapshot snapshot) {
        return snapshot.present() ? new TreeSet<>(snapshot.affiliations()) : new TreeSet<>();
    }

    @Provide
    Arbitrary<List<Snapshot>> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30), Arbitraries.of(true, true, true, false), affiliations())
                .as(Snapshot::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> list.stream()
                        .sorted((one, other) -> Integer.compare(one.day(), other.day()))
                        .toList());
    }

    private static Arbitrary<Set<Affiliation>> affiliations() {
        var codes = Arbitraries.of("3EME1", "3EME2").set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("AAF", "STS"), Arbitraries.of(Profil.ELEVE, Profil.ENSEIGNANT), codes, codes)
                .as(PersonHistoryProperties::affiliation)
                .set()
                .ofMaxSize(2)
                .uniqueElements(Affiliation::source)
                .map(set -> (Set<Affiliation>) set);
    }

    private static Affiliation affiliation(String source, Profil profil, Set<String> classes, Set<String> taught) {
        var builder = Affiliation.builder();
        builder.structure(SCHOOL).source(source).profil(profil).addAllClasses(classes);
        if (profil == Profil.ENSEIGNANT) {
            builder.addFonctions(new Fonction("ENS"))
                    .addDisciplines(new Discipline("L0202"))
                    .addAllHeadTeacherOf(taught);
            taught.forEach(code ->
                    builder.addTeachings(new Teaching(Teaching.Audience.CLASS, code, new CodeMatiere("020700"))));
        } else {
            builder.addAllGroups(taught);
        }
        return builder.build();
    }

    private static Person person(Set<Affiliation> affiliations) {
        return Person.builder()
                .id(KEY.personId())
                .addKeys(KEY)
                .name(PersonName.of("LEROY", "Zoé"))
                .profil(Profil.ELEVE)
                .mef(new Mef("10310019110"))
                .addAllAffiliations(affiliations)
                .build();
    }

    @Example
    void the_days_of_the_source_count_more_than_the_day_of_the_file_and_being_there_begins_no_later() {
        var november = LocalDate.of(2026, 11, 2);
        var since = LocalDate.of(2026, 10, 5);
        var three = MembershipKey.of(MembershipKind.CLASS, "3EME2");
        var left = MembershipKey.of(MembershipKind.CLASS, "3EME1");
        var moved = Affiliation.builder()
                .structure(SCHOOL)
                .source("AAF")
                .profil(Profil.ELEVE)
                .addClasses("3EME2")
                .addStays(new Stay(three, Optional.of(since), Optional.empty()))
                .addStays(new Stay(left, Optional.of(START), Optional.of(LocalDate.of(2026, 10, 4))))
                .build();

        var history = PersonHistory.NONE.after(person(Set.of(moved)), november);

        assertThat(classesOn(history, LocalDate.of(2026, 10, 12))).containsExactly("3EME2");
        assertThat(classesOn(history, november)).containsExactly("3EME2");
        assertThat(history.on(LocalDate.of(2026, 10, 4)))
                .extracting(Membership::key)
                .containsExactly(left);
        assertThat(history.mefsOn(november)).containsExactly(new Mef("10310019110"));
        assertThat(history.after(person(Set.of(moved)), november.plusDays(1))).isEqualTo(history);
    }

    private static List<String> classesOn(PersonHistory history, LocalDate day) {
        return history.affiliationsOn(day).stream()
                .flatMap(affiliation -> affiliation.classes().stream())
                .toList();
    }
}
