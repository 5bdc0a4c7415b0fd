package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a sanction: a minor is told on Tuesday, 1 December, and has Wednesday and Thursday for the defence. */
class VieScolaireSanctionsTest {

    private static final String TUESDAY = "2026-12-01T10:00";
    private static final String FRIDAY = "2026-12-04T10:00";
    private static final String EVERYTHING = "faits,silence,dossier,responsable";

    @TempDir
    private Path folder;

    private PublishedSchool school;
    private String pupil;
    private String head;
    private String sanction;

    @BeforeEach
    void a_sanction_that_the_head_proposes() {
        school = PublishedSchool.copiedTo(folder);
        pupil = school.person("--profil", "eleve", "--class", "601").at("/id").asText();
        head = school.person("--profil", "direction").at("/id").asText();
        sanction = proposed("coups");
    }

    private String proposed(String facts) {
        var propose = new Object[] {
            "sanctions", "--propose", pupil, "--motif", "Violence", "--facts", facts, "--by", head, "--at", TUESDAY
        };
        for (var each : school.json(propose).at("/sanctions")) {
            if (each.at("/facts").asText().equals(facts)) {
                return each.at("/id").asText();
            }
        }
        throw new AssertionError("not proposed: " + facts);
    }

    private Run follow(String at, Object... args) {
        var all = new ArrayList<Object>(List.of("sanctions", "--sanction", sanction, "--by", head, "--at", at));
        all.addAll(List.of(args));
        return school.ent(all.toArray());
    }

    private void done(String at, Object... args) {
        var run = follow(at, args);
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    private void refused(String rule, String at, Object... args) {
        var before = sanctions();
        var run = follow(at, args);
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).contains("refusé : ", "[" + rule + ", ");
        assertThat(sanctions()).isEqualTo(before);
    }

    private void informed() {
        done(TUESDAY, "--inform", EVERYTHING, "--answer-until", "2026-12-03");
    }

    private Object[] pronouncing(Object... terms) {
        var all = new ArrayList<Object>(List.of("--anonymous-facts", "un élève a frappé un camarade", "--pronounce"));
        all.addAll(List.of(terms));
        return all.toArray();
    }

    private JsonNode sanctions() {
        return school.json("sanctions").at("/sanctions");
    }

    private JsonNode only() {
        assertThat(sanctions()).hasSize(1);
        return sanctions().get(0);
    }

    private JsonNode dossiers() {
        return school.json("absences", "--pupil", pupil).at("/pupils/0/dossiers");
    }

    @Test
    void an_exclusion_is_told_defended_pronounced_executed_and_erased_when_its_time_is_over() {
        done(TUESDAY, "--inform", EVERYTHING, "--answer-until", "2026-12-03", "--bar", "2026-12-01/2026-12-03");
        var defended = only();
        var barred = dossiers().at("/0/parts/0");
        done(FRIDAY, pronouncing("EXCLUSION_DE_L_ETABLISSEMENT", "--days", "3"));
        var pronounced = only();
        done(FRIDAY, "--execute", "--excluded", "2026-12-07/2026-12-09");
        var executed = school.ent("sanctions").out();
        var excluded = dossiers();
        refused("VS-SAN-44", "2029-08-31T10:00", "--erase", "terme atteint");
        done("2029-09-01T10:00", "--erase", "terme atteint");

        assertThat(defended.at("/state").asText()).isEqualTo("DEFENCE");
        assertThat(defended.at("/notification").toString())
                .isEqualTo("{\"on\":\"2026-12-01\",\"told\":[\"FACTS\",\"SILENCE\",\"FILE\",\"GUARDIAN\"],"
                        + "\"answerUntil\":\"2026-12-03\"}");
        assertThat(defended.at("/barred/last").asText()).isEqualTo("2026-12-03");
        assertThat(barred.at("/origin").asText()).isEqualTo("EXCLUSION");
        assertThat(pronounced.at("/state").asText()).isEqualTo("PRONOUNCED");
        assertThat(pronounced.at("/terms/days").asInt()).isEqualTo(3);
        assertThat(pronounced.at("/authority").asText()).isEqualTo("CHEF_D_ETABLISSEMENT");
        assertThat(executed).contains("exécutée", "3 j ; exclu 2026-12-07–2026-12-09 ; au dossier jusqu'au 2029-08-31");
        assertThat(excluded.toString()).contains("2026-12-07T00:00", "EXCLUSION");
        assertThat(sanctions()).isEmpty();
        assertThat(school.json("sanctions", "--register")
                        .at("/register/0/facts")
                        .asText())
                .isEqualTo("un élève a frappé un camarade");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VS-SAN-04 | silence,dossier,responsable        | 2026-12-03",
                "VS-SAN-05 | faits,dossier,responsable          | 2026-12-03",
                "VS-SAN-06 | faits,silence,dossier              | 2026-12-03",
                "VS-SAN-07 | faits,silence,responsable          | 2026-12-03",
                "VS-SAN-08 | faits,silence,dossier,responsable  | 2026-12-02",
            })
    void a_pupil_who_is_not_told_everything_in_time_is_not_told(String rule, String told, String until) {
        refused(rule, TUESDAY, "--inform", told, "--answer-until", until);
    }

    @Test
    void nothing_is_pronounced_before_the_defence_is_over_or_over_its_limit() {
        informed();

        refused("VS-SAN-23", "2026-12-03T18:00", pronouncing("blâme"));
        refused("VS-SAN-20", FRIDAY, pronouncing("EXCLUSION_DE_L_ETABLISSEMENT", "--days", "9"));
        refused("VS-SAN-21", FRIDAY, pronouncing("mesure de responsabilisation", "--hours", "21"));
        refused("VS-SAN-22", FRIDAY, pronouncing("EXCLUSION_DEFINITIVE"));
        refused("VS-SAN-25", FRIDAY, pronouncing("mesure de responsabilisation", "--hours", "20", "--outside"));
        refused("VS-SAN-30", FRIDAY, pronouncing("blâme", "--sursis", "2027-08-31"));
        refused("VS-SAN-32", FRIDAY, pronouncing("EXCLUSION_DE_LA_CLASSE", "--days", "2", "--sursis", "2027-07-01"));
        refused("VS-SAN-09", FRIDAY, "--bar", "2026-12-03/2026-12-08");
    }

    @Test
    void acts_come_in_their_order_whatever_day_is_written_down() {
        refused(
                "VS-SAN-15",
                TUESDAY,
                "--inform",
                EVERYTHING,
                "--told-on",
                "2026-11-23",
                "--answer-until",
                "2026-12-10");
        done(TUESDAY, "--inform", EVERYTHING, "--told-on", "2026-11-24", "--answer-until", "2026-12-10");
        refused("VS-SAN-16", TUESDAY, "--conseil", "2026-12-10", "--called-on", "2026-11-23");
        refused("VS-SAN-17", TUESDAY, "--conseil", "2026-12-09");
        done(TUESDAY, "--conseil", "2026-12-10");
    }

    @Test
    void a_refused_move_is_told_in_the_words_of_the_school() {
        var french = follow(TUESDAY, pronouncing("blâme"));
        var english = follow(TUESDAY, "--conseil", "2026-12-08", "--lang", "en");

        assertThat(french.exit()).isEqualTo(1);
        assertThat(french.out())
                .contains("« prononcer » n'est pas possible dans l'état « proposée » ;"
                        + " possible : informer l'élève et le responsable, classer sans suite")
                .doesNotContain("PRONOUNCE", "PROPOSED");
        assertThat(english.out())
                .contains("'call the conseil de discipline' is not possible in state 'proposed';"
                        + " possible: inform the pupil and the guardian, drop");
    }

    @Test
    void nobody_but_the_head_whom_the_directory_knows_follows_a_sanction() {
        var teacher = school.person("--profil", "enseignant").at("/id").asText();
        var args = new Object[] {
            "sanctions", "--sanction", sanction, "--drop", "x", "--at", TUESDAY, "--as", "direction", "--by", teacher
        };

        var claimed = school.ent(args);

        assertThat(claimed.exit()).isEqualTo(1);
        assertThat(claimed.out()).contains("VS-DRO-01");
        assertThat(only().at("/state").asText()).isEqualTo("PROPOSED");
    }

    @Test
    void the_conseil_de_discipline_is_called_called_again_and_excludes_for_good() {
        informed();
        refused("VS-SAN-10", TUESDAY, "--conseil", "2026-12-04");
        done(TUESDAY, "--conseil", "2026-12-08");
        refused("VS-SAN-12", "2026-12-08T18:00", "--conseil-again", "2026-12-09");
        done("2026-12-08T18:00", "--conseil-again", "2026-12-09", "--urgent");
        refused(
                "VS-SAN-24",
                "2026-12-10T10:00",
                pronouncing("EXCLUSION_DEFINITIVE", "--authority", "conseil de discipline"));
        done("2026-12-09T10:00", pronouncing("EXCLUSION_DEFINITIVE", "--authority", "conseil de discipline"));

        assertThat(only().at("/conseil").toString())
                .isEqualTo("{\"calledOn\":\"2026-12-08\",\"sitting\":\"2026-12-09\",\"urgent\":true}");
        assertThat(only().at("/kind").asText()).isEqualTo("EXCLUSION_DEFINITIVE");
        assertThat(only().has("inFileUntil")).isFalse();
    }

    @Test
    void new_facts_revoke_a_sursis_and_the_sanction_is_executed() {
        informed();
        done(FRIDAY, pronouncing("EXCLUSION_DE_L_ETABLISSEMENT", "--days", "5", "--sursis", "2027-08-31"));
        assertThat(only().at("/state").asText()).isEqualTo("SUSPENDED");
        assertThat(only().at("/terms/sursisUntil").asText()).isEqualTo("2027-08-31");

        var later = "2027-01-12T10:00";
        refused("VS-SAN-34", later, "--revoke", "2026-11-30", "--deserved", "EXCLUSION_DE_L_ETABLISSEMENT");
        refused("VS-SAN-35", later, "--revoke", "2027-01-11", "--deserved", "blâme");
        var four = new Object[] {
            "--revoke",
            "2027-01-11",
            "--deserved",
            "EXCLUSION_DE_L_ETABLISSEMENT",
            "--together",
            "EXCLUSION_DE_L_ETABLISSEMENT",
            "--days",
            "4"
        };
        refused("VS-SAN-37", later, four);
        four[7] = "3";
        done(later, four);
        refused("VS-SAN-40", later, "--execute");
        done(later, "--execute", "--excluded", "2027-01-13/2027-01-17");

        assertThat(only().at("/state").asText()).isEqualTo("EXECUTED");
    }

    @Test
    void a_pupil_may_choose_what_is_offered_instead_of_an_exclusion() {
        informed();
        done(FRIDAY, pronouncing("EXCLUSION_DE_LA_CLASSE", "--days", "2", "--alternative-hours", "10"));
        refused("VS-SAN-43", FRIDAY, "--execute-alternative");
        done(FRIDAY, "--execute-alternative", "--agreed");

        assertThat(only().at("/kind").asText()).isEqualTo("MESURE_DE_RESPONSABILISATION");
        assertThat(only().at("/terms/kind").asText()).isEqualTo("EXCLUSION_DE_LA_CLASSE");
        assertThat(only().at("/inFileUntil").asText()).isEqualTo("2028-08-31");
        assertThat(school.ent("sanctions", "--lang", "en").out())
                .contains("2 days; or accountability, 10 h; alternative;");
    }

    @Test
    void a_step_that_the_state_does_not_allow_is_refused_and_ends_the_command() {
        var run = follow(FRIDAY, pronouncing("blâme", "--execute"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("refusé : ").doesNotContain("fait : ");
        assertThat(run.out().lines())
                .filteredOn(line -> line.startsWith("refusé"))
                .hasSize(1);
    }

    @Test
    void the_register_takes_no_name_of_the_pupil() {
        informed();
        var name = school.person("--profil", "eleve", "--class", "601")
                .at("/lastName")
                .asText();
        var facts = "%s a frappé un camarade".formatted(name.toLowerCase(Locale.FRENCH));
        var run = follow(FRIDAY, "--pronounce", "blâme", "--anonymous-facts", facts);

        assertThat(run.exit()).as(run.out()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("--anonymous-facts", "« %s »".formatted(name.toLowerCase(Locale.FRENCH)));
        assertThat(only().at("/state").asText()).isEqualTo("DEFENCE");
        assertThat(blame(facts)).isEqualTo(blame("un élève a frappé"));
    }

    /** What a pupil is told who may do nothing of the kind. */
    private String blame(String facts) {
        var run = school.ent(
                "sanctions",
                "--sanction",
                sanction,
                "--pronounce",
                "blâme",
                "--anonymous-facts",
                facts,
                "--by",
                pupil,
                "--at",
                FRIDAY);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("VS-DRO-01");
        return run.out() + run.err();
    }

    @Test
    void the_register_says_for_how_long_and_until_when_it_is_suspended() {
        informed();
        done(FRIDAY, pronouncing("EXCLUSION_DE_L_ETABLISSEMENT", "--days", "5", "--sursis", "2027-08-31"));

        assertThat(school.json("sanctions", "--register")
                        .at("/register/0/terms")
                        .toString())
                .contains("\"days\":5", "\"sursisUntil\":\"2027-08-31\"");
        assertThat(school.ent("sanctions", "--register").out()).contains("5 j ; sursis jusqu'au 2027-08-31");
    }

    @Test
    void a_sanction_that_nobody_proposed_is_unknown() {
        var run = school.ent("sanctions", "--sanction", "a", "--drop", "x");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("sanction « a » inconnue");
    }
}
