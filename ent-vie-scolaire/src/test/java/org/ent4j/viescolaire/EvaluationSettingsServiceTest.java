package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.VariedTerm.BOOK;
import static org.ent4j.viescolaire.VariedTerm.BULLETIN;
import static org.ent4j.viescolaire.VariedTerm.CLASS;
import static org.ent4j.viescolaire.VariedTerm.CONSEIL;
import static org.ent4j.viescolaire.VariedTerm.DICTATION;
import static org.ent4j.viescolaire.VariedTerm.FRENCH;
import static org.ent4j.viescolaire.VariedTerm.LISTS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.conseil.Avis;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.ClassModel;
import org.ent4j.viescolaire.settings.ConseilLists;
import org.ent4j.viescolaire.settings.Correspondences;
import org.ent4j.viescolaire.settings.ModuleAgricole;
import org.ent4j.viescolaire.settings.ModuleCode;
import org.ent4j.viescolaire.settings.ModulesAgricoles;
import org.ent4j.viescolaire.settings.ProfesseurPrincipal;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.SchoolMotif;
import org.ent4j.viescolaire.settings.SchoolMotifs;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.ServiceSettings;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.RestoreDefault;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;
import org.ent4j.viescolaire.settings.TextLengths;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationSettingsServiceTest {

    private static final Instant NOW = at(MONDAY, "17:30");
    private static final TextLengths LSU = new TextLengths(600, 1000, 600);

    private final Journals journals = new InMemoryJournals();
    private final VieScolaire school = portal(Rights.open());

    private VieScolaire portal(Rights rights) {
        return VieScolaire.of(SETUP, journals, LESSONS, rights, FAMILIES, LISTS);
    }

    @BeforeEach
    void a_term_is_lived() {
        VariedTerm.divide(school);
        VariedTerm.generate(school);
        VariedTerm.mark(school);
    }

    private void set(Setting setting) {
        done(school.evaluationSettings().carryOut(new Change(NOW, HEAD, setting)));
    }

    private List<String> refused(Setting setting) {
        return school.evaluationSettings()
                .carryOut(new Change(NOW, HEAD, setting))
                .getLeft()
                .rules();
    }

    private List<String> refusedMark(Mark mark) {
        return school.markBooks()
                .carryOut(BOOK, new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, CHLOE, mark))
                .fold(refusal -> refusal.rules(), any -> List.of());
    }

    private static SchoolMotifs without(Unscored meaning) {
        return new SchoolMotifs(SchoolMotifs.usual().motifs().stream()
                .filter(motif -> motif.meaning() != meaning)
                .toList());
    }

    private static SchoolMotifs retiring(Unscored meaning) {
        return new SchoolMotifs(SchoolMotifs.usual().motifs().stream()
                .map(motif -> motif.meaning() == meaning ? motif.retired() : motif)
                .toList());
    }

    @Test
    void a_second_portal_reads_what_was_set_and_who_set_it() {
        VariedTerm.set(school);

        var other = portal(Rights.open());
        assertThat(other.evaluationSettings().inForce().poles()).isEqualTo(VariedTerm.POLES);
        assertThat(done(other.evaluationSettings().history(HEAD)))
                .hasSize(5)
                .allSatisfy(change -> assertThat(change.by()).isEqualTo(HEAD));
    }

    @Test
    void a_motif_that_pupils_have_is_retired_and_not_removed() {
        assertThat(done(school.evaluationSettings().used(HEAD)).motifs()).isEqualTo(Map.of(Unscored.ABSENT, 1));
        assertThat(refused(without(Unscored.ABSENT))).containsExactly("VS-PAE-07");
        set(retiring(Unscored.ABSENT));

        assertThat(refusedMark(Unscored.ABSENT)).containsExactly("VS-NOT-36");
        assertThat(refusedMark(Unscored.EMPTY)).isEmpty();
        assertThat(refusedMark(Unscored.EXEMPT)).isEmpty();
        done(school.markBooks()
                .carryOut(BOOK, new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, BRUNO, Unscored.ABSENT)));
        assertThat(done(school.markBooks().book(TEACHER, BOOK))
                        .result(DICTATION, BRUNO)
                        .mark())
                .isEqualTo(Unscored.ABSENT);
    }

    @Test
    void a_motif_that_is_back_may_be_given_again() {
        set(retiring(Unscored.ABSENT));
        done(school.evaluationSettings().carryOut(new Undo(NOW, HEAD, SettingKind.MOTIFS)));

        assertThat(refusedMark(Unscored.ABSENT)).isEmpty();
    }

    @Test
    void averages_are_rounded_as_the_school_sets_it() {
        done(school.markBooks()
                .carryOut(BOOK, new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, ANNE, Mark.of("12.55"))));
        var hundredth = AveragePolicy.builder().rounding(Rounding.HUNDREDTH).build();
        assertThat(average()).isEqualTo("12,6");
        set(new ServiceSettings(hundredth, LSU, Set.of(Capacity.DIRECTION)));

        assertThat(average()).isEqualTo("12,55");
        done(school.evaluationSettings().carryOut(new RestoreDefault(NOW, HEAD, SettingKind.SERVICE)));
        assertThat(average()).isEqualTo("12,6");
    }

    private String average() {
        return done(school.markBooks().averages(TEACHER, BOOK)).of(ANNE).shown().french();
    }

    @Test
    void appreciations_are_as_long_as_the_school_sets_it_and_never_shorter_than_what_was_written() {
        assertThat(refused(lengths(20, 1000))).containsExactly("VS-PAE-26");
        set(lengths(40, 1000));

        var long41 = new MarkBookCommand.Appreciate(NOW, TEACHER, ANNE, "é".repeat(41));
        var long40 = new MarkBookCommand.Appreciate(NOW, TEACHER, ANNE, "é".repeat(40));
        assertThat(school.markBooks().carryOut(BOOK, long41).isLeft()).isTrue();
        assertThat(school.markBooks().carryOut(BOOK, long40).isRight()).isTrue();
    }

    private static ServiceSettings lengths(int appreciation, int synthesis) {
        return new ServiceSettings(
                AveragePolicy.usual(), new TextLengths(appreciation, synthesis, 600), Set.of(Capacity.DIRECTION));
    }

    @Test
    void who_is_in_charge_is_what_the_school_says_on_its_days_and_the_directory_on_others() {
        var other = new Actor(new PersonId("t9"), Capacity.ENSEIGNANT);
        VariedTerm.hold(school);
        var evening = at(LocalDate.of(2026, 12, 1), "19:00");
        var named = new ProfesseurPrincipal(
                CLASS, other.person(), new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)));
        set(new ProfesseursPrincipaux(List.of(named)));

        assertThat(writes(TEACHER, evening)).isFalse();
        assertThat(writes(other, evening)).isTrue();
        set(new ProfesseursPrincipaux(List.of(new ProfesseurPrincipal(
                CLASS, other.person(), new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1))))));
        assertThat(writes(other, evening)).isFalse();
        assertThat(writes(TEACHER, evening)).isTrue();
    }

    private boolean writes(Actor by, Instant when) {
        var synthesis = new ConseilCommand.WriteSynthesis(when, by, ANNE, "De " + by.person() + ".");
        return school.conseils().carryOut(CONSEIL, synthesis).isRight();
    }

    @Test
    void conseils_give_the_avis_that_the_school_sets() {
        var warning = Avis.misesEnGarde().get(0);
        VariedTerm.hold(school);
        var evening = at(LocalDate.of(2026, 12, 1), "19:00");
        var give = new ConseilCommand.SetAvis(evening, HEAD, ANNE, Optional.of(warning.code()));
        assertThat(school.conseils().carryOut(CONSEIL, give).isLeft()).isTrue();
        var usual = school.evaluationSettings().inForce().conseils();
        set(new ConseilLists(
                Stream.concat(usual.avis().stream(), Stream.of(warning)).toList(), usual.orientations()));

        assertThat(school.conseils().carryOut(CONSEIL, give).isRight()).isTrue();
        assertThat(refused(usual)).containsExactly("VS-PAE-07");
        assertThat(school.evaluationSettings()
                        .carryOut(new Undo(NOW, HEAD, SettingKind.CONSEILS))
                        .isLeft())
                .isTrue();
    }

    @Test
    void bulletins_are_published_by_whom_the_school_sets_and_have_its_model() {
        VariedTerm.hold(school);
        var evening = at(LocalDate.of(2026, 12, 4), "18:00");
        done(school.bulletins().draft(evening, HEAD, VariedTerm.bulletin()));
        done(school.bulletins().carryOut(BULLETIN, new BulletinCommand.Finish(evening, HEAD)));
        var publish = new BulletinCommand.Publish(evening, CPE);
        assertThat(school.bulletins().carryOut(BULLETIN, publish).isLeft()).isTrue();
        set(new ServiceSettings(AveragePolicy.usual(), LSU, Set.of(Capacity.VIE_SCOLAIRE)));
        set(VariedTerm.POLES);
        set(new BulletinModels(
                BulletinModel.presets(), BulletinModel.usual().name(), List.of(new ClassModel(CLASS, "Lycée"))));

        assertThat(school.bulletins().carryOut(BULLETIN, publish).isRight()).isTrue();
        assertThat(school.bulletins().model(CLASS))
                .isEqualTo(BulletinModel.lycee().inPoles(VariedTerm.POLES.onBulletins()));
    }

    @Test
    void a_synthesis_of_a_bulletin_is_as_long_as_the_school_sets_it() {
        set(lengths(600, 30));
        var words = new CouncilWords("é".repeat(31), List.of(), "");

        assertThat(school.bulletins()
                        .draft(NOW, HEAD, VariedTerm.bulletin().withCouncil(words))
                        .getLeft()
                        .rules())
                .containsExactly("VS-BUL-04");
        assertThat(school.bulletins().draft(NOW, HEAD, VariedTerm.bulletin()).isRight())
                .isTrue();
    }

    @Test
    void the_services_of_a_module_are_those_of_its_subjects() {
        var module = new ModuleCode("MG1");
        assertThat(school.subjects().of(module)).isEmpty();
        set(new ModulesAgricoles(List.of(new ModuleAgricole(module, "Langue française", List.of(FRENCH)))));

        assertThat(school.subjects().of(module))
                .singleElement()
                .satisfies(service -> assertThat(service.id()).isEqualTo(BOOK.service()));
    }

    @Test
    void a_subject_that_nobody_teaches_is_in_no_pole() {
        var greek = new SchoolPole(new PoleId("L"), "Lettres", List.of(new CodeMatiere("020300")));

        assertThat(refused(new SchoolPoles(List.of(greek)))).containsExactly("VS-PAE-08");
    }

    @Test
    void the_scale_stays_once_an_average_was_set_by_hand() {
        var onTen = AveragePolicy.builder().outOf(BigDecimal.TEN).build();
        var service = new ServiceSettings(onTen, LSU, Set.of(Capacity.DIRECTION));
        assertThat(school.evaluationSettings()
                        .preview(new Change(NOW, HEAD, service))
                        .isRight())
                .isTrue();
        done(school.markBooks()
                .carryOut(
                        BOOK,
                        new MarkBookCommand.SetFinalAverage(
                                NOW, TEACHER, ANNE, new FinalAverage.Given(new BigDecimal("12")), "Dispensée.")));

        assertThat(refused(service)).containsExactly("VS-PAE-27");
    }

    @Test
    void a_preview_keeps_nothing_and_a_refused_command_neither() {
        var position = school.record().position();

        var preview = done(school.evaluationSettings().preview(new Change(NOW, HEAD, VariedTerm.POLES)));
        assertThat(preview.poles()).isEqualTo(VariedTerm.POLES);
        refused(without(Unscored.ABSENT));
        assertThat(school.record().position()).isEqualTo(position);
        assertThat(school.evaluationSettings().inForce().poles()).isEqualTo(SchoolPoles.none());
    }

    @Test
    void the_roles_of_the_host_are_asked_and_the_head_sets_by_default() {
        var deaf = portal((any, actor, act, pupil) -> act != Act.SET_EVALUATIONS);
        var command = new Change(NOW, HEAD, VariedTerm.POLES);

        assertThat(deaf.evaluationSettings().carryOut(command).isLeft()).isTrue();
        assertThat(deaf.evaluationSettings().preview(command).isLeft()).isTrue();
        assertThat(deaf.evaluationSettings().history(HEAD).isLeft()).isTrue();
        assertThat(deaf.evaluationSettings().used(HEAD).isLeft()).isTrue();
        assertThat(school.evaluationSettings()
                        .carryOut(new Change(NOW, TEACHER, VariedTerm.POLES))
                        .getLeft()
                        .rules())
                .containsExactly("VS-PAE-01");
    }

    @Test
    void an_absence_proposes_a_motif_of_the_schools_list_alone() {
        var usual = school.evaluationSettings().inForce().correspondences();
        var ill = new Correspondences(usual.systems(), Map.of(ILL, Unscored.ABSENT), usual.levels());
        set(ill);

        assertThat(school.evaluationSettings().inForce().correspondences().ofAbsence(ILL))
                .contains(Unscored.ABSENT);
    }

    @Test
    void a_label_of_the_school_is_shown() {
        var renamed = new SchoolMotifs(SchoolMotifs.usual().motifs().stream()
                .map(motif -> new SchoolMotif(
                        motif.meaning(), motif.label(), motif.shortForm().toUpperCase(Locale.ROOT), false))
                .toList());
        set(renamed);

        assertThat(school.evaluationSettings()
                        .inForce()
                        .motifs()
                        .shown(Unscored.ABSENT)
                        .shortForm())
                .isEqualTo("ABS");
    }
}
