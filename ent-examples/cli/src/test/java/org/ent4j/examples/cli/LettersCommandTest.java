package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ent4j.directory.account.crypto.Argon2Hasher;
import org.ent4j.directory.account.secret.Alphabet;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A code takes a slow hash: each test asks for few. */
@ExtendWith(ImportedSample.class)
class LettersCommandTest {

    private static final Pattern CODE =
            Pattern.compile("Code d'activation ([%s]{8}) ".formatted(Alphabet.WITHOUT_LOOKALIKES));

    private final Path data;

    @TempDir
    private Path folder;

    LettersCommandTest(Path data) {
        this.data = data;
    }

    private Run letters(Object... words) {
        var all =
                new ArrayList<Object>(List.of("directory", "letters", "--data", data, "--structure", Academie.uai(0)));
        all.addAll(List.of(words));
        return Run.ent(all.toArray());
    }

    private static String text(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> codes(Path pdf) {
        return CODE.matcher(text(pdf)).results().map(match -> match.group(1)).toList();
    }

    /** Whether the code of a letter opens the account. */
    private boolean opens(String code, String person) {
        try (var opened = FolderData.open(data)) {
            var account = JooqDirectory.on(opened.dataSource()).accounts().byPerson(new PersonId(person));
            var hash = account.orElseThrow().activation().orElseThrow().hash();
            return Argon2Hasher.usual().verify(Secret.of(code), hash).matches();
        }
    }

    @Test
    void letters_hand_out_codes_that_work_and_nothing_but_paper_tells_them() throws IOException {
        var out = folder.resolve("out");

        var run = letters("--profil", "direction", "--out", out, "--portal", "https://ent.example.org", "--json");

        assertThat(run.exit()).isZero();
        var people = run.json().at("/letters/people").findValuesAsText("person");
        var codes = codes(out.resolve("courriers.pdf"));
        assertThat(people).isNotEmpty();
        assertThat(codes).hasSameSizeAs(people).doesNotHaveDuplicates();
        for (var i = 0; i < codes.size(); i++) {
            assertThat(opens(codes.get(i), people.get(i))).isTrue();
            assertThat(run.out() + run.err()).doesNotContain(codes.get(i));
        }
        assertThat(text(out.resolve("courriers.pdf"))).contains("https://ent.example.org", "Pour toute question");
        assertThat(Run.ent("directory", "accounts", "state", people.get(0), "--json", "--data", data)
                        .json()
                        .at("/events/1/why")
                        .asText())
                .isEqualTo("letters");
        assertThat(readers(out)).isEqualTo("rwx------");
        assertThat(readers(out.resolve("courriers.pdf"))).isEqualTo("rw-------");
        assertThat(readers(out.resolve("sans-courrier.pdf"))).isEqualTo("rw-------");
        assertThat(names(out)).containsExactlyInAnyOrder("courriers.pdf", "sans-courrier.pdf");

        aCodeThatWorksIsLeftAloneUnlessItIsRenewed(codes.get(0), people.get(0));
    }

    private void aCodeThatWorksIsLeftAloneUnlessItIsRenewed(String code, String person) {
        var again = letters("--profil", "direction", "--out", folder.resolve("again"));
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("0 courrier(s)", "a déjà un code d'activation", "--renew");
        assertThat(folder.resolve("again/courriers.pdf")).doesNotExist();
        assertThat(opens(code, person)).isTrue();

        var there = letters("--profil", "direction", "--out", folder.resolve("out"), "--renew");
        assertThat(there.exit()).isEqualTo(2);
        assertThat(there.errLines()).singleElement().asString().contains("il y a déjà des courriers", "--overwrite");
        assertThat(opens(code, person)).isTrue();

        var renewed = letters("--profil", "direction", "--out", folder.resolve("out"), "--renew", "--overwrite");
        assertThat(renewed.exit()).isZero();
        assertThat(opens(code, person)).isFalse();
        assertThat(opens(codes(folder.resolve("out/courriers.pdf")).get(0), person))
                .isTrue();
    }

    private static String readers(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                : Files.isDirectory(file) ? "rwx------" : "rw-------";
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void families_sign_in_elsewhere_and_the_list_of_a_class_names_pupils_and_guardians() {
        var pupil = Run.ent(
                        "directory",
                        "search",
                        "--profil",
                        "eleve",
                        "--structure",
                        Academie.uai(0),
                        "--json",
                        "--data",
                        data)
                .json()
                .at("/people/0/id")
                .asText();
        var file = Run.ent("directory", "person", "--id", pupil, "--json", "--data", data)
                .json();
        var classCode = file.at("/person/affiliations/0/classes/0").asText();
        var guardian = file.at("/person/guardians/0/id").asText();
        var out = folder.resolve("families");

        var run = letters("--class", classCode, "--out", out, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/letters/count").asInt()).isZero();
        assertThat(run.json().at("/withoutLetter/people").findValuesAsText("code"))
                .containsOnly("letter.signs-in-elsewhere");
        assertThat(run.json().at("/withoutLetter/people").findValuesAsText("class"))
                .containsOnly(classCode);
        assertThat(run.json().at("/withoutLetter/people").findValuesAsText("person"))
                .contains(pupil, guardian);
        assertThat(text(out.resolve("sans-courrier.pdf")))
                .contains(classCode + " " + file.at("/person/lastName").asText(), "ÉduConnect");
    }

    @Test
    void a_dry_run_says_who_would_get_a_letter_and_leaves_nothing() {
        var out = folder.resolve("dry");

        var run = letters("--sign-in", "ent", "--out", out, "--dry-run", "--json");

        assertThat(run.json().at("/written").asBoolean()).isFalse();
        assertThat(run.json().at("/letters/people").findValuesAsText("profil")).contains("ELEVE", "PARENT");
        assertThat(out).doesNotExist();
        var guardian = Stream.iterate(0, i -> i + 1)
                .map(i -> run.json().at("/letters/people/" + i))
                .filter(each -> each.at("/profil").asText().equals("PARENT"))
                .findFirst()
                .orElseThrow();
        assertThat(guardian.at("/children")).isNotEmpty();
        assertThat(guardian.at("/class").asText()).isNotEmpty();
    }

    @Test
    void what_cannot_be_written_issues_nothing() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        var run = letters("--profil", "vie_scolaire", "--out", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("attendu : un dossier");
        assertThat(letters("--profil", "vie_scolaire", "--out", folder.resolve("x"), "--dry-run", "--json")
                        .json()
                        .at("/withoutLetter/people")
                        .findValuesAsText("code"))
                .doesNotContain("letter.has-code");
    }

    @Test
    void whoever_is_not_there_is_one_line_or_the_answer_no() {
        assertThat(letters("--class", "9Z", "--out", folder.resolve("y")).errLines())
                .singleElement()
                .asString()
                .contains("aucun élève dans une classe « 9Z » ; au choix : ");
        assertThat(Run.ent(
                                "directory",
                                "letters",
                                "--data",
                                data,
                                "--structure",
                                "0350122T",
                                "--out",
                                folder.resolve("y"))
                        .errLines())
                .singleElement()
                .asString()
                .contains("0350122T n'est pas dans l'annuaire");
        assertThat(letters("--profil", "invite", "--out", folder.resolve("y")).exit())
                .isEqualTo(1);
        assertThat(folder.resolve("y")).doesNotExist();
    }
}
