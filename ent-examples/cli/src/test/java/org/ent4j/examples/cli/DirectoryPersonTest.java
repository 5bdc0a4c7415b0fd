package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ImportedSample.class)
class DirectoryPersonTest {

    private final Path data;

    DirectoryPersonTest(Path data) {
        this.data = data;
    }

    private Run directory(Object... words) {
        var all = new ArrayList<Object>(List.of("directory"));
        all.addAll(List.of(words));
        all.add("--data");
        all.add(data);
        return Run.ent(all.toArray());
    }

    private JsonNode person(Object... words) {
        var all = new ArrayList<Object>(List.of("person", "--json"));
        all.addAll(List.of(words));
        return directory(all.toArray()).json().at("/person");
    }

    private String first(String profil) {
        return directory("search", "--profil", profil, "--json")
                .json()
                .at("/people/0/id")
                .asText();
    }

    @Test
    void a_pupil_has_class_guardians_memberships_of_the_day_and_a_login() {
        var pupil = person("--id", first("eleve"));
        var classCode = pupil.at("/affiliations/0/classes/0").asText();

        assertThat(pupil.at("/profil").asText()).isEqualTo("ELEVE");
        assertThat(classCode).isNotEmpty();
        assertThat(pupil.at("/guardians/0/lastName").asText()).isNotEmpty();
        assertThat(pupil.at("/memberships").findValuesAsText("code")).contains(classCode, "ELEVE");
        assertThat(pupil.at("/history").findValuesAsText("kind")).contains("CLASS", "PROFIL");
        assertThat(pupil.at("/account/state").asText()).isEqualTo("A_ACTIVER");
        assertThat(person("--id", pupil.at("/id").asText(), "--date", LocalDate.of(1990, 1, 1))
                        .at("/memberships"))
                .isEmpty();
    }

    @Test
    void a_guardian_has_the_children_whose_guardian_this_is() {
        var guardian = person(
                "--id", person("--id", first("eleve")).at("/guardians/0/id").asText());

        assertThat(guardian.at("/children")).isNotEmpty();
        for (var child : guardian.at("/children")) {
            assertThat(person("--id", child.at("/id").asText()).at("/guardians").findValuesAsText("id"))
                    .contains(guardian.at("/id").asText());
        }
    }

    @Test
    void a_key_of_a_source_and_the_name_find_the_same_person_and_the_text_can_be_read() {
        var teacher = person("--id", first("enseignant"));
        var key = teacher.at("/keys/0");
        var whole = "%s:%s:%s"
                .formatted(
                        key.at("/source").asText(),
                        key.at("/academy").asText(),
                        key.at("/key").asText());

        assertThat(person("--key", whole)).isEqualTo(teacher);
        var text = directory("person", "--id", teacher.at("/id").asText());
        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .startsWith(teacher.at("/title").asText())
                .contains(
                        "— Enseignant, présent",
                        "Établissements",
                        "enseigne ",
                        "Histoire",
                        "Compte",
                        "à activer depuis");
        assertThat(directory("person", "--id", teacher.at("/id").asText(), "--lang", "en")
                        .out())
                .contains("— Teacher, present", "Schools", "teaches ", "to be activated since");
    }

    @Test
    void several_of_a_name_are_listed_with_their_ids_and_nobody_is_the_answer_no() {
        var several = directory("person", "--name", "a", "--json");

        assertThat(several.exit()).isEqualTo(1);
        assertThat(several.json().at("/person").isNull()).isTrue();
        assertThat(several.json().at("/found").asInt()).isGreaterThan(1);
        assertThat(directory("person", "--name", "a").out())
                .contains(several.json().at("/candidates/0/id").asText(), "--id");

        var nobody = directory("person", "--name", "xyzzy");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.out()).isEqualToIgnoringNewLines("personne ne répond à cette recherche");
    }
}
