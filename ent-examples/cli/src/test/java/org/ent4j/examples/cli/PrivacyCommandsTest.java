package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.examples.host.FolderData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandsTest {

    private static final String HEADER = "Nom Elève;Nom d'usage Elève;Prénom Elève;Date naissance;Classe\n";

    @TempDir
    private Path folder;

    private Run directory(Object... words) {
        var all = new ArrayList<Object>(List.of("directory"));
        all.addAll(List.of(words));
        all.add("--data");
        all.add(folder.resolve("data"));
        return Run.ent(all.toArray());
    }

    private Run privacy(Object... words) {
        var all = new ArrayList<Object>(List.of("privacy"));
        all.addAll(List.of(words));
        return directory(all.toArray());
    }

    /** Imports an export of ONDE with so many pupils; those whom it lacks disappear. */
    private void school(int pupils) throws IOException {
        var rows = IntStream.range(0, pupils).mapToObj(i -> "QUATREMERE;;ANNA-%c;201%d-03-09;CP".formatted('A' + i, i));
        var file = folder.resolve("onde.csv");
        Files.writeString(file, HEADER + rows.collect(Collectors.joining("\n")) + "\n");
        var run = directory("import", "--onde", file, "--uai", "0350122T", "--limit", 100);
        assertThat(run.exit()).as(run.out()).isZero();
    }

    private void schoolWithAccounts() throws IOException {
        school(3);
        assertThat(directory("accounts", "apply").exit()).isZero();
    }

    private String person(int index) {
        return directory("accounts", "list", "--json")
                .json()
                .at("/accounts/" + index + "/person")
                .asText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    @Test
    void an_export_holds_the_person_and_is_noted() throws IOException {
        schoolWithAccounts();
        var id = person(0);
        var file = folder.resolve("person.json");

        var run = privacy("export", "--id", id, "--by", "delegate", "--why", "demande 12");
        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/id").asText()).isEqualTo(id);
        assertThat(run.json().at("/person/usageName").asText()).isNotEmpty();
        assertThat(run.json().at("/account/login").asText()).isNotEmpty();
        assertThat(privacy("export", "--id", id, "--out", file).exit()).isZero();
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(privacy("export", "--id", id, "--out", file).exit()).isEqualTo(2);
        assertThat(new ObjectMapper().readTree(Files.readString(file)).at("/person"))
                .isEqualTo(run.json().at("/person"));

        var trace = privacy("trace", "--id", id, "--json").json();
        assertThat(trace.at("/total").asInt()).isEqualTo(2);
        assertThat(trace.at("/entries/0/by").asText()).isEqualTo("delegate");
        assertThat(trace.at("/entries/0/why").asText()).isEqualTo("demande 12");
        assertThat(privacy("trace", "--id", id).out()).contains("exporté (demande 12)", "le portail", "2 accès");

        assertThat(directory("person", "--id", id, "--why", "appel").exit()).isZero();
        assertThat(privacy("trace", "--id", id).out()).contains("consulté (appel)", "3 accès");
    }

    @Test
    void of_somebody_unknown_there_is_nothing_to_export_and_nobody_to_erase() throws IOException {
        schoolWithAccounts();
        var file = folder.resolve("none.json");

        assertThat(privacy("export", "--id", "nobody").exit()).isEqualTo(1);
        assertThat(privacy("export", "--id", "nobody", "--out", file).exit()).isEqualTo(1);
        assertThat(file).doesNotExist();
        var erase = privacy("erase", "--id", "nobody", "--apply", "--insist", "--json");
        assertThat(erase.exit()).isEqualTo(1);
        assertThat(erase.json().at("/refused/code").asText()).isEqualTo("privacy.unknown");
        assertThat(privacy("trace", "--id", "nobody").out()).isEqualToIgnoringNewLines("0 accès");
    }

    @Test
    void an_erasure_is_refused_while_a_source_has_the_person_and_done_when_insisted_on() throws IOException {
        schoolWithAccounts();
        var id = person(0);

        var refused = privacy("erase", "--id", id, "--apply");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("n'est pas effacé", "ONDE", "à activer");
        var planned = privacy("erase", "--id", id, "--insist");
        assertThat(planned.exit()).isZero();
        assertThat(planned.out()).contains("1 × identité", "1 × compte", "malgré tout", "rien n'est effacé");
        assertThat(privacy("export", "--id", id).json().at("/person").isMissingNode())
                .isFalse();

        var done = privacy("erase", "--id", id, "--insist", "--apply", "--json").json();
        assertThat(done.at("/applied").asBoolean()).isTrue();
        assertThat(done.at("/goes/LOGINS").asInt()).isEqualTo(1);
        var left = privacy("export", "--id", id).json();
        assertThat(left.at("/person").isMissingNode()).isTrue();
        assertThat(left.at("/trace").findValuesAsText("action")).containsExactly("EXPORTED", "ERASED");
        assertThat(privacy("erase", "--id", id, "--insist", "--apply").exit()).isEqualTo(1);
    }

    @Test
    void a_purge_waits_for_the_delays_is_guarded_and_happens_once() throws IOException {
        school(3);
        school(1);
        var late = today().plusMonths(8);

        var early = privacy("purge", "--apply", "--json").json();
        assertThat(early.at("/due").asInt()).isZero();
        assertThat(early.at("/waiting").asInt()).isEqualTo(2);
        assertThat(early.at("/people").findValuesAsText("when"))
                .contains(today().plusDays(90).plusMonths(3).toString());

        var ahead = privacy("purge", "--date", late, "--limit", 100, "--apply");
        assertThat(ahead.exit()).isEqualTo(1);
        assertThat(ahead.out()).contains("n'est pas encore venu");

        goneEightMonthsAgo();
        var refused = privacy("purge", "--apply");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("purge refusée", "2 personnes sur 3 (66 %)");

        var planned = privacy("purge", "--limit", 100, "--json").json();
        assertThat(planned.at("/applied").asBoolean()).isFalse();
        assertThat(planned.at("/due").asInt())
                .isEqualTo(planned.at("/goes/PERSON").asInt());
        var applied = privacy("purge", "--limit", 100, "--apply", "--json").json();
        assertThat(applied.at("/applied").asBoolean()).isTrue();
        assertThat(applied.at("/goes")).isEqualTo(planned.at("/goes"));

        var again = privacy("purge", "--limit", 100, "--apply", "--json").json();
        assertThat(again.at("/due").asInt()).isZero();
        assertThat(again.at("/known").asInt()).isEqualTo(1);
        assertThat(privacy("trace", "--id", planned.at("/people/0/person").asText(), "--json")
                        .json()
                        .findValuesAsText("action"))
                .containsExactly("PURGED");
    }

    private void goneEightMonthsAgo() {
        try (var opened = FolderData.open(folder.resolve("data"));
                var connection = opened.dataSource().getConnection();
                var statement = connection.prepareStatement(
                        "update dir_person set disappeared_on = ? where disappeared_on is not null")) {
            statement.setObject(1, today().minusMonths(8));
            statement.executeUpdate();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
