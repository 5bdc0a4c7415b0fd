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

class VieScolaireDisciplineTest {

    private static final String AT = "2026-12-01T08:00";

    @TempDir
    private Path folder;

    private PublishedSchool school;
    private String pupil;
    private String teacher;

    @BeforeEach
    void a_pupil_and_a_teacher() {
        school = PublishedSchool.copiedTo(folder);
        pupil = school.person("--profil", "eleve", "--class", "601").at("/id").asText();
        teacher = school.person("--profil", "enseignant").at("/id").asText();
    }

    private String given() {
        return school.json(
                        "punitions",
                        "--give",
                        "retenue",
                        "--pupil",
                        pupil,
                        "--motif",
                        "Bavardages",
                        "--facts",
                        "parle",
                        "--by",
                        teacher,
                        "--at",
                        AT)
                .at("/punitions/0/id")
                .asText();
    }

    private Run follow(String id, Object... args) {
        var all = new ArrayList<Object>(List.of("punitions", "--punition", id));
        all.addAll(List.of(args));
        return school.ent(all.toArray());
    }

    @Test
    void a_punition_without_a_key_is_unknown() {
        var run = follow("", "--done");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("punition «  » inconnue");
    }

    @Test
    void a_punition_is_asked_for_by_whom_it_says_if_the_rules_let_it_be_given() {
        var give = new ArrayList<Object>(List.of("punitions", "--give", "RETENUE", "--pupil", pupil));
        give.addAll(List.of("--motif", "Bavardages", "--at", AT, "--requester", teacher));
        var forAnother = school.json(give.toArray());
        give.addAll(List.of("--as", "enseignant"));
        var colleague = school.ent(give.toArray());

        assertThat(forAnother.at("/done/0/fr").asText()).contains(", retenue [");
        assertThat(forAnother.at("/punitions/0/requester/id").asText()).isEqualTo(teacher);
        assertThat(colleague.exit()).isEqualTo(1);
        assertThat(colleague.out()).contains("VS-PUN-06");
        assertThat(school.json("punitions").at("/punitions")).hasSize(1);
    }

    @Test
    void whom_a_punition_is_of_and_who_asked_for_it_is_told_to_those_who_punish() {
        var id = given();
        var other =
                school.person("--profil", "eleve", "--class", "602").at("/id").asText();
        var head = school.person("--profil", "direction").at("/id").asText();

        assertThat(follow(id, "--pupil", other, "--lock").err()).contains("n'est pas de");
        var byHead = follow(id, "--requester", head, "--lock");
        assertThat(byHead.exit()).isEqualTo(2);
        assertThat(byHead.err()).contains("n'est pas demandée par", "--requester");
        var wrong = follow(id, "--pupil", other, "--requester", head, "--lock", "--by", other);
        var right = follow(id, "--pupil", pupil, "--requester", teacher, "--lock", "--by", other);
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).isEqualTo(right.err());
        assertThat(wrong.out().lines().filter(line -> line.startsWith("refusé")))
                .first()
                .isEqualTo(right.out().lines().findFirst().orElse(""));
    }

    @Test
    void a_detention_is_given_scheduled_and_done() {
        var id = given();

        var scheduled = follow(id, "--schedule", "2026-12-02T14:00/16:00", "--room", "Permanence", "--at", AT);
        var early = follow(id, "--done", "--at", "2026-12-02T13:00");
        var done = follow(id, "--done", "--lock", "--at", "2026-12-02T16:05");

        assertThat(scheduled.exit()).as(scheduled.out()).isZero();
        assertThat(scheduled.out()).contains("programmée", "2026-12-02 14:00–16:00");
        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.out()).contains("VS-PUN-24");
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("réalisée (verrouillée)");
        assertThat(school.json("punitions", "--state", "réalisée").at("/punitions"))
                .hasSize(1);
        assertThat(school.json("punitions", "--state", "nouvelle").at("/punitions"))
                .isEmpty();
        assertThat(school.json("punitions", "--class", "602").at("/punitions")).isEmpty();
        assertThat(school.json("punitions", "--from", "2026-12-03").at("/punitions"))
                .isEmpty();
    }

    @Test
    void a_detention_in_a_lesson_is_refused_by_the_name_of_the_pupil() {
        var id = given();
        var name = school.json("punitions").at("/punitions/0/pupil/name").asText();

        var run = follow(id, "--schedule", "2026-12-01T09:30/10:10", "--room", "Permanence", "--at", AT);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("VS-PUN-13", "pas libre : " + name);
        assertThat(school.json("punitions").at("/punitions/0/state").asText()).isEqualTo("NOUVELLE");
    }

    @Test
    void a_postponement_says_why() {
        var id = given();
        follow(id, "--schedule", "2026-12-02T14:00/16:00", "--room", "Permanence", "--at", AT);

        var without = follow(id, "--schedule", "2026-12-09T14:00/16:00", "--room", "Permanence", "--at", AT);
        var with = follow(
                id,
                "--schedule",
                "2026-12-09T14:00/16:00",
                "--room",
                "Permanence",
                "--motif",
                "Sur demande",
                "--at",
                AT);

        assertThat(without.exit()).isEqualTo(2);
        assertThat(with.exit()).as(with.out()).isZero();
        assertThat(school.json("punitions").at("/punitions/0/postponements").asInt())
                .isOne();
    }

    @Test
    void statistics_are_a_workbook() throws IOException {
        given();
        var xlsx = folder.resolve("punitions.xlsx");

        assertThat(school.ent("punitions", "--xlsx", xlsx).exit()).isZero();
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
    }

    @Test
    void the_head_proposes_a_sanction_and_vie_scolaire_does_not() {
        var head = school.person("--profil", "direction").at("/id").asText();

        var office = school.ent("sanctions", "--propose", pupil, "--motif", "Violence", "--facts", "coups");
        var proposed =
                school.json("sanctions", "--propose", pupil, "--motif", "Violence", "--facts", "coups", "--by", head);
        var id = proposed.at("/sanctions/0/id").asText();
        var dropped = school.ent("sanctions", "--sanction", id, "--drop", "excuses faites", "--as", "direction");

        assertThat(office.exit()).isEqualTo(1);
        assertThat(office.out()).contains("VS-DRO-01", "aucune sanction");
        assertThat(proposed.at("/sanctions/0/state").asText()).isEqualTo("PROPOSED");
        assertThat(proposed.at("/sanctions/0/minor").asBoolean()).isTrue();
        assertThat(dropped.out()).contains("sans suite");
        assertThat(school.ent("sanctions", "--register").out()).contains("registre de l'année est vide");
    }

    @Test
    void settings_are_written_changed_and_counted_by() throws IOException {
        var settings = school.data().resolve("vie-scolaire.json");
        assertThat(Run.ent("vie-scolaire", "setup", "--out", settings).exit()).isZero();
        Files.writeString(settings, Files.readString(settings).replace("\"ABSENCE\": 5", "\"ABSENCE\": 1"));

        school.ent(
                "absences",
                "--pupil",
                pupil,
                "--enter",
                "--type",
                "absence",
                "--period",
                "2026-12-03T08:30/12:30",
                "--at",
                "2026-12-03T18:00");

        assertThat(school.json("alerts").at("/alerts/0/count").asInt()).isOne();
        assertThat(Run.ent("vie-scolaire", "setup", "--out", settings).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"excuse\":\"JAMAIS\"}                                | excuse : \"JAMAIS\" ne convient pas",
                "{\"boundry\":\"11:50\"}                                | boundry",
                "{\"alerts\":{\"ABSENCE\":0}}                           | alerts.ABSENCE : 0 ne convient pas",
                "{\"motifs\":[{\"code\":\"a\",\"label\":\"A\",\"kinds\":[\"X\"]}]} | motifs[0].kinds[0]",
            })
    void settings_that_say_something_else_are_one_line(String text, String words) throws IOException {
        var settings = Files.writeString(folder.resolve("settings.json"), text);

        var run = school.ent("alerts", "--setup", settings);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }
}
