package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationCouncilCommandTest {

    /** A council in which every kind of command is tried, and most are refused. */
    static final String REFUSING = """
            {"school": {"uai": "0750001U"}, "class": "3e A",
             "period": {"id": "T1", "label": "1er trimestre", "council": "2026-12-03", "entryDeadline": "2026-11-25"},
             "professeursPrincipaux": ["p1"], "members": [{"id": "d1", "role": "CHAIR"}, {"id": "p1", "role": "TEACHER"}],
             "locks": {"lastDays": {"VIE_SCOLAIRE": "2026-12-01"}},
             "avis": [{"code": "MENTION", "label": "Mention", "encouraging": true}],
             "orientations": [{"code": "2GT", "label": "Seconde"}],
             "projection": {"shown": ["SYNTHESIS", "AVIS"], "hiddenFromDelegates": ["AVIS"]},
             "subjects": [{"id": "fr", "code": "020700", "label": "Français"}],
             "pupils": [{"id": "e1", "name": "Zoë", "lines": [{"subject": "fr", "average": 12.26}], "avis": "FELICITATIONS",
               "synthesis": "Bien."}],
             "commands": [
              {"do": "CLOSE", "at": "2026-12-02T08:00", "by": "d1", "as": "DIRECTION"},
              {"do": "PREPARE", "at": "2026-12-02T08:00", "by": "p2", "as": "ENSEIGNANT"},
              {"do": "RESCHEDULE", "at": "2026-12-02T08:00", "by": "d1", "as": "DIRECTION", "day": "2026-12-04"},
              {"do": "PREPARE", "at": "2026-12-02T08:00", "by": "p1", "as": "ENSEIGNANT"},
              {"do": "WRITE_VIE_SCOLAIRE", "at": "2026-12-02T09:00", "by": "c", "as": "VIE_SCOLAIRE", "pupil": "e1",
               "text": "Assidue."},
              {"do": "UNLOCK", "at": "2026-12-02T10:00", "by": "d1", "as": "DIRECTION", "role": "VIE_SCOLAIRE",
               "until": "2026-12-03"},
              {"do": "WRITE_VIE_SCOLAIRE", "at": "2026-12-02T11:00", "by": "c", "as": "VIE_SCOLAIRE", "pupil": "e1",
               "text": "Assidue."},
              {"do": "RELOCK", "at": "2026-12-02T12:00", "by": "d1", "as": "DIRECTION", "role": "VIE_SCOLAIRE"},
              {"do": "CHANGE_LOCKS", "at": "2026-12-02T12:00", "by": "p1", "as": "ENSEIGNANT", "locks": {}},
              {"do": "SET_AVIS", "at": "2026-12-02T12:00", "by": "p1", "as": "ENSEIGNANT", "pupil": "e9", "avis": "MENTION"},
              {"do": "SET_AVIS", "at": "2026-12-02T12:00", "by": "p1", "as": "ENSEIGNANT", "pupil": "e1", "avis": "MENTION"},
              {"do": "SET_AVIS", "at": "2026-12-02T12:00", "by": "p1", "as": "ENSEIGNANT", "pupil": "e1", "avis": null},
              {"do": "SET_ORIENTATIONS", "at": "2026-12-02T12:00", "by": "p1", "as": "ENSEIGNANT", "pupil": "e1",
               "orientations": ["CAP"]},
              {"do": "WRITE_SYNTHESIS", "at": "2026-12-02T12:00", "by": "p1", "as": "ENSEIGNANT", "pupil": "e1",
               "text": "Bien."},
              {"do": "HOLD", "at": "2026-12-03T18:00", "by": "p1", "as": "ENSEIGNANT"},
              {"do": "HOLD", "at": "2026-12-04T18:00", "by": "p1", "as": "ENSEIGNANT", "members": ["p1"]},
              {"do": "HOLD", "at": "2026-12-04T18:00", "by": "p1", "as": "ENSEIGNANT"},
              {"do": "CLOSE", "at": "2026-12-05T08:00", "by": "d1", "as": "DIRECTION"},
              {"do": "REOPEN", "at": "2026-12-06T08:00", "by": "d1", "as": "DIRECTION", "why": " "}]}""";

    @TempDir
    private Path folder;

    private String example = "";

    @BeforeEach
    void give() {
        example = Run.ent("evaluations", "council", "--example").out();
    }

    private Run council(String text, Object... more) throws IOException {
        var in = Files.writeString(folder.resolve("in.json"), text);
        var args = new ArrayList<Object>(List.of("evaluations", "council", "--in", in));
        args.addAll(List.of(more));
        return Run.ent(args.toArray());
    }

    @Test
    void commands_are_carried_out_in_their_order() throws IOException {
        var run = council(example);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Conseil de classe, 3e A, 2e trimestre : clos, le 2027-03-11")
                .contains("commands[1] PREPARE : fait", "commands[7] CLOSE : fait")
                .contains("Avis : ", "Félicitations 1", "Encouragements 1", "sans avis 1")
                .contains("Moyenne générale  2       12,3     9,8   14,7  12,25");
    }

    @Test
    void what_is_missing_is_said_by_teacher_and_by_pupil() throws IOException {
        assertThat(council(example).out())
                .contains("il manque des appréciations (2), des appréciations du CPE (1), des synthèses (1).")
                .contains("  M. Noël Gaüzère : N'Guyên-Ó Briain Maëlys (Mathématiques), Châtel Théo (Mathématiques)")
                .contains("  Châtel Théo : Mathématiques, appréciation du CPE, synthèse");
        var preparation = council(example, "--json").json().at("/preparation");
        assertThat(preparation.at("/byTeacher/0/teacher").asText()).isEqualTo("p2");
        assertThat(preparation.at("/byPupil/2/synthesis").asBoolean()).isTrue();
        assertThat(preparation.at("/byPupil/0/appreciations")).isEmpty();
    }

    @Test
    void each_refusal_is_told_with_its_place_and_its_rule_and_the_rest_is_done() throws IOException {
        var run = council(REFUSING, "--json");
        var outcomes = new ArrayList<String>();
        run.json()
                .at("/commands")
                .forEach(each -> outcomes.add(each.at("/outcome").asText() + " "
                        + each.at("/refused/0/rule").asText()));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(outcomes)
                .containsExactly(
                        "REFUSED ",
                        "REFUSED VS-CCL-02",
                        "DONE ",
                        "DONE ",
                        "REFUSED VS-CCL-23",
                        "DONE ",
                        "DONE ",
                        "DONE ",
                        "REFUSED VS-CCL-01",
                        "REFUSED VS-CCL-20",
                        "DONE ",
                        "DONE ",
                        "REFUSED VS-CCL-26",
                        "SO_ALREADY ",
                        "REFUSED VS-CCL-04",
                        "REFUSED VS-CCL-03",
                        "DONE ",
                        "DONE ",
                        "REFUSED VS-CCL-05");
        assertThat(run.json().at("/state/code").asText()).isEqualTo("CLOSED");
        assertThat(run.json().at("/day").asText()).isEqualTo("2026-12-04");
        assertThat(run.json().at("/refusedWords/0/place").asText()).isEqualTo("pupils[0].avis");
        assertThat(run.json().at("/refusedWords/0/refused/0/rule").asText()).isEqualTo("VS-CCL-25");
        assertThat(council(REFUSING).out())
                .contains("pupils[0].avis SET_AVIS : refusé : ", "(VS-CCL-25)")
                .contains("commands[13] WRITE_SYNTHESIS : c'était déjà ainsi");
    }

    @Test
    void the_screen_of_a_pupil_shows_what_the_school_projects() throws IOException {
        var own = council(REFUSING, "--json").json().at("/pupils/0");

        assertThat(own.at("/parts")).extracting(each -> each.asText()).containsExactly("SYNTHESIS", "AVIS");
        assertThat(own.at("/synthesis").asText()).isEqualTo("Bien.");
        assertThat(own.at("/subjects/0/average").isNull()).isTrue();
        assertThat(own.at("/vieScolaire").asText()).isEmpty();
    }

    @Test
    void averages_have_the_decimals_of_their_rounding() throws IOException {
        var json = council(REFUSING.replace("\"SYNTHESIS\", \"AVIS\"", "\"AVERAGES\""), "--json")
                .json();

        assertThat(json.at("/pupils/0/subjects/0/average").asText()).isEqualTo("12.3");
        assertThat(json.at("/figures/subjects/0/max").asText()).isEqualTo("12.3");
        assertThat(json.at("/figures/general/average").isNull()).isTrue();
    }

    @Test
    void before_delegates_nothing_is_left_of_what_the_policy_hides() throws IOException {
        var html = folder.resolve("council.html");
        var page = Files.readString(html(html));
        var run = council(example, "--with-delegates", "--annual", "--html", html);
        var hidden = Files.readString(html);

        assertThat(page).contains("Admis(e)", "retards", "Élève ponctuelle");
        assertThat(run.errLines()).isEmpty();
        assertThat(run.out())
                .doesNotContain("Admis(e)", "retards", "Élève ponctuelle")
                .contains("Félicitations");
        assertThat(hidden)
                .doesNotContain("Admis(e)", "retards", "Élève ponctuelle")
                .contains("Félicitations");
        assertThat(council(example).errLines()).singleElement().asString().contains("--with-delegates");
    }

    private Path html(Path html) throws IOException {
        assertThat(council(example, "--html", html).out()).contains("écrans écrits dans " + html);
        return html;
    }

    @Test
    void one_pupil_is_shown_alone() throws IOException {
        var html = folder.resolve("council.html");
        var json = council(example, "--pupil", "e2", "--annual", "--html", html, "--json")
                .json();

        assertThat(json.at("/pupils")).hasSize(1);
        assertThat(json.at("/annual")).hasSize(1);
        assertThat(json.at("/annual/0/average").asText()).isEqualTo("9.5");
        assertThat(Files.readString(html)).contains("Maëlys").doesNotContain("Zoë Lefèvre", "Lefèvre-Müller");
        var unknown = council(example, "--pupil", "e9");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.errLines())
                .containsExactly("--pupil : « e9 » n'est pas dans le fichier ; au choix : e1, e2, e3");
    }

    @Test
    void the_year_is_summed_up_over_its_periods() throws IOException {
        assertThat(council(example, "--annual").out())
                .contains("Bilan annuel, Lefèvre-Müller Zoë, moyenne 14,3")
                .contains("  1er trimestre (clos) : 13,9 ; Compliments ; Bon début d'année.");
        assertThat(council(example, "--json").json().has("annual")).isFalse();
        var planned = example.replace("\"state\": \"CLOSED\"", "\"state\": \"PREPARED\"");
        assertThat(council(planned, "--annual").out()).doesNotContain("Bon début d'année.");
    }

    @Test
    void words_are_english_on_demand() throws IOException {
        assertThat(council(example, "--lang", "en", "--annual").out())
                .contains("Class council, 3e A, 2e trimestre: closed, on 2027-03-11")
                .contains("Preparation: missing are appreciations (2)", "general average 14.7")
                .contains("latenesses: 1", "Goes on to seconde générale", "Annual summary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"uai\": \"0750001U\" | \"uai\": \"0750001A\" | school.uai",
                "\"entryDeadline\": \"2027-03-05\" | \"entryDeadline\": \"2027-03-12\" | period.entryDeadline",
                "\"zone\": \"Europe/Paris\" | \"zone\": \"Paris\" | zone : \"Paris\"",
                "\"role\": \"CHAIR\" | \"role\": \"BOSS\" | members[0].role",
                "\"VIE_SCOLAIRE\": \"2027-03-10\" | \"DIRECTION\": \"2027-03-10\" | locks.lastDays.DIRECTION",
                "\"label\": \"Mathématiques\" | \"label\": \" \" | subjects[1].label",
                "\"code\": \"061300\" | \"code\": \"020700\" | subjects[1].label : \"Mathématiques\"",
                "\"id\": \"e2\", | \"id\": \"e1\", | pupils[1].id",
                "\"average\": 15.4 | \"average\": \"NN\" | pupils[0].lines[0].average : \"NN\"",
                "\"positionnement\": 4 | \"positionnement\": 5 | pupils[0].lines[0].positionnement",
                "\"subject\": \"fr\" | \"subject\": \"zz\" | pupils[0].lines[0].subject",
                "\"latenesses\": 5 | \"latenesses\": -5 | pupils[1].absences.latenesses",
                "\"do\": \"PREPARE\" | \"do\": \"PREPAIR\" | commands[1].do",
                "\"at\": \"2027-03-10T18:00\" | \"at\": \"2027-03-10\" | commands[1].at",
                "\"as\": \"DIRECTION\" | \"as\": \"HEAD\" | commands[7].as",
                "\"avis\": \"COMPLIMENTS\" | \"avis\": \"BRAVO\" | earlier[0].pupils[0].avis",
                "\"id\": \"T1\" | \"id\": \"T2\" | earlier[0].period.id",
                "\"pupils\" | \"pupil\" | pupil",
            })
    void what_cannot_be_read_is_named_with_its_place(String right, String wrong, String words) throws IOException {
        assertThat(example).contains(right);
        var run = council(example.replace(right, wrong));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains("in.json, " + words);
    }

    @ParameterizedTest
    @CsvSource({
        "'', donnez --in ou --example",
        "--in x --example, donnez --in ou --example",
        "--example --annual, --example ne va qu'avec son fichier",
    })
    void bad_usage_is_one_line(String words, String complaint) {
        var args = new ArrayList<Object>(List.of("evaluations", "council"));
        args.addAll(List.of(words.split(" ")));
        args.removeIf(""::equals);
        var run = Run.ent(args.toArray());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly(complaint);
    }
}
