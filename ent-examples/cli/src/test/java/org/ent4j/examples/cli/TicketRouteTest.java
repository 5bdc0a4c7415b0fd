package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketRouteTest {

    static final String RULES = """
        {"format": "ent-ticket-routing/1",
         "rules": [
           {"id": "PANNE", "category": "ENT", "words": ["panne", "coupure"], "team": "DSI", "source": "DANE, 2026"},
           {"id": "MOODLE", "products": ["MOODLE"], "schools": ["9990001X"], "team": "PEDAGOGIE", "source": "DANE, 2026"},
           {"id": "TOUT", "category": "ENT", "team": "DANE", "source": "DANE, 2026"},
           {"id": "NOTES", "category": "ENT/VIE_DE_L_ELEVE", "products": ["NOTES"], "team": "DSI", "source": "DANE, 2026"}],
         "otherwise": "DANE"}
        """;

    static final String PAST = """
        {"format": "ent-ticket-requests/1",
         "requests": [
           {"category": "ENT/AUTHENTIFICATION", "product": "COMPTE", "school": "9990001X", "description": "Comptes bloqués."},
           {"category": "ENT/PRODUCTIONS", "product": "MOODLE", "school": "9990001X", "description": "Cours vide."},
           {"category": "ENT/COMMUNICATION", "school": "9990002Y", "description": "Une PANNE du courrier."},
           {"category": "DEPANNER", "school": "9990002Y", "description": "Le vidéoprojecteur."}]}
        """;

    @TempDir
    private Path folder;

    @Test
    void a_request_goes_to_a_team_for_a_reason() {
        assertThat(Run.ent("ticket", "route", "--category", "ENT/AUTHENTIFICATION")
                        .out())
                .contains("ENT/AUTHENTIFICATION → équipe DSI, par la règle AUTHENTIFICATION (Formation des"
                        + " administrateurs");
        assertThat(Run.ent("ticket", "route", "--category", "DEPANNER").out()).contains("aucune règle n'en décide");
    }

    @Test
    void requests_of_before_are_tried_on_rules_of_ones_own() throws IOException {
        var run = Run.ent("ticket", "route", "--rules", rules(), "--requests", past(), "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/routed").findValuesAsText("team"))
                .containsExactly("DANE", "PEDAGOGIE", "DSI", "DANE");
        assertThat(run.json().at("/routed").findValuesAsText("rule")).containsExactly("TOUT", "MOODLE", "PANNE");
    }

    @Test
    void rules_are_analysed_before_they_are_put_into_force() throws IOException {
        var usual = folder.resolve("usual.json");
        assertThat(Run.ent("ticket", "route", "--example", usual).exit()).isZero();
        var run = Run.ent("ticket", "route", "--rules", rules(), "--requests", past(), "--analyse", "--against", usual);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("4 règle(s), 4 demande(s)", "sans règle : DEPANNER, vers DANE")
                .contains("jamais appliquée : NOTES, après TOUT (équipe DANE au lieu de DSI)")
                .contains("     1  PANNE", "     0  NOTES", "     1  (aucune règle)")
                .contains("ENT/AUTHENTIFICATION, COMPTE « Comptes bloqués. » : DANE → DSI")
                .doesNotContain("sans règle : ENT/");
        assertThat(Run.ent("ticket", "route", "--analyse").exit()).isZero();
        assertThat(Run.ent("ticket", "route", "--rules", usual, "--analyse", "--against", usual)
                        .out())
                .contains("aucune demande ne changerait d'équipe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"words\"     | \"mots\"      | mots",
                "routing/1     | routing/2     | ent-ticket-routing/1",
                "\"MOODLE\", \"products\" | \"TOUT\", \"products\" | 2 × TOUT",
                "\"coupure\"   | \" , \"                | ' , '",
                "\"otherwise\": \"DANE\"  | \"otherwise\": 3       | otherwise",
            })
    void what_is_misspelt_is_one_line_that_says_where(String there, String instead, String words) throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong.json"), RULES.replace(there, instead));

        var run = Run.ent("ticket", "route", "--rules", wrong, "--analyse");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains("wrong.json", words);
    }

    private Path rules() throws IOException {
        return Files.writeString(folder.resolve("rules.json"), RULES);
    }

    private Path past() throws IOException {
        return Files.writeString(folder.resolve("past.json"), PAST);
    }
}
