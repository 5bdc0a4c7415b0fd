package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_refused_command_leaves_what_others_keep_in_the_folder() throws IOException {
        var theirs = Files.writeString(folder.resolve("memoire.txt"), "trois ans de travail");
        Files.createDirectories(folder.resolve("deposits"));

        var run = Run.ent("directory", "import", "--aaf", folder.resolve("absent.xml"), "--data", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(theirs).content().isEqualTo("trois ans de travail");
        assertThat(folder.resolve("deposits")).isDirectory();
        assertThat(folder.resolve("ent.mv.db")).doesNotExist();
    }

    @Test
    void a_dry_run_leaves_no_folder_behind() {
        var sample = folder.resolve("sample");
        Run.ent("sample", "--out", sample);
        var data = folder.resolve("a/b/c");

        var run = Run.ent("directory", "import", "--dry-run", "--aaf", sample.resolve("aaf"), "--data", data);

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void data_that_another_command_works_on_are_one_line_and_stay() throws IOException {
        SampleSchool.copyTo(folder);
        var data = folder.resolve("data");
        var before = Files.size(data.resolve("ent.mv.db"));

        try (var file = FileChannel.open(data.resolve("ent.mv.db"), StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(Run.ent("timetable", "plan", "--data", data), "une autre commande travaille sur ces données");
        }
        assertThat(data.resolve("ent.mv.db")).hasSize(before);
        assertThat(Run.ent("directory", "search", "--profil", "enseignant", "--data", data)
                        .exit())
                .isZero();
    }

    @Test
    void what_a_killed_first_command_left_is_taken_away_by_the_next() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("ent") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("create table ent_first_use (since timestamp)");
            statement.execute("create table dir_person (half varchar)");
        }
        var sample = folder.resolve("sample");
        Run.ent("sample", "--aaf-only", "--out", sample);

        var first = Run.ent("directory", "import", "--aaf", sample.resolve("aaf"), "--data", folder, "--json");
        var again = Run.ent("directory", "import", "--aaf", sample.resolve("aaf"), "--data", folder, "--json");

        assertThat(first.exit()).isZero();
        var fates = again.json().at("/imports/0/people");
        assertThat(List.of(fates.at("/create"), fates.at("/update"), fates.at("/disappeared")))
                .allMatch(count -> count.asInt() == 0);
        assertThat(fates.at("/unchanged").asInt()).isPositive();
    }

    @Test
    void a_damaged_database_is_one_line() throws IOException {
        Files.writeString(folder.resolve("ent.mv.db"), "ceci n'est pas une base");

        refused(Run.ent("rentree", "--data", folder), "données illisibles");
        assertThat(folder.resolve("ent.mv.db")).hasContent("ceci n'est pas une base");
    }

    @Test
    void a_file_where_a_folder_belongs_is_one_line() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        refused(Run.ent("rentree", "--data", file), "attendu : un dossier");
        refused(Run.ent("rentree", "--data", file.resolve("x")), "file");
    }

    @Test
    void an_example_that_was_broken_off_is_made_again() throws IOException {
        Run.ent("rentree", "--data", folder.resolve("ent"));
        Files.delete(folder.resolve("ent/exemple/manifest.json"));

        assertThat(Run.ent("rentree", "--data", folder.resolve("ent")).exit()).isZero();
        assertThat(folder.resolve("ent/exemple/manifest.json")).exists();
    }

    private static void refused(Run run, String words) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words).doesNotContain("Exception");
    }
}
