package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.LivretTerm.OF_5A;
import static org.ent4j.viescolaire.LivretTerm.blocking;
import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.LEFT;
import static org.ent4j.viescolaire.TwoClasses.SUPPORT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.Conformance;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.Project;
import org.ent4j.viescolaire.feed.lsu.LsuReader;
import org.ent4j.viescolaire.feed.lsu.LsuValidator;
import org.ent4j.viescolaire.feed.lsu.LsuWriter;
import org.ent4j.viescolaire.feed.lsu.OfficialSchema;
import org.ent4j.viescolaire.livret.Livret;
import org.ent4j.viescolaire.livret.LivretRequest;
import org.ent4j.viescolaire.livret.LivretSchool;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuDiscipline;
import org.ent4j.viescolaire.lsu.LsuMark;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.ent4j.viescolaire.socle.SocleCommand;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

/** The ministry's file, made of what teachers, conseil and vie scolaire recorded. */
class LivretFacadeTest {

    private final LivretTerm livrets = new LivretTerm();
    private final VieScolaire school = livrets.school;

    private static PeriodicReport of(Livret livret, PersonId pupil) {
        return livret.file().periodicReports().stream()
                .filter(each -> livret.pupils().get(each.pupil()).equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, SubjectReport> subjects(Livret livret, PersonId pupil) {
        var labels =
                livret.file().disciplines().stream().collect(Collectors.toMap(LsuDiscipline::id, LsuDiscipline::label));
        return of(livret, pupil).subjects().stream()
                .collect(Collectors.toMap(each -> labels.get(each.discipline()), each -> each));
    }

    private static Optional<String> text(Optional<LsuMark> mark) {
        return mark.map(LsuMark::text);
    }

    private static List<String> rules(Livret livret, PersonId pupil) {
        return livret.anomalies().stream()
                .filter(each -> livret.pupil(each).equals(Optional.of(pupil)))
                .map(LsuAnomaly::rule)
                .toList();
    }

    private static List<String> rules(Livret livret, String rule) {
        return livret.anomalies().stream()
                .filter(each -> each.rule().equals(rule))
                .map(LsuAnomaly::name)
                .toList();
    }

    private void publish() {
        livrets.complete();
        livrets.publish();
    }

    @Test
    void it_says_what_the_bulletins_say() {
        publish();

        var livret = livrets.livret();

        assertThat(blocking(livret)).isEmpty();
        assertThat(livret.mayBeWritten()).isTrue();
        var anne = of(livret, ANNE);
        assertThat(anne.council()).contains(COUNCIL);
        assertThat(anne.synthesis()).contains("Un bon trimestre.");
        assertThat(anne.lockedAt()).contains(DAY.atTime(18, 0));
        var life = anne.schoolLife().orElseThrow();
        assertThat(List.of(life.latenesses(), life.justified(), life.unjustified()))
                .containsExactly(1, 0, 0);
        assertThat(life.comment()).contains("Assidue.");
        assertThat(life.missedHours()).isEmpty();
        assertThat(of(livret, BRUNO).schoolLife().orElseThrow().unjustified()).isEqualTo(1);
        var french = subjects(livret, ANNE).get("Français");
        assertThat(text(french.mark())).contains("12.5/20");
        assertThat(text(french.classMark())).contains("12.2/20");
        assertThat(french.appreciation()).contains("Du sérieux.");
        assertThat(french.programme()).hasSize(2);
        assertThat(french.teachers()).hasSize(1);
    }

    @Test
    void the_file_pleases_the_schema_and_reads_back_equal() throws IOException {
        publish();
        var livret = livrets.livret();
        for (var version : LsuVersion.values()) {
            var out = new ByteArrayOutputStream();
            LsuWriter.of(version).write(livret.file(), out);
            var written = out.toString(StandardCharsets.UTF_8);

            assertThat(LsuReader.read(FeedSource.text("livret.xml", written)).rows())
                    .containsExactly(livret.file());
            assertThat(LsuValidator.ofBothDegrees()
                            .validate(FeedSource.text("livret.xml", written))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void the_file_pleases_the_ministrys_schema() throws IOException {
        var schema = OfficialSchema.ofSecondDegree();
        publish();
        var out = new ByteArrayOutputStream();
        LsuWriter.of(LsuVersion.NEWEST).write(livrets.livret().file(), out);

        assertThat(schema.complaint(out.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Conformance.file("lsu/import-complet-strict.xsd")).exists();
    }

    @Test
    void who_was_not_to_be_marked_is_said_to_have_no_mark() {
        publish();

        var livret = livrets.livret();

        assertThat(subjects(livret, CHLOE).get("Mathématiques").notMarked()).isTrue();
        assertThat(subjects(livret, DAVID).get("Français").notMarked()).isTrue();
        assertThat(subjects(livret, DAVID).get("Mathématiques").notMarked()).isFalse();
        assertThat(rules(livret, CHLOE)).containsExactly("VS-LSU-22");
        assertThat(livret.dossier().departures()).hasSize(1).containsValue(LEFT);
    }

    @Test
    void marks_that_are_missing_are_never_guessed() {
        livrets.term.mark();

        var livret = livrets.livret();

        assertThat(subjects(livret, DAVID).get("Français").notMarked()).isFalse();
        assertThat(rules(livret, DAVID)).contains("VS-LSU-41");
    }

    @Test
    void two_services_of_one_subject_cannot_both_be_written() {
        publish();
        done(school.subjects()
                .carryOut(SUPPORT.service(), new ServiceCommand.Arrange(EVENING, HEAD, 0, ModaliteElection.S, true)));

        var livret = livrets.livret();

        assertThat(rules(livret, BRUNO)).contains("VS-LSU-30");
        assertThat(livret.anomalies())
                .filteredOn(each -> each.rule().equals("VS-LSU-30"))
                .allSatisfy(each -> assertThat(each.line(Lang.FR)).contains("Mathématiques"));
    }

    @Test
    void a_class_without_averages_has_positionnements() {
        livrets.complete();
        var by = new MarkBookCommand.SetPositionnement(
                at(COUNCIL, "08:00"), TEACHER, ANNE, Optional.of(Positionnement.REACHED));
        done(school.markBooks().carryOut(FRENCH_A, by));
        var model = BulletinModel.collegeWithoutAverages();
        done(school.evaluationSettings()
                .carryOut(new SettingsCommand.Change(
                        EVENING, HEAD, new BulletinModels(List.of(model), model.name(), List.of()))));

        var french = subjects(livrets.livret(), ANNE).get("Français");

        assertThat(french.level()).contains(3);
        assertThat(french.mark()).isEmpty();
        assertThat(french.classMark()).isEmpty();
    }

    @Test
    void who_is_not_known_to_the_ministry_is_left_out_and_said_to_be() {
        publish();
        livrets.directory.pupils.remove(BRUNO);
        livrets.directory.teachers.clear();

        var livret = livrets.livret();

        assertThat(livret.pupils()).doesNotContainValue(BRUNO);
        assertThat(livret.file().periodicReports()).hasSize(3);
        assertThat(rules(livret, "VS-LIV-02")).containsExactly("Bruno Œuvrard (5A)");
        assertThat(blocking(livret)).contains("VS-LIV-02", "VS-LSU-13");
    }

    @Test
    void a_school_that_the_directory_does_not_know_has_no_livret() {
        publish();
        var nowhere = new LivretTerm.Directory() {
            @Override
            public Optional<LivretSchool> school(StructureId any) {
                return Optional.empty();
            }
        };

        var attempt = school.livrets(nowhere).assemble(HEAD, OF_5A, DAY);

        assertThat(refused(attempt)).containsExactly("livret.school-unknown");
        assertThat(attempt.getLeft().rules()).containsExactly("VS-LIV-01");
    }

    @Test
    void a_mark_that_is_corrected_after_publication_is_told() {
        publish();
        assertThat(rules(livrets.livret(), "VS-LIV-04")).isEmpty();
        livrets.term.correct(FRENCH_A, ANNE, "20");

        var livret = livrets.livret();

        assertThat(rules(livret, "VS-LIV-04")).contains("Anne Lefèvre (5A)");
        assertThat(text(subjects(livret, ANNE).get("Français").mark())).contains("16.0/20");
        assertThat(livret.mayBeWritten()).isTrue();
    }

    @Test
    void before_bulletins_are_published_it_is_told_and_older_versions_ask_for_a_lock() {
        livrets.complete();

        var livret = livrets.livret(OF_5A.in(LsuVersion.V3_0));

        assertThat(rules(livret, "VS-LIV-03")).hasSize(4);
        assertThat(blocking(livret)).containsOnly("VS-LSU-26");
    }

    @Test
    void before_the_conseil_nothing_may_be_sent() {
        livrets.term.mark();

        var livret = livrets.livret();

        assertThat(rules(livret, "VS-EDI-03")).hasSize(1);
        assertThat(blocking(livret)).contains("VS-LSU-23");
        assertThat(livret.mayBeWritten()).isFalse();
    }

    @Test
    void projects_are_said_to_be_missing() {
        livrets.complete();
        livrets.term.prepare();
        var draft = livrets.term.bulletin(ANNE);
        var edited = draft.withProjects(List.of(new Project(Project.Kind.EPI, "L'eau", "Une affiche.")));
        done(school.bulletins().carryOut(draft.id(), new BulletinCommand.Edit(EVENING, HEAD, edited)));

        assertThat(rules(livrets.livret(), "VS-LIV-05")).containsExactly("Anne Lefèvre (5A)");
    }

    @Test
    void the_end_of_a_cycle_says_where_the_pupil_stands_in_the_socle() {
        livrets.complete();
        for (var domain : SocleDomain.values()) {
            decide(new SocleCommand.PositionDomain(EVENING, HEAD, domain, Optional.of(MasteryLevel.SATISFACTORY)));
        }
        decide(new SocleCommand.DispenseDomain(EVENING, HEAD, SocleDomain.CPD_ETR, "Non francophone."));
        decide(new SocleCommand.WriteSynthesis(EVENING, HEAD, "Un cycle réussi."));

        var livret = livrets.livret(OF_5A.withCycle(A5, 4));

        var anne = livret.file().cycleReports().stream()
                .filter(each -> livret.pupils().get(each.pupil()).equals(ANNE))
                .findFirst()
                .orElseThrow();
        assertThat(anne.socle()).hasSize(8).contains(new SocleLevel(SocleDomain.CPD_ETR, 0));
        assertThat(anne.socle()).filteredOn(each -> each.level() == 3).hasSize(7);
        assertThat(anne.synthesis()).contains("Un cycle réussi.");
        assertThat(anne.cycle()).isEqualTo(4);
        assertThat(rules(livret, BRUNO)).contains("VS-LSU-50");
        assertThat(rules(livret, ANNE)).doesNotContain("VS-LSU-50");
    }

    private void decide(SocleCommand command) {
        done(school.socle().carryOut(ANNE, command));
    }

    @Test
    void who_may_make_bulletins_may_not_send_them_to_the_ministry() {
        publish();
        Rights noExport = (any, actor, act, pupil) -> act != Act.EXPORT_LIVRETS;
        var limited = TwoClasses.portal(livrets.term.journals, noExport, new TwoClasses.Names());

        var attempt = limited.livrets(livrets.directory).assemble(HEAD, OF_5A, DAY);

        assertThat(refused(attempt)).containsExactly("rights.not-allowed");
        var ofCycle = limited.livrets(livrets.directory)
                .assemble(HEAD, new LivretRequest(List.of(), Map.of(A5, 4), LsuVersion.NEWEST), DAY);
        assertThat(refused(ofCycle)).containsExactly("rights.not-allowed");
    }
}
