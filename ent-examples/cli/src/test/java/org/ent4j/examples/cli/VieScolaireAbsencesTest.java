package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VieScolaireAbsencesTest {

    @TempDir
    private Path folder;

    private PublishedSchool school;
    private String pupil;

    @BeforeEach
    void a_pupil_of_a_school() {
        school = PublishedSchool.copiedTo(folder);
        pupil = school.person("--profil", "eleve", "--class", "601").at("/id").asText();
    }

    /** After all that is entered here: what is announced for later counts for nothing yet. */
    private static final String EVENING = "2026-12-07T18:00";

    private Run enter(String period) {
        return school.ent(
                "absences", "--pupil", pupil, "--enter", "--type", "absence", "--period", period, "--at", EVENING);
    }

    @Test
    void what_is_entered_counts_until_the_school_accepts_its_reason() {
        assertThat(enter("2026-12-03T08:30/2026-12-04T17:30").exit()).isZero();
        var before = school.json("absences", "--pupil", pupil, "--at", EVENING).at("/pupils/0");
        var dossier = before.at("/dossiers/0/number").asText();

        var run = school.ent(
                "absences",
                "--pupil",
                pupil,
                "--dossier",
                dossier,
                "--motif",
                "Maladie",
                "--contact",
                "appel émis",
                "--regularise",
                "--lock");
        var after = school.json("absences", "--pupil", pupil, "--at", EVENING).at("/pupils/0");

        assertThat(before.at("/halfDays/unexcused").asInt()).isEqualTo(4);
        assertThat(before.at("/dossiers/0/awaiting").toString()).isEqualTo("[\"MOTIF\"]");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("fait : motif donné : Maladie", "fait : dossier régularisé", "régularisée");
        assertThat(after.at("/halfDays/excused").asInt()).isEqualTo(4);
        assertThat(after.at("/halfDays/unexcused").asInt()).isZero();
        assertThat(after.at("/dossiers/0/state").asText()).isEqualTo("VERROUILLE");
        assertThat(after.at("/dossiers/0/followUps/0/kind").asText()).isEqualTo("APPEL_EMIS");
    }

    @Test
    void what_is_still_to_come_is_told_beside_what_counts() {
        assertThat(enter("2026-12-07T08:30/2026-12-08T17:30").exit()).isZero();

        var at = List.of("absences", "--pupil", pupil, "--at");
        var monday = Stream.concat(at.stream(), Stream.of(EVENING)).toArray();
        var tuesday = Stream.concat(at.stream(), Stream.of("2026-12-08T18:00")).toArray();
        var first = school.json(monday).at("/pupils/0");
        var last = school.json(tuesday).at("/pupils/0");

        assertThat(first.at("/halfDays/unexcused").asInt()).isEqualTo(2);
        assertThat(first.at("/comingHalfDays/unexcused").asInt()).isEqualTo(2);
        assertThat(first.at("/minutes/unexcused").asInt())
                .isLessThan(last.at("/minutes/unexcused").asInt());
        assertThat(last.at("/halfDays/unexcused").asInt()).isEqualTo(4);
        assertThat(last.at("/comingHalfDays").toString()).isEqualTo("{\"excused\":0,\"unexcused\":0}");
        assertThat(school.ent(monday).out()).contains("0 excusées, 2 non", "à venir : 2 demi-journées", "motif");
        assertThat(school.ent(tuesday).out()).doesNotContain("à venir");
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31T08:30/12:00, 2",
        "2026-12-01T08:30/+999999999-12-31T12:00, 2",
        "-999999999-01-01T08:30/2026-12-01T12:00, 2",
        "0001-01-01T08:30/9999-12-31T12:00, 1",
        "2026-12-01T08:30/2027-09-01T08:30, 1"
    })
    void an_absence_that_is_not_of_the_year_is_refused(String period, int exit) {
        var run = enter(period);

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).doesNotContain("inattendue");
        assertThat(exit == 1 ? run.out() : run.err()).contains(exit == 1 ? "VS-ABS-01" : "n'est pas une période");
    }

    @Test
    void a_reason_that_has_to_be_shown_is_not_accepted_before_it_was() {
        enter("2026-12-03T08:30/12:30");

        var early = school.ent(
                "absences", "--pupil", pupil, "--dossier", "1", "--motif", "Hospitalisation", "--regularise");
        var later = school.ent(
                "absences", "--pupil", pupil, "--dossier", "1", "--justify", "certificat médical", "--regularise");

        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.out()).contains("fait : motif donné", "VS-ABS-08");
        assertThat(later.exit()).isZero();
    }

    @Test
    void a_guardian_declares_for_a_child_of_his_own_and_for_nobody_else() {
        var parent = guardian();
        var other =
                school.person("--profil", "eleve", "--class", "602").at("/id").asText();
        var period = "2026-12-03T08:30/12:30";

        var own = school.ent("absences", "--pupil", pupil, "--declare", "--period", period, "--by", parent);
        var foreign = school.ent("absences", "--pupil", other, "--declare", "--period", period, "--by", parent);

        assertThat(own.exit()).as(own.out() + own.err()).isZero();
        assertThat(own.out()).contains("déclaration d'un responsable");
        assertThat(foreign.exit()).isEqualTo(1);
        assertThat(foreign.out()).contains("VS-DRO-01").doesNotContain("dossier");
    }

    @Test
    void the_same_time_twice_is_refused() {
        enter("2026-12-03T08:30/12:30");

        assertThat(enter("2026-12-03T10:30/11:25").out()).contains("refusé", "VS-ABS-02");
        assertThat(enter("2027-12-03T10:30/11:25").out()).contains("refusé", "VS-ABS-01");
        assertThat(school.json("absences", "--pupil", pupil).at("/pupils/0/dossiers"))
                .hasSize(1);
    }

    @Test
    void a_dossier_goes_into_another_and_parts_get_one_of_their_own() {
        enter("2026-12-03T08:30/12:30");
        enter("2026-12-07T08:30/12:30");

        var grouped = treat("--dossier", "2", "--into", "1");
        var one = dossiers();
        var whole = treat("--dossier", "1", "--parts", "1,2", "--separate");
        var separated = treat("--dossier", "1", "--parts", "2", "--separate");

        assertThat(grouped.out()).contains("fait : dossier regroupé dans le 1");
        assertThat(one).hasSize(1);
        assertThat(one.at("/0/parts")).hasSize(2);
        assertThat(whole.exit()).isEqualTo(1);
        assertThat(whole.out()).contains("[VS-ABS-17, ");
        assertThat(separated.exit()).as(separated.out()).isZero();
        assertThat(dossiers()).hasSize(2);
        assertThat(dossiers().at("/1/number").asInt()).isEqualTo(3);
    }

    @Test
    void what_is_not_alike_or_locked_is_not_grouped_and_only_vie_scolaire_groups() {
        enter("2026-12-03T08:30/12:30");
        school.ent(
                "absences",
                "--pupil",
                pupil,
                "--enter",
                "--type",
                "retard",
                "--period",
                "2026-12-04T08:30/08:40",
                "--at",
                EVENING);
        enter("2026-12-07T08:30/12:30");
        var teacher = school.person("--profil", "enseignant").at("/id").asText();

        var unlike = treat("--dossier", "2", "--into", "1");
        var foreign = treat("--dossier", "3", "--into", "1", "--by", teacher);
        treat("--dossier", "1", "--lock");
        var locked = treat("--dossier", "3", "--into", "1");
        var unlocked = treat("--dossier", "1", "--unlock");
        var grouped = treat("--dossier", "3", "--into", "1");

        assertThat(unlike.exit()).isEqualTo(1);
        assertThat(unlike.out()).contains("[VS-ABS-16, ");
        assertThat(foreign.out()).contains("[VS-DRO-01, ");
        assertThat(locked.exit()).isEqualTo(1);
        assertThat(unlocked.exit()).isZero();
        assertThat(grouped.exit()).as(grouped.out()).isZero();
    }

    @Test
    void a_notification_is_decided_and_its_sender_reports_what_became_of_it() {
        enter("2026-12-03T08:30/12:30");
        var parent = guardian();
        var notify = new String[] {"--dossier", "1", "--notify", "SMS", "--recipient", parent, "--model", "absence"};

        var unknown = treat("--notification", "1", "--delivery", "en cours");
        var decided = treat(notify);
        var early = treat("--notification", "1", "--delivery", "succès");
        var sent = treat("--notification", "1", "--delivery", "en cours");
        var failed = treat("--notification", "1", "--delivery", "échec", "--comment", "numéro inconnu");
        var seen = school.json("absences", "--pupil", pupil).at("/pupils/0/notifications");

        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.out()).contains("[VS-ABS-14, GEPI, notifications]");
        assertThat(decided.exit()).as(decided.out() + decided.err()).isZero();
        assertThat(decided.out()).contains("fait : notification décidée : SMS, ", "état initial");
        assertThat(early.exit()).isEqualTo(1);
        assertThat(sent.out()).contains("fait : notification 1 : en cours");
        assertThat(failed.exit()).isZero();
        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/recipient/id").asText()).isEqualTo(parent);
        assertThat(seen.at("/0/delivery").asText()).isEqualTo("ECHEC");
        assertThat(seen.at("/0/detail").asText()).isEqualTo("numéro inconnu");
        assertThat(dossiers().at("/0/state").asText()).isEqualTo("EN_COURS");
    }

    @Test
    void nobody_but_a_guardian_is_told_of_an_absence() {
        enter("2026-12-03T08:30/12:30");
        var teacher = school.person("--profil", "enseignant").at("/id").asText();
        var notify = new String[] {"--dossier", "1", "--notify", "SMS", "--recipient", teacher, "--model", "absence"};

        var run = treat(notify);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("[VS-ABS-22, ", "n'est pas un responsable de l'élève", "au 2026-12-07")
                .doesNotContain(teacher, pupil + " au");
        assertThat(school.json("absences", "--pupil", pupil).at("/pupils/0/notifications"))
                .isEmpty();
    }

    @Test
    void a_guardian_sees_no_roll_call_and_no_register() throws IOException {
        var parent = guardian();
        var file = Files.createTempFile("registre", ".pdf");

        var list = school.ent("appel", "--day", "2026-12-01", "--by", parent);
        var register = school.ent("registre", "--class", "601", "--day", "2026-12-01", "--out", file, "--by", parent);

        assertThat(list.exit()).isEqualTo(1);
        assertThat(list.out()).contains("VS-DRO-01");
        assertThat(register.exit()).isEqualTo(1);
        assertThat(register.out()).contains("VS-DRO-01");
    }

    @Test
    void a_guardian_decides_no_notification() {
        enter("2026-12-03T08:30/12:30");
        var parent = guardian();

        var run = treat(
                "--dossier", "1", "--notify", "courriel", "--recipient", parent, "--model", "absence", "--by", parent);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("[VS-DRO-01, ");
        assertThat(school.json("absences", "--pupil", pupil).at("/pupils/0/notifications"))
                .isEmpty();
    }

    private Run treat(String... args) {
        var all = new ArrayList<Object>(List.of("absences", "--pupil", pupil, "--at", EVENING));
        all.addAll(List.of(args));
        return school.ent(all.toArray());
    }

    private JsonNode dossiers() {
        return school.json("absences", "--pupil", pupil).at("/pupils/0/dossiers");
    }

    private String guardian() {
        return Run.ent("directory", "person", "--id", pupil, "--json", "--data", school.data())
                .json()
                .at("/person/guardians/0/id")
                .asText();
    }

    @Test
    void dossiers_are_asked_for_by_class_days_and_what_they_await() {
        enter("2026-12-03T08:30/12:30");

        assertThat(school.json("absences", "--class", "601").at("/pupils")).hasSize(1);
        assertThat(school.json("absences", "--class", "602").at("/pupils")).isEmpty();
        assertThat(school.json("absences", "--from", "2026-12-04").at("/pupils"))
                .isEmpty();
        assertThat(school.json("absences", "--to", "2026-12-03").at("/pupils")).hasSize(1);
        assertThat(school.json("absences", "--awaiting", "motif").at("/pupils")).hasSize(1);
        assertThat(school.json("absences", "--awaiting", "decision").at("/pupils"))
                .isEmpty();
    }

    @Test
    void the_fourth_half_day_of_a_month_asks_for_the_commission_and_five_alert() {
        enter("2026-12-03T08:30/2026-12-04T17:30");
        var key = pupil + "/COMMISSION_EDUCATIVE/2026-12";

        var due = school.json("alerts", "--at", EVENING);
        var taken = school.json("alerts", "--taken", key, "--comment", "courrier parti", "--at", EVENING);
        enter("2026-12-07T08:30/12:30");
        var seen = school.ent("alerts", "--seen", pupil + "/ABSENCE", "--at", EVENING);

        assertThat(due.at("/alerts")).isEmpty();
        assertThat(due.at("/steps/0/key").asText()).isEqualTo(key);
        assertThat(due.at("/steps/0/source").asText()).contains("L131-8");
        assertThat(due.at("/steps/0/letter").asText()).isEqualTo("signalement-absenteisme");
        assertThat(taken.at("/steps/0/comment").asText()).isEqualTo("courrier parti");
        assertThat(seen.exit()).isZero();
        assertThat(seen.out()).contains("fait : alerte vue", "absences", "oui");
        assertThat(school.ent("alerts", "--seen", pupil + "/INCIDENT").exit()).isEqualTo(1);
    }

    @Test
    void a_step_is_noted_when_it_is_due_of_a_pupil_whom_the_school_knows_and_once() {
        enter("2026-12-03T08:30/12:30");
        var key = pupil + "/COMMISSION_EDUCATIVE/2026-12";

        var early = school.ent("alerts", "--taken", key, "--at", EVENING);
        var unknown = school.ent("alerts", "--taken", "personne/COMMISSION_EDUCATIVE/2026-12", "--at", EVENING);
        enter("2026-12-04T08:30/2026-12-07T17:30");
        var taken = school.ent("alerts", "--taken", key, "--at", EVENING);
        var again = school.ent("alerts", "--taken", key, "--at", EVENING);
        var otherwise = school.ent("alerts", "--taken", key, "--comment", "bis", "--at", EVENING, "--lang", "en");

        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.out()).contains("[VS-ALE-02, ", "au 2026-12-07").doesNotContain("fait :");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.out()).contains("[VS-ALE-01, ", "personne");
        assertThat(taken.exit()).as(taken.out()).isZero();
        assertThat(again.exit()).isZero();
        assertThat(otherwise.exit()).isEqualTo(1);
        assertThat(otherwise.out()).contains("[VS-ALE-03, ", "on 2026-12-07");
    }

    @Test
    void dashboards_are_for_those_who_may_see_them() {
        enter("2026-12-01T08:30/12:30");
        var teacher = school.person("--profil", "enseignant").at("/id").asText();

        var board = school.json("dashboard", "--at", "2026-12-01T12:00");
        var text = school.ent("dashboard", "--day", "2026-12-01", "--at", "2026-12-01T12:00", "--lang", "en");
        var refused = school.ent("dashboard", "--by", teacher);

        assertThat(board.at("/assiduite/dossiers/new").asInt()).isOne();
        assertThat(board.at("/cpe/absences/unexcused").asInt()).isOne();
        assertThat(board.at("/cpe/rollCalls").size())
                .isEqualTo(board.at("/cpe/toSubmit").asInt());
        assertThat(text.out()).contains("Attendance dashboard", "CPE dashboard, 2026-12-01", "planned (forgotten)");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("VS-DRO-01").doesNotContain("CPE");
    }
}
