package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinCommandTest {

    @TempDir
    private Path folder;

    private Path html;
    private String example = "";

    @BeforeEach
    void write() throws IOException {
        html = folder.resolve("bulletins.html");
        var file = folder.resolve("example.json");
        assertThat(Run.ent("evaluations", "bulletin", "--example", file).exit()).isZero();
        example = Files.readString(file);
    }

    private Run print(String json) throws IOException {
        var file = Files.writeString(folder.resolve("class.json"), json);
        return Run.ent("evaluations", "bulletin", "--in", file, "--out", html, "--json");
    }

    @Test
    void the_bundled_class_is_printed_a_copy_an_address() throws IOException {
        var pdf = folder.resolve("bulletins.pdf");
        var run = Run.ent("evaluations", "bulletin", "--example", "--out", pdf);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("3 élèves, 4 exemplaires", "sans adresse : Tutrice");
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void a_page_says_what_the_file_says_and_what_the_class_comes_to() throws IOException {
        var run = print(example);
        var page = Files.readString(html);

        assertThat(run.json().at("/pupils").asInt()).isEqualTo(3);
        assertThat(run.json().at("/withoutAddress/0/pupil").asText()).isEqualTo("e3");
        assertThat(page)
                .contains(
                        "Lefèvre-Müller Zoë",
                        "Mme Hélène Lefèvre",
                        "M. Jürgen Müller",
                        ">15,4<",
                        ">12,2<",
                        ">9,2<",
                        ">NN<")
                .containsOnlyOnce("¡ánimo!")
                .doesNotContain("3 ALLEE");
    }

    @Test
    void words_are_english_on_demand() throws IOException {
        var run = Run.ent("evaluations", "bulletin", "--example", "--out", html, "--lang", "en");

        assertThat(run.out()).contains("3 pupils, 4 copies");
        assertThat(Files.readString(html)).contains("lang=\"en\"", "General average", ">15.4<");
    }

    @Test
    void a_text_that_is_too_long_rejects_the_bulletin_and_the_others_are_printed() throws IOException {
        var run = print(example.replace("Bon travail.", "x".repeat(601)));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/pupils").asInt()).isEqualTo(2);
        assertThat(run.json().at("/rejected/0/pupil").asText()).isEqualTo("e3");
        assertThat(run.json().at("/rejected/0/rules/0").asText()).isEqualTo("VS-BUL-04");
        assertThat(run.json().at("/rejected/0/reasons/0/fr").asText())
                .isEqualTo("Histoire-géographie et EMC : 601 caractères, 600 au plus");
        assertThat(Files.readString(html)).doesNotContain("Maëlys");
    }

    @Test
    void a_class_without_pupils_prints_nothing_and_says_so() throws IOException {
        var run = print(example.replaceFirst("(?s)\"pupils\": \\[.*\\]", "\"pupils\": []"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().has("file")).isFalse();
        assertThat(html).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"preset\": \"COLLEGE\"     | \"preset\": \"ECOLE\"      | model.preset : \"ECOLE\"",
                "\"uai\": \"0750001U\"       | \"uai\": \"0750001A\"      | school.uai",
                "\"average\": 15.4           | \"average\": -1            | pupils[0].lines[0].average : -1",
                "\"average\": 15.4           | \"average\": \"15,4\"      | pupils[0].lines[0].average",
                "\"average\": 15.4           | \"average\": \"NN\"          | pupils[0].lines[0].average",
                "\"average\": 15.4           | \"average\": true          | pupils[0].lines[0].average : true",
                "\"average\": 15.4           | \"average\": 1, \"status\": \"NOT_MARKED\" | pupils[0].lines[0].status",
                "\"positionnement\": 4       | \"positionnement\": 5      | pupils[0].lines[0].positionnement : 5",
                "\"subject\": \"fr\"         | \"subject\": \"zz\"        | pupils[0].lines[0].subject : \"zz\"",
                "\"subject\": \"ma\"         | \"subject\": \"fr\"        | pupils[0].lines[1].subject",
                "\"id\": \"e2\"              | \"id\": \"e1\"             | pupils[1].id",
                "\"date\": \"2026-12-04\"    | \"date\": \"hier\"         | date : \"hier\"",
                "\"class\": \"4e B\"         | \"klass\": \"4e B\"        | klass",
                "\"kind\": \"EPI\"           | \"kind\": \"TPE\"          | pupils[0].projects[0].kind",
            })
    void what_is_wrong_is_named_with_its_place(String right, String wrong, String complaint) throws IOException {
        assertThat(example).contains(right);
        var run = print(example.replace(right, wrong));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains(complaint);
        assertThat(html).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"0.1, '>15,4<'", "0.01, '>15,44<'", "0.5, '>15,5<'"})
    void averages_have_the_decimals_of_their_rounding(String step, String shown) throws IOException {
        print(example.replace("\"average\": 15.4", "\"average\": 15.44").replace("\"step\": 0.1", "\"step\": " + step));

        assertThat(Files.readString(html)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--example=x.json --out b.pdf  | --example=x.json écrit l'exemple, sans --out",
                "--example --out b.doc         | attendu : .pdf ou .html",
                "--example                     | il manque --out",
                "--out b.pdf                   | donnez --in ou --example",
                "--in a.json --example --out b.pdf | donnez --in ou --example",
                "--in absent.json --out b.pdf  | absent.json",
            })
    void bad_usage_is_one_line(String words, String complaint) {
        var args = new ArrayList<Object>(List.of("evaluations", "bulletin"));
        args.addAll(List.of(words.split(" ")));
        var run = Run.ent(args.toArray());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains(complaint);
    }
}
