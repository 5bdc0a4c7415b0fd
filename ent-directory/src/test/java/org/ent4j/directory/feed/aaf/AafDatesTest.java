package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Stay;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class AafDatesTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private static final SourceKey ZOE = new SourceKey("AAF", "13", "200");

    private final Directory directory = Directory.on(new InMemoryDirectory());
    private List<Issue> issues = List.of();

    private void importing(String category, String request) {
        var plan = directory
                .plan(
                        AafFeed.of(List.of(
                                AafSample.file("EtabEducNat", AafSample.STRUCTURES),
                                AafSample.file(category, request))),
                        ImportPolicy.usual(NOVEMBER).withLimit(100))
                .get();
        issues = plan.issues();
        directory.apply(plan).get();
    }

    private static String pupil(String... dates) {
        return AafSample.request(
                "Eleve",
                "200",
                AafDatesTest.with(
                        dates, "sn=LEROY", "givenName=Zoé", "ENTPersonStructRattach=43", "ENTEleveClasses=43$6A"));
    }

    private static String[] with(String[] dates, String... others) {
        return Stream.concat(List.of(others).stream(), List.of(dates).stream()).toArray(String[]::new);
    }

    private List<Period> days(SourceKey person, MembershipKey key) {
        return directory.history(person.personId()).periods().stream()
                .filter(period -> period.membership().key().equals(key))
                .map(period -> period.days())
                .toList();
    }

    @Test
    void a_move_from_class_to_class_is_known_by_the_dates_of_the_file() {
        importing(
                "Eleve",
                pupil(
                        "ENTEleveDateEntreeClasses=43$05/10/2026$6A|43$01/09/2026$6B",
                        "ENTEleveDateSortieClasses=43$04/10/2026$6B"));

        var school = directory.structures().get(0).id();
        assertThat(issues).isEmpty();
        assertThat(directory.pupils(new ClassRef(school, "6B"), LocalDate.of(2026, 10, 4)))
                .extracting(Person::id)
                .containsExactly(ZOE.personId());
        assertThat(directory.pupils(new ClassRef(school, "6B"), LocalDate.of(2026, 10, 5)))
                .isEmpty();
        assertThat(days(ZOE, MembershipKey.of(MembershipKind.CLASS, "6A")))
                .containsExactly(Period.since(LocalDate.of(2026, 10, 5)));
        assertThat(days(ZOE, MembershipKey.of(MembershipKind.PROFIL, "ELEVE")))
                .containsExactly(Period.since(LocalDate.of(2026, 10, 5)));
    }

    @Property(tries = 200)
    void whatever_a_date_attribute_holds_the_pupil_is_kept(
            @ForAll("values") String entry, @ForAll("values") String exit) {
        var fresh = new AafDatesTest();
        fresh.importing("Eleve", pupil("ENTEleveDateEntreeClasses=" + entry, "ENTEleveDateSortieClasses=" + exit));

        assertThat(fresh.directory.person(ZOE.personId())).isPresent();
        assertThat(fresh.issues).noneMatch(Issue::isFatal);
        Statistics.label("dated")
                .collect(!fresh.days(ZOE, MembershipKey.of(MembershipKind.CLASS, "6A"))
                        .equals(List.of(Period.since(NOVEMBER))))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<String> values() {
        var fields =
                Arbitraries.of("43", "44", "", "6A", "6B", "01/09/2026", "31/12/2026", "31/09/2026", "1/9/26", "x");
        var anything = fields.list().ofMaxSize(4).map(list -> String.join("$", list));
        var good = Arbitraries.of("43$01/09/2026$6A", "43$15/10/2026$6A", "43$05/11/2026$6A");
        return Arbitraries.oneOf(anything, good).list().ofMaxSize(3).map(list -> String.join("|", list));
    }

    @Test
    void without_dates_the_day_of_the_import_counts() {
        importing("Eleve", pupil());

        assertThat(days(ZOE, MembershipKey.of(MembershipKind.CLASS, "6A"))).containsExactly(Period.since(NOVEMBER));
    }

    @Test
    void an_impossible_date_is_a_warning_and_the_pupil_is_kept() {
        importing("Eleve", pupil("ENTEleveDateEntreeClasses=43$31/09/2026$6A"));

        assertThat(issues)
                .extracting(issue -> issue.line(Lang.FR))
                .singleElement()
                .asString()
                .contains("31/09/2026");
        assertThat(days(ZOE, MembershipKey.of(MembershipKind.CLASS, "6A"))).containsExactly(Period.since(NOVEMBER));
    }

    @Test
    void the_twins_of_the_attributes_of_staff_date_functions_and_subjects() {
        importing(
                "PersEducNat",
                AafSample.request(
                        "PersEducNat",
                        "100",
                        "sn=MULLER",
                        "givenName=Anne",
                        "ENTPersonStructRattach=43",
                        "ENTPersonFonctions=43$ENS$ENSEIGNEMENT$L0202$LETTRES MODERNES",
                        "ENTPersonFonctionsDate=43$ENS$ENSEIGNEMENT$L0202$LETTRES MODERNES$01/09/2020$31/08/2027",
                        "ENTAuxEnsClassesMatieres=43$6A$020700",
                        "ENTAuxEnsClassesMatieresDate=43$6A$020700$03/09/2026",
                        "ENTAuxEnsClassesPrincipal=43$6A",
                        "ENTAuxEnsClassesPrincipalDate=43$6A$$"));
        var muller = new SourceKey("AAF", "13", "100");
        var french = new MembershipKey(MembershipKind.TEACHING_CLASS, "6A", Optional.of(new CodeMatiere("020700")));

        assertThat(issues).isEmpty();
        assertThat(days(muller, MembershipKey.of(MembershipKind.FONCTION, "ENS")))
                .isEqualTo(days(muller, MembershipKey.of(MembershipKind.DISCIPLINE, "L0202")))
                .containsExactly(Period.between(LocalDate.of(2020, 9, 1), LocalDate.of(2027, 8, 31)));
        assertThat(days(muller, french)).containsExactly(Period.since(LocalDate.of(2026, 9, 3)));
        assertThat(days(muller, MembershipKey.of(MembershipKind.HEAD_TEACHER, "6A")))
                .containsExactly(Period.since(NOVEMBER));
    }

    @Test
    void entries_and_exits_make_pairs() {
        var key = MembershipKey.of(MembershipKind.CLASS, "6A");
        var stays = new AafStays();
        stays.entry(key, day(1));
        stays.exit(key, day(5));
        stays.entry(key, day(3));
        stays.exit(key, day(2).minusYears(1));
        stays.entry(key, day(8));

        assertThat(stays.all())
                .containsExactly(
                        new Stay(key, Optional.of(day(1)), Optional.of(day(5))),
                        new Stay(key, Optional.of(day(8)), Optional.empty()));
    }

    @Test
    void an_exit_alone_is_an_end() {
        var key = MembershipKey.of(MembershipKind.CLASS, "6A");
        var stays = new AafStays();
        stays.exit(key, day(5));

        assertThat(stays.all()).containsExactly(new Stay(key, Optional.empty(), Optional.of(day(5))));
        assertThat(new AafStays().all()).isEmpty();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 9, day);
    }
}
