package org.ent4j.examples.spark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.analysis.Analysis;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.diff.AccessDiff;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;
import org.ent4j.directory.Directory;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.host.UsualRules;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.examples.spark.rights.RightsAudit;
import org.ent4j.examples.spark.rights.RightsDiff;
import org.ent4j.examples.spark.rights.RightsText;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jobs of rights say what the library says of each school on its own, byte for byte. */
class RightsJobsTest {

    private static final Steps QUIET = new Steps(new PrintWriter(Writer.nullWriter()), Lang.EN);

    @TempDir
    static Path temp;

    static Academie academie;
    static Directory directory;

    @BeforeAll
    static void make() {
        academie = Academie.of(3, temp.resolve("academie"));
        directory = academie.directory();
    }

    private static AccessSnapshot snapshot(Rights rights, StructureId school) {
        return AccessEngine.of(rights, new SchoolUsers(directory, school).all(), Academie.DAY)
                .snapshot();
    }

    private static Stream<User> users(StructureId school) {
        var users = new TreeMap<PersonId, User>((one, two) -> one.value().compareTo(two.value()));
        new SchoolUsers(directory, school).all().forEach(user -> users.put(user.id(), user));
        return users.values().stream();
    }

    private static List<String> roles(Rights rights) {
        return Academie.schools(directory)
                .flatMap(school -> {
                    var snapshot = snapshot(rights, school);
                    return users(school).flatMap(user -> roles(snapshot, school, user));
                })
                .toList();
    }

    private static Stream<String> roles(AccessSnapshot snapshot, StructureId school, User user) {
        return snapshot.rights().services().keySet().stream()
                .flatMap(service -> snapshot.roles(user.id(), service).roles().entrySet().stream()
                        .map(role -> String.join(
                                ",",
                                school.value(),
                                user.id().value(),
                                user.affiliations().get(0).profil().name(),
                                service.value(),
                                role.getKey().value(),
                                String.join(
                                        " ",
                                        role.getValue().stream()
                                                .map(each -> each.value())
                                                .toList()))))
                .sorted();
    }

    @Test
    void an_audit_is_what_the_engine_of_each_school_says() {
        var rights = Academie.usual(directory);
        var expected = roles(rights);

        var out = temp.resolve("audit");
        RightsAudit.Counts counts;
        try (var folder = WholeFolder.at(SparkOnTwoThreads.session(), new org.apache.hadoop.fs.Path(out.toUri()))) {
            var people = AcademiePeople.read(
                    SparkOnTwoThreads.session(),
                    new org.apache.hadoop.fs.Path(academie.folder().toUri()),
                    folder,
                    QUIET);
            counts = new RightsAudit(SparkOnTwoThreads.session(), RightsText.of(rights, Academie.DAY), folder, QUIET)
                    .run(people);
            assertThat(out).doesNotExist();
            folder.complete();
        }

        assertThat(expected).hasSizeGreaterThan(10_000);
        assertThat(Results.lines(out.resolve("roles.csv"))).isEqualTo(expected);
        assertThat(counts.roles()).isEqualTo(expected.size());
        assertThat(Results.lines(out.resolve("totals.csv"))).isEqualTo(totals(expected));
        assertThat(Results.lines(out.resolve("findings.csv")).stream().map(RightsJobsTest::finding))
                .containsExactlyInAnyOrderElementsOf(findings(rights));
        assertThat(SparkOnTwoThreads.session()
                        .read()
                        .parquet(out.resolve("roles").toString())
                        .count())
                .isEqualTo(expected.size());
        assertThat(out.resolve("_scratch")).doesNotExist();
    }

    private static List<String> totals(List<String> roles) {
        var totals = roles.stream()
                .map(line -> line.split(","))
                .collect(groupingBy(
                        field -> String.join(",", field[0], field[2], field[3], field[4]), TreeMap::new, counting()));
        return totals.entrySet().stream()
                .map(each -> each.getKey() + "," + each.getValue())
                .toList();
    }

    private static String finding(String line) {
        var fields = line.split(",");
        return String.join(",", fields[0], fields[1], fields[2], fields[3]);
    }

    private static List<String> findings(Rights rights) {
        return Academie.schools(directory)
                .flatMap(school -> Analysis.of(snapshot(rights, school)).findings().stream()
                        .map(found -> String.join(
                                ",",
                                school.value(),
                                found.check().id(),
                                found.severity().name(),
                                String.join(
                                        " ",
                                        found.rules().stream()
                                                .map(each -> each.value())
                                                .toList()))))
                .toList();
    }

    @Test
    void a_difference_is_what_the_library_finds_in_each_school() {
        var before = Academie.usual(directory);
        var after = UsualRules.of(Academie.schools(directory).skip(1).collect(toSet()));

        var out = temp.resolve("diff");
        try (var folder = WholeFolder.at(SparkOnTwoThreads.session(), new org.apache.hadoop.fs.Path(out.toUri()))) {
            var people = AcademiePeople.read(
                    SparkOnTwoThreads.session(),
                    new org.apache.hadoop.fs.Path(academie.folder().toUri()),
                    folder,
                    QUIET);
            new RightsDiff(
                            SparkOnTwoThreads.session(),
                            RightsText.of(after, Academie.DAY),
                            RightsText.of(before, Academie.DAY),
                            folder,
                            QUIET)
                    .run(people);
            folder.complete();
        }

        var expected = Academie.schools(directory)
                .flatMap(school -> shifts(school, after, before).stream())
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(Results.lines(out.resolve("shifts.csv")).stream().map(RightsJobsTest::withoutProfil))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String withoutProfil(String line) {
        var fields = new ArrayList<>(List.of(line.split(",")));
        fields.remove(2);
        return String.join(",", fields);
    }

    private static List<String> shifts(StructureId school, Rights before, Rights after) {
        var shifts = new ArrayList<String>();
        AccessDiff.between(snapshot(before, school), snapshot(after, school))
                .shifts()
                .forEach(shift -> {
                    add(shifts, school, shift.service() + "," + shift.role(), shift.gained(), "GAINED");
                    add(shifts, school, shift.service() + "," + shift.role(), shift.lost(), "LOST");
                });
        return shifts;
    }

    private static void add(List<String> shifts, StructureId school, String role, PersonSet people, String what) {
        people.stream().forEach(person -> shifts.add(school + "," + person + "," + role + "," + what));
    }

    @Test
    void the_school_is_not_so_small_that_nothing_is_compared() {
        var profils = new LinkedHashMap<String, Long>();
        Academie.schools(directory)
                .flatMap(RightsJobsTest::users)
                .map(user -> user.affiliations().get(0).profil().name())
                .forEach(profil -> profils.merge(profil, 1L, Long::sum));
        assertThat(profils).containsKeys("ELEVE", "PARENT", "ENSEIGNANT", "DIRECTION", "VIE_SCOLAIRE");
    }
}
