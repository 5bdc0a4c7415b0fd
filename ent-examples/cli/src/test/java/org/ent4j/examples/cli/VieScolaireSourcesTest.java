package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source of a rule or of a legal step is said in the language that is asked; JSON has the text of record. */
class VieScolaireSourcesTest {

    private static final String EVENING = "2026-12-07T18:00";
    private static final String TWO_DAYS = "2026-12-03T08:30/2026-12-04T17:30";
    private static final String RULE =
            "Arrêté of 30 November 2006 (ENT), article 4: each in the limits of the need to know";
    private static final String REGLE =
            "arrêté du 30 novembre 2006 (ENT), article 4 : chacun dans les limites du besoin d'en connaître";
    private static final String STEP =
            "Code de l'éducation, L131-8 2° and R131-7 I: at least four half-days in the month";
    private static final String DEMARCHE =
            "code de l'éducation, L131-8 2° et R131-7 I : au moins quatre demi-journées dans le mois";

    @TempDir
    private Path folder;

    @Test
    void a_refusal_names_the_source_of_its_rule() {
        var school = PublishedSchool.copiedTo(folder);
        var asked = new Object[] {"sanctions", "--as", "autre personnel"};

        var french = school.ent(asked);
        var english = school.ent("sanctions", "--as", "autre personnel", "--lang", "en");

        assertThat(french.out()).contains("[VS-DRO-01, " + REGLE + "]").doesNotContain(RULE);
        assertThat(english.out()).contains("[VS-DRO-01, " + RULE + "]").doesNotContain(REGLE);
        assertThat(school.json(asked).at("/refused/0/source").asText()).isEqualTo(RULE);
    }

    @Test
    void a_step_of_a_pupil_names_the_source_that_asks_for_it() {
        var school = PublishedSchool.copiedTo(folder);
        var pupil =
                school.person("--profil", "eleve", "--class", "601").at("/id").asText();
        school.ent("absences", "--pupil", pupil, "--enter", "--type", "absence", "--period", TWO_DAYS, "--at", EVENING);

        assertThat(school.ent("alerts", "--at", EVENING).out()).contains("source : " + DEMARCHE);
        assertThat(school.ent("alerts", "--at", EVENING, "--lang", "en").out()).contains("source: " + STEP);
    }

    @Test
    void a_step_of_a_scenario_does_too() {
        assertThat(Run.ent("vie-scolaire", "replay").out()).contains("[" + DEMARCHE + "]");
        assertThat(Run.ent("vie-scolaire", "replay", "--lang", "en").out()).contains("[" + STEP + "]");
    }
}
