package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands of vie scolaire say to somebody who may not look, and to somebody who asks for half of something. */
class VieScolaireRefusalsTest {

    private static final String DAY = "2026-12-01";

    @TempDir
    private static Path folder;

    private static PublishedSchool school = new PublishedSchool(Path.of(""));
    private static String lesson = "";
    private static String pupil = "";
    private static String other = "";
    private static String punition = "";

    @BeforeAll
    static void a_school_with_a_lesson() {
        school = PublishedSchool.copiedTo(folder);
        lesson = school.lesson("601", DAY + "T08:30").at("/lesson").asText();
        pupil = school.person("--profil", "eleve", "--class", "601").at("/id").asText();
        other = school.person("--profil", "eleve", "--class", "602").at("/id").asText();
        var give = new Object[] {"punitions", "--give", "retenue", "--pupil", pupil, "--motif", "Bavardages"};
        punition = school.json(give).at("/punitions/0/id").asText();
    }

    private static Object[] words(String line) {
        return Stream.of(line.split(" "))
                .map(word -> word.replace("LESSON", lesson)
                        .replace("PUPIL", pupil)
                        .replace("OTHER", other)
                        .replace("PUNITION", punition)
                        .replace("FILE", folder.resolve("refused").toString()))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appel --day 2026-12-01",
                "appel --lesson LESSON",
                "appel --lesson LESSON --out FILE.pdf",
                "absences",
                "absences --class 601",
                "dashboard",
                "alerts",
                "punitions",
                "punitions --xlsx FILE.xlsx",
                "sanctions",
                "sanctions --xlsx FILE.xlsx",
                "sanctions --register",
                "registre --class 601 --day 2026-12-01 --out FILE.xlsx",
                "registre --class 9Z --day 2026-12-01 --out FILE.xlsx"
            })
    void a_look_that_is_refused_is_the_refusal_and_nothing_else(String line) {
        var asked = Stream.concat(Stream.of(words(line)), Stream.of("--as", "autre personnel"))
                .toArray();

        var run = school.ent(asked);
        var json = school.json(asked);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("refusé : vos rôles ne permettent pas")
                .contains("VS-DRO-01");
        assertThat(json.fieldNames()).toIterable().containsExactly("done", "refused");
        assertThat(json.at("/refused")).hasSize(1);
        assertThat(folder.resolve("refused.pdf")).doesNotExist();
        assertThat(folder.resolve("refused.xlsx")).doesNotExist();
    }

    @Test
    void who_calls_the_roll_does_not_print_the_register() {
        var out = folder.resolve("register.pdf");

        var run = school.ent("registre", "--class", "601", "--day", DAY, "--out", out, "--as", "enseignant");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("VS-DRO-01", "éditer le registre d'appel");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "appel --lesson LESSON --why x, --why",
        "appel --lesson LESSON --why x --open, --why",
        "appel --lesson LESSON --why x --submit --lock, --why",
        "appel --lesson LESSON --why x --add NOBODY, --why",
        "appel --why x, --why",
        "appel --lesson LESSON --motif MALADIE, --motif",
        "appel --lesson LESSON --open --comment x, --comment",
        "appel --lesson LESSON --locked, --locked",
        "absences --comment x, --comment",
        "absences --motif MALADIE, --motif",
        "appel --lesson LESSON --day 2026-12-01, --day",
        "appel --lesson LESSON --class 601, --class",
        "appel --lesson LESSON --exempt PUPIL --motif MALADIE, dispense",
        "appel --lesson LESSON --present PUPIL --motif MALADIE, --motif",
        "absences --pupil PUPIL --class 602, 602",
        "punitions --punition PUNITION --facts x --lock, --give",
        "punitions --work x, --give",
        "punitions --punition PUNITION --pupil OTHER --lock, PUNITION",
        "punitions --xlsx FILE.csv, .xlsx",
        "sanctions --xlsx FILE.txt, .xlsx",
        "alerts --comment x, --comment",
        "alerts --comment x --seen p/ABSENCE, --comment"
    })
    void what_goes_with_an_action_is_not_given_alone(String line, String option) {
        var run = school.ent(words(line));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains(option.replace("PUNITION", punition));
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_entry_before_the_submission_has_no_reason_to_give_and_one_after_it_has() {
        var at = List.of("--at", DAY + "T08:40");
        var pupil = school.json("appel", "--lesson", lesson).at("/rows/0/id").asText();
        var entry = List.of("appel", "--lesson", lesson, "--absent", pupil, "--why", "venu me voir");

        var early = school.ent(
                Stream.of(entry, at, List.of("--open")).flatMap(List::stream).toArray());
        var planned = school.json("appel", "--lesson", lesson).at("/rollCall/state");
        school.ent("appel", "--lesson", lesson, "--open", "--submit", "--at", DAY + "T08:40");
        var amended = school.ent(Stream.of(entry, at).flatMap(List::stream).toArray());

        assertThat(early.exit()).isEqualTo(2);
        assertThat(early.errLines()).singleElement().asString().contains("--why", "pas encore validé");
        assertThat(planned.asText()).isEqualTo("PLANNED");
        assertThat(amended.exit()).as(amended.out()).isZero();
    }
}
