package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.CHAIR;
import static org.ent4j.viescolaire.MarkedTerm.CONSEIL;
import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.OCTOBER;
import static org.ent4j.viescolaire.MarkedTerm.averages;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.LATIN;
import static org.ent4j.viescolaire.TwoClasses.MATHS;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.Pole;
import org.ent4j.viescolaire.bulletin.PoleFigures;
import org.ent4j.viescolaire.conseil.Avis;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.edition.EditionFate;
import org.ent4j.viescolaire.edition.EditionPolicy;
import org.ent4j.viescolaire.edition.TeacherIdentity;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.print.BulletinHtml;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.ClassModel;
import org.ent4j.viescolaire.settings.ConseilLists;
import org.ent4j.viescolaire.settings.Correspondences;
import org.ent4j.viescolaire.settings.CycleScale;
import org.ent4j.viescolaire.settings.MasteryScales;
import org.ent4j.viescolaire.settings.ProfesseurPrincipal;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.SchoolMotifs;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.ServiceSettings;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.RestoreDefault;
import org.ent4j.viescolaire.settings.TextLengths;
import org.ent4j.viescolaire.skill.LevelStyle;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.MasteryScale;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.ent4j.viescolaire.socle.SocleCommand;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a school sets stands on its bulletins, and counts in its conseils, mark books and bilans. */
class SettingsInEditionTest {

    private static final SchoolPoles LETTRES =
            new SchoolPoles(List.of(new SchoolPole(new PoleId("L"), "Lettres", List.of(FRENCH, LATIN))));
    private static final Actor NAMED = new Actor(new PersonId("t9"), Capacity.ENSEIGNANT);

    private final MarkedTerm term = new MarkedTerm();
    private final VieScolaire school = term.school;

    @BeforeEach
    void marks_are_given() {
        term.mark();
    }

    private void set(Setting setting) {
        done(school.evaluationSettings().carryOut(new Change(EVENING, HEAD, setting)));
    }

    private void restore(SettingKind kind) {
        done(school.evaluationSettings().carryOut(new RestoreDefault(EVENING, HEAD, kind)));
    }

    private List<String> poles(ClassRef schoolClass) {
        return done(school.bulletins().plan(HEAD, schoolClass, T1, DAY)).lines().stream()
                .flatMap(each -> each.content().orElseThrow().poles().stream())
                .map(PoleFigures::pole)
                .distinct()
                .toList();
    }

    @Test
    void a_pole_that_is_added_stands_on_bulletins_with_its_average() {
        term.prepare();
        assertThat(term.bulletin(ANNE).poles()).isEmpty();
        set(LETTRES);
        set(new BulletinModels(List.of(BulletinModel.lyceeInFigures()), "Lycée, chiffres détaillés", List.of()));

        assertThat(line(term.plan(), ANNE).fate()).isEqualTo(EditionFate.UPDATE);
        assertThat(term.bulletin(ANNE).poles()).singleElement().satisfies(pole -> {
            assertThat(pole.pole()).isEqualTo("Lettres");
            assertThat(pole.figures().pupil().french()).isEqualTo("14,8");
        });
        term.prepare();
        var copies = done(school.bulletins().copies(HEAD, A5, T1, DAY));
        assertThat(school.bulletins().model(A5).shows(BulletinPart.POLE_AVERAGES))
                .isTrue();
        assertThat(BulletinHtml.render(school.bulletins().model(A5), copies, Lang.FR))
                .contains("Lettres");
        restore(SettingKind.POLES);
        assertThat(term.bulletin(ANNE).poles()).isEmpty();
    }

    @Test
    void a_class_whose_model_has_poles_of_its_own_has_their_averages() {
        var own = BulletinModel.usual().named("5A").inPoles(List.of(new Pole("Sciences", List.of(MATHS))));
        var usual = BulletinModel.usual();
        set(LETTRES);
        set(new BulletinModels(List.of(usual, own), usual.name(), List.of(new ClassModel(A5, "5A"))));

        assertThat(poles(A5)).containsExactly("Sciences");
        assertThat(poles(B5)).containsExactly("Lettres");
    }

    @Test
    void two_poles_of_one_label_are_refused_because_bulletins_know_them_by_it() {
        var other = new SchoolPole(new PoleId("S"), "LETTRES", List.of(MATHS));
        var both = new SchoolPoles(List.of(LETTRES.poles().get(0), other));

        assertThat(school.evaluationSettings()
                        .carryOut(new Change(EVENING, HEAD, both))
                        .getLeft()
                        .rules())
                .containsExactly("VS-PAE-06");
    }

    @Test
    void the_poles_of_the_policy_of_editions_are_the_default() {
        var policy = EditionPolicy.builder()
                .addPoles(new Pole("Sciences", List.of(MATHS)))
                .build();
        var setup = SchoolFixture.setup().editions(policy).build();
        var other = VieScolaire.of(setup, new InMemoryJournals(), LESSONS, Rights.open(), FAMILIES);

        assertThat(other.evaluationSettings().inForce().poles().onBulletins()).isEqualTo(policy.poles());
        done(other.evaluationSettings().carryOut(new Change(EVENING, HEAD, SchoolPoles.none())));
        assertThat(other.bulletins().model(A5).poles()).isEmpty();
    }

    @Test
    void averages_are_rounded_alike_on_bulletins_for_families_and_in_the_year() {
        term.correct(FRENCH_A, ANNE, "13.1");
        assertThat(averages(term.bulletin(ANNE))).containsEntry("Français", "12,6");
        var hundredth = AveragePolicy.builder().rounding(Rounding.HUNDREDTH).build();
        set(new ServiceSettings(hundredth, new TextLengths(600, 1000, 600), Set.of(Capacity.DIRECTION)));

        assertThat(averages(term.bulletin(ANNE))).containsEntry("Français", "12,55");
        assertThat(done(school.markBooks().family(MOTHER, ANNE, T1, DAY)).subjects())
                .filteredOn(each -> each.label().equals("Français"))
                .singleElement()
                .satisfies(each -> assertThat(
                                each.average().orElseThrow().average().french())
                        .isEqualTo("12,55"));
        assertThat(done(school.conseils().annual(HEAD, A5)))
                .filteredOn(each -> each.pupil().equals(ANNE))
                .singleElement()
                .satisfies(each -> assertThat(each.annual().french()).isEqualTo("14,85"));
    }

    @Test
    void who_is_named_in_charge_prepares_and_holds_the_conseil_and_stands_on_bulletins() {
        set(inCharge());
        var day = at(COUNCIL, "17:00");
        done(school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));

        var refused = school.conseils().carryOut(CONSEIL, new ConseilCommand.Prepare(day, TEACHER));
        assertThat(refused.getLeft().rules()).containsExactly("VS-CCL-02");
        term.council(new ConseilCommand.Prepare(day, NAMED));
        term.council(new ConseilCommand.Hold(day, NAMED, List.of(CHAIR)));
        var named = TwoClasses.portal(term.journals, Rights.open(), new TwoClasses.Names() {
            @Override
            public Map<PersonId, TeacherIdentity> teachers(
                    StructureId of, Collection<PersonId> teachers, LocalDate on) {
                return Map.of(NAMED.person(), new TeacherIdentity("M.", "Noé", "Petit"));
            }
        });
        assertThat(line(done(named.bulletins().plan(HEAD, A5, T1, DAY)), ANNE)
                        .content()
                        .orElseThrow()
                        .professeursPrincipaux())
                .containsExactly("M. Petit");
    }

    private static ProfesseursPrincipaux inCharge() {
        return new ProfesseursPrincipaux(List.of(new ProfesseurPrincipal(A5, NAMED.person(), YEAR.range())));
    }

    @Test
    void who_is_named_in_charge_goes_on_writing_and_decides_of_the_socle() {
        var late = at(DAY.plusDays(10), "10:00");
        var evaluation = new EvaluationId(FRENCH_A.service() + " " + OCTOBER);
        var mark = new MarkBookCommand.SetMark(late, TEACHER, evaluation, BRUNO, Mark.of("9"));
        assertThat(positions(TEACHER, at(MONDAY, "12:00"))).isTrue();
        assertThat(school.markBooks().carryOut(FRENCH_A, mark).isRight()).isTrue();
        set(inCharge());

        var again = new MarkBookCommand.SetMark(late, TEACHER, evaluation, BRUNO, Mark.of("10"));
        assertThat(school.markBooks().carryOut(FRENCH_A, again).isLeft()).isTrue();
        assertThat(positions(TEACHER, at(MONDAY, "13:00"))).isFalse();
        assertThat(positions(NAMED, at(MONDAY, "14:00"))).isTrue();
    }

    private boolean positions(Actor by, Instant when) {
        var level = Optional.of(MasteryLevel.SATISFACTORY);
        var position = new SocleCommand.PositionDomain(when, by, SocleDomain.CPD_FRA, level);
        return school.socle().carryOut(ANNE, position).isRight();
    }

    @Test
    void a_motif_that_is_retired_is_refused_on_a_mark_and_no_dispense_gives_it() {
        var days = new DateRange(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 28));
        done(school.dispenses()
                .grant(
                        at(MONDAY, "10:00"),
                        HEAD,
                        new DispenseRequest(
                                new DispenseId("d1"),
                                ANNE,
                                FRENCH_A.service(),
                                days,
                                DispenseKind.EXEMPT,
                                "certificat médical")));
        evaluate(school, FRENCH_A, days.first(), Map.of());
        assertThat(mark(days.first())).isEqualTo(Unscored.EXEMPT);
        set(new SchoolMotifs(SchoolMotifs.usual().motifs().stream()
                .map(motif -> motif.meaning() == Unscored.EXEMPT ? motif.retired() : motif)
                .toList()));

        var later = days.first().plusDays(1);
        evaluate(school, FRENCH_A, later, Map.of());
        assertThat(mark(later)).isEqualTo(Unscored.EMPTY);
        assertThat(done(school.markBooks().proposed(TEACHER, FRENCH_A, evaluation(later))))
                .isEmpty();
        var give = new MarkBookCommand.SetMark(at(later, "18:00"), TEACHER, evaluation(later), ANNE, Unscored.EXEMPT);
        assertThat(refused(school.markBooks().carryOut(FRENCH_A, give))).containsExactly("markbook.not-given-here");
        assertThat(mark(days.first())).isEqualTo(Unscored.EXEMPT);
    }

    private Mark mark(LocalDate day) {
        return done(school.markBooks().book(TEACHER, FRENCH_A))
                .result(evaluation(day), ANNE)
                .mark();
    }

    private static EvaluationId evaluation(LocalDate day) {
        return new EvaluationId(FRENCH_A.service() + " " + day);
    }

    @Test
    void an_absence_proposes_the_motif_to_which_the_school_says_it_corresponds() {
        var number = done(school.absences().of(CPE, BRUNO)).live().get(0).number();
        var reason = new AbsenceCommand.GiveReason(at(MONDAY, "12:00"), CPE, number, Set.of(), ILL, "");
        done(school.absences().carryOut(BRUNO, reason));
        evaluate(school, FRENCH_A, MONDAY, Map.of());
        evaluate(school, FRENCH_A, MONDAY.plusDays(1), Map.of());
        assertThat(done(school.markBooks().proposed(TEACHER, FRENCH_A, evaluation(MONDAY))))
                .isEmpty();
        var usual = school.evaluationSettings().inForce().correspondences();
        set(new Correspondences(usual.systems(), Map.of(ILL, Unscored.ABSENT), usual.levels()));

        assertThat(done(school.markBooks().proposed(TEACHER, FRENCH_A, evaluation(MONDAY))))
                .containsExactly(Map.entry(BRUNO, Unscored.ABSENT));
        assertThat(done(school.markBooks().proposed(TEACHER, FRENCH_A, evaluation(MONDAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void an_avis_stands_on_bulletins_in_the_words_of_the_school() {
        term.hold();
        var felicitations = new AvisCode("FELICITATIONS");
        var orientations = school.evaluationSettings().inForce().conseils().orientations();
        var label = Label.of("Félicitations du conseil", "Congratulations of the conseil");
        set(new ConseilLists(List.of(new Avis(felicitations, label, true)), orientations));

        assertThat(term.bulletin(ANNE).council().avis()).containsExactly("Félicitations du conseil");
    }

    @Test
    void levels_are_shown_as_the_school_sets_it_for_a_cycle() {
        var standard = MasteryScale.standard();
        var best = standard.of(MasteryLevel.VERY_GOOD);
        var letters = standard.with(MasteryLevel.VERY_GOOD, new LevelStyle(best.label(), "A", best.colour()))
                .get();
        set(new MasteryScales(standard, List.of(new CycleScale(3, letters))));

        var mastery = school.evaluationSettings().inForce().mastery();
        assertThat(mastery.of(3).of(MasteryLevel.VERY_GOOD).letter()).isEqualTo("A");
        assertThat(mastery.of(4).of(MasteryLevel.VERY_GOOD).letter()).isEqualTo("4");
    }
}
