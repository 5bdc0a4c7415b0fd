package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RentreeTest {

    @TempDir
    private Path folder;

    @Test
    void without_files_a_made_up_school_is_read_reconciled_and_published() {
        var run = Run.ent("rentree", "--data", folder.resolve("ent"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Lu", "Rapproché", "Publié", "publication n° 1", "Reste à faire", "Données : ");
        assertThat(Run.ent("timetable", "grid", "--class", "--data", folder.resolve("ent"))
                        .out())
                .contains("lundi", "vendredi");
    }

    @Test
    void a_second_rentree_changes_nothing() {
        var first =
                Run.ent("rentree", "--json", "--data", folder.resolve("ent")).json();
        var second =
                Run.ent("rentree", "--json", "--data", folder.resolve("ent")).json();

        assertThat(first.at("/published/new").asBoolean()).isTrue();
        assertThat(second.at("/published/new").asBoolean()).isFalse();
        assertThat(second.at("/published/number").asInt()).isEqualTo(1);
        second.at("/directory").forEach(feed -> {
            assertThat(feed.at("/people/create").asInt()).isZero();
            assertThat(feed.at("/people/update").asInt()).isZero();
        });
    }

    @Test
    void the_edt_demonstration_base_is_counted_as_its_file_has_it() {
        var run = Run.ent("rentree", "--edt", edt(), "--create-missing", "--json", "--data", folder.resolve("ent"));
        var json = run.json();

        assertThat(run.exit()).isZero();
        assertThat(json.at("/teachers").asInt()).isEqualTo(31);
        assertThat(json.at("/classes").asInt()).isEqualTo(16);
        assertThat(json.at("/groups").asInt()).isEqualTo(48);
        assertThat(json.at("/rooms").asInt()).isEqualTo(24);
        assertThat(json.at("/subjects").asInt()).isEqualTo(25);
        assertThat(json.at("/pupils").asInt()).isEqualTo(426);
        assertThat(json.at("/lessons").asInt()).isEqualTo(704);
        assertThat(json.at("/occurrences").asInt()).isEqualTo(14_226);
        assertThat(json.at("/published/occurrences").asInt()).isEqualTo(14_226);
        assertThat(json.at("/created").asInt()).isEqualTo(457);
    }

    @Test
    void a_directory_made_from_a_timetable_knows_everything_the_next_time() {
        var data = folder.resolve("ent");
        Run.ent("rentree", "--edt", edt(), "--create-missing", "--data", data);
        var again = Run.ent("rentree", "--edt", edt(), "--json", "--data", data).json();

        assertThat(again.at("/unknown").size()).isZero();
        assertThat(again.at("/published/new").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"case1,1,0,1,''", "case2,0,1,1,3B", "case3,1,0,2,''", "case4,0,1,2,3B"})
    void the_sts_pairs_report_exactly_what_is_unknown(
            String name, int classes, int groups, int occurrences, String unknown) {
        var pair = Run.data("sts").resolve(name);
        Assumptions.assumeTrue(Files.exists(pair), "no STS pairs in " + pair);
        var run = Run.ent(
                "rentree",
                "--sts-emp",
                pair.resolve("sts_emp.xml"),
                "--emp-sts",
                pair.resolve("emp_sts.xml"),
                "--json",
                "--data",
                folder.resolve("ent"));
        var json = run.json();

        assertThat(run.exit()).isZero();
        assertThat(json.at("/classes").asInt()).isEqualTo(classes);
        assertThat(json.at("/groups").asInt()).isEqualTo(groups);
        assertThat(json.at("/lessons").asInt()).isEqualTo(1);
        assertThat(json.at("/occurrences").asInt()).isEqualTo(occurrences);
        assertThat(String.join(" ", json.at("/unknown").findValuesAsText("label")))
                .isEqualTo(unknown);
        assertThat(json.at("/reconciled/teacher/exactId").asInt()).isEqualTo(1);
        assertThat(json.at("/reconciled/subject/exactId").asInt()).isEqualTo(1);
    }

    private static Path edt() {
        var file = Run.data("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml");
        Assumptions.assumeTrue(Files.exists(file), "no EDT demonstration base in " + file);
        return file;
    }
}
