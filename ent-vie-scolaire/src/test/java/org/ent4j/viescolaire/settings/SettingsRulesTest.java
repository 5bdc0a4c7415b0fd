package org.ent4j.viescolaire.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.settings.SettingsFixture.CLASS;
import static org.ent4j.viescolaire.settings.SettingsFixture.DEFAULTS;
import static org.ent4j.viescolaire.settings.SettingsFixture.FRENCH;
import static org.ent4j.viescolaire.settings.SettingsFixture.GREEK;
import static org.ent4j.viescolaire.settings.SettingsFixture.ILL;
import static org.ent4j.viescolaire.settings.SettingsFixture.MATHS;
import static org.ent4j.viescolaire.settings.SettingsFixture.TEACHER;
import static org.ent4j.viescolaire.settings.SettingsFixture.YEAR;
import static org.ent4j.viescolaire.settings.SettingsFixture.isFine;
import static org.ent4j.viescolaire.settings.SettingsFixture.pole;
import static org.ent4j.viescolaire.settings.SettingsFixture.poles;
import static org.ent4j.viescolaire.settings.SettingsFixture.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MotifCorrespondence;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.skill.LevelStyle;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.MasteryScale;
import org.ent4j.viescolaire.sortie.Colour;
import org.junit.jupiter.api.Test;

class SettingsRulesTest {

    private static SchoolMotifs motifs(SchoolMotif... others) {
        return new SchoolMotifs(Stream.concat(
                        DEFAULTS.motifs().motifs().stream()
                                .filter(motif ->
                                        Stream.of(others).noneMatch(other -> other.meaning() == motif.meaning())),
                        Stream.of(others))
                .toList());
    }

    private static SchoolMotifs without(Unscored meaning) {
        return new SchoolMotifs(DEFAULTS.motifs().motifs().stream()
                .filter(motif -> motif.meaning() != meaning)
                .toList());
    }

    private static SchoolMotif absent(String label, String shortForm) {
        return new SchoolMotif(Unscored.ABSENT, Label.of(label, label), shortForm, false);
    }

    @Test
    void a_motif_in_use_is_not_removed_and_can_be_retired() {
        var retired =
                motifs(DEFAULTS.motifs().find(Unscored.ABSENT).orElseThrow().retired());

        assertThat(refused(without(Unscored.ABSENT))).containsExactly("VS-PAE-07");
        assertThat(isFine(without(Unscored.UNFIT))).isTrue();
        assertThat(isFine(retired)).isTrue();
        assertThat(retired.given()).doesNotContain(Unscored.ABSENT);
        assertThat(retired.offered().read("Abs").isLeft()).isTrue();
        assertThat(retired.shown(Unscored.ABSENT).shortForm()).isEqualTo("Abs");
    }

    @Test
    void a_motif_is_told_apart() {
        assertThat(isFine(motifs(absent("Manquant", "M")))).isTrue();
        assertThat(refused(motifs(absent("Manquant", "disp")))).containsExactly("VS-PAE-10");
        assertThat(refused(motifs(absent("Manquant", "12,5")))).containsExactly("VS-PAE-10");
        assertThat(refused(motifs(absent("Manquant", "beaucoup trop")))).containsExactly("VS-PAE-05");
        assertThat(refused(motifs(absent("", "M")))).contains("VS-PAE-04");
        assertThat(refused(motifs(absent("é".repeat(101), "M")))).containsExactly("VS-PAE-05");
        assertThat(isFine(motifs(absent("é".repeat(100), "M")))).isTrue();
    }

    @Test
    void a_motif_stands_once() {
        var all =
                new SchoolMotifs(Stream.concat(DEFAULTS.motifs().motifs().stream(), Stream.of(absent("Manquant", "M")))
                        .toList());

        assertThat(refused(all)).contains("VS-PAE-06");
    }

    @Test
    void correspondences_are_read_again_and_name_motifs_of_the_school() {
        var usual = DEFAULTS.correspondences();
        var unread = MotifCorrespondence.gepi().writing(Unscored.ABSENT_ZERO, "0");

        assertThat(refused(new Correspondences(List.of(unread), Map.of(), MarkLevels.usual())))
                .containsExactly("VS-PAE-11");
        assertThat(refused(new Correspondences(
                        usual.systems(), Map.of(new MotifCode("x"), Unscored.EXEMPT), usual.levels())))
                .containsExactly("VS-PAE-12");
        var known = new Correspondences(usual.systems(), Map.of(ILL, Unscored.EXEMPT), usual.levels());
        assertThat(isFine(known)).isTrue();
        assertThat(known.ofAbsence(ILL)).contains(Unscored.EXEMPT);
        assertThat(known.with("GEPI")).contains(MotifCorrespondence.gepi());
        assertThat(refused(new Correspondences(List.of(), Map.of(), new MarkLevels(35, 35, 81))))
                .containsExactly("VS-PAE-13");
    }

    @Test
    void a_mark_is_the_level_of_its_percentage() {
        var levels = MarkLevels.usual();
        var twenty = BigDecimal.valueOf(20);

        assertThat(levels.level(new BigDecimal("6.99"), twenty)).isEqualTo(MasteryLevel.INSUFFICIENT);
        assertThat(levels.level(new BigDecimal("7"), twenty)).isEqualTo(MasteryLevel.FRAGILE);
        assertThat(levels.level(new BigDecimal("12"), twenty)).isEqualTo(MasteryLevel.SATISFACTORY);
        assertThat(levels.level(new BigDecimal("8.1"), BigDecimal.TEN)).isEqualTo(MasteryLevel.VERY_GOOD);
    }

    @Test
    void poles_have_subjects_of_the_school_each_in_one() {
        assertThat(refused(poles(pole("A", GREEK)))).containsExactly("VS-PAE-08");
        assertThat(refused(poles(pole("A")))).containsExactly("VS-PAE-14");
        assertThat(refused(poles(pole("A", FRENCH), pole("B", FRENCH)))).containsExactly("VS-PAE-15");
        assertThat(refused(poles(pole("A", FRENCH), pole("a", MATHS)))).containsExactly("VS-PAE-06");
    }

    @Test
    void before_there_are_services_nobody_knows_the_subjects() {
        var early = new Settings(DEFAULTS, InUse.nothing(YEAR));

        assertThat(early.decide(EvaluationSettings.none(), SettingsFixture.change(poles(pole("A", GREEK))))
                        .isRight())
                .isTrue();
    }

    @Test
    void modules_stand_for_subjects_which_may_be_of_several() {
        var one = new ModuleAgricole(new ModuleCode("MG1"), "Langue française, éléments de culture", List.of(FRENCH));
        var other = new ModuleAgricole(new ModuleCode("MG4"), "Culture scientifique", List.of(MATHS, FRENCH));
        var empty = new ModuleAgricole(new ModuleCode("MP1"), "Module professionnel", List.of());

        assertThat(isFine(new ModulesAgricoles(List.of(one, other)))).isTrue();
        assertThat(new ModulesAgricoles(List.of(one, other)).of(FRENCH)).containsExactly(one, other);
        assertThat(refused(new ModulesAgricoles(List.of(one, empty)))).containsExactly("VS-PAE-16");
        assertThat(refused(new ModulesAgricoles(List.of(one, one)))).containsExactly("VS-PAE-06");
    }

    @Test
    void avis_and_orientations_that_pupils_have_stay() {
        var usual = DEFAULTS.conseils();

        assertThat(refused(new ConseilLists(List.of(), usual.orientations()))).containsExactly("VS-PAE-07");
        assertThat(refused(new ConseilLists(usual.avis(), List.of()))).containsExactly("VS-PAE-07");
        assertThat(isFine(new ConseilLists(usual.avis().subList(0, 2), usual.orientations())))
                .isTrue();
    }

    @Test
    void letters_of_levels_are_told_apart_in_cycles_that_exist() {
        var doubled = new MasteryScale(Map.of(
                MasteryLevel.INSUFFICIENT, style("A"),
                MasteryLevel.FRAGILE, style("a"),
                MasteryLevel.SATISFACTORY, style("C"),
                MasteryLevel.VERY_GOOD, style("D")));
        var standard = MasteryScale.standard();

        assertThat(refused(new MasteryScales(doubled, List.of()))).containsExactly("VS-PAE-17");
        assertThat(refused(new MasteryScales(standard, List.of(new CycleScale(4, doubled)))))
                .containsExactly("VS-PAE-17");
        assertThat(refused(new MasteryScales(standard, List.of(new CycleScale(5, standard)))))
                .containsExactly("VS-PAE-18");
        assertThat(isFine(new MasteryScales(standard, List.of(new CycleScale(3, standard)))))
                .isTrue();
    }

    private static LevelStyle style(String letter) {
        return new LevelStyle(Label.of(letter, letter), letter, Colour.BLACK);
    }

    @Test
    void somebody_is_in_charge_once_at_a_time_this_year() {
        var autumn = named(YEAR.first(), YEAR.first().plusDays(60));
        var meeting = named(YEAR.first().plusDays(60), YEAR.last());
        var later = named(YEAR.first().plusDays(61), YEAR.last());

        assertThat(refused(new ProfesseursPrincipaux(List.of(autumn, meeting)))).containsExactly("VS-PAE-20");
        assertThat(isFine(new ProfesseursPrincipaux(List.of(autumn, later)))).isTrue();
        assertThat(refused(new ProfesseursPrincipaux(
                        List.of(named(YEAR.first(), YEAR.last().plusDays(1))))))
                .containsExactly("VS-PAE-21");
    }

    private static ProfesseurPrincipal named(LocalDate first, LocalDate last) {
        return new ProfesseurPrincipal(CLASS, TEACHER.person(), new DateRange(first, last));
    }

    @Test
    void a_model_says_something_of_subjects_and_classes_have_one() {
        var usual = BulletinModel.usual();
        var bare =
                usual.named("Vide").without(BulletinPart.AVERAGES, BulletinPart.ELEMENTS, BulletinPart.APPRECIATIONS);
        var chosen = new ClassModel(CLASS, "Lycée");

        assertThat(refused(models(usual.name(), List.of(), usual, bare))).containsExactly("VS-PAE-22");
        assertThat(refused(models("Autre", List.of(), usual))).containsExactly("VS-PAE-23");
        assertThat(refused(models(usual.name(), List.of(chosen), usual))).containsExactly("VS-PAE-23");
        assertThat(refused(models(usual.name(), List.of()))).containsExactly("VS-PAE-23"); // a list without any model
        assertThat(refused(models(usual.name(), List.of(chosen, chosen), usual, BulletinModel.lycee())))
                .containsExactly("VS-PAE-24");
        assertThat(refused(models(usual.name(), List.of(), usual, usual))).containsExactly("VS-PAE-06");
        assertThat(refused(models(usual.name(), List.of(), usual.withFooter("x".repeat(501)))))
                .containsExactly("VS-PAE-05");
    }

    private static BulletinModels models(String usual, List<ClassModel> classes, BulletinModel... models) {
        return new BulletinModels(List.of(models), usual, classes);
    }

    @Test
    void lengths_are_between_what_was_written_and_what_the_lsu_takes() {
        assertThat(isFine(service(20, 420, 900, 15))).isTrue();
        assertThat(refused(service(20, 419, 900, 15))).containsExactly("VS-PAE-26");
        assertThat(refused(service(20, 600, 1001, 600))).containsExactly("VS-PAE-25");
        assertThat(refused(service(20, 0, 1000, 600))).containsExactly("VS-PAE-25", "VS-PAE-26");
    }

    @Test
    void the_scale_stays_once_an_average_was_set_by_hand_and_staff_publish() {
        assertThat(refused(service(10, 600, 1000, 600))).containsExactly("VS-PAE-27");
        var byParents = new ServiceSettings(
                AveragePolicy.usual(), new TextLengths(600, 1000, 600), Set.of(Capacity.RESPONSABLE));
        assertThat(refused(byParents)).containsExactly("VS-PAE-28");
        assertThat(refused(new ServiceSettings(AveragePolicy.usual(), new TextLengths(600, 1000, 600), Set.of())))
                .containsExactly("VS-PAE-28");
    }

    @Test
    void averages_are_on_a_scale_that_people_use() {
        for (var outOf : List.of("0.5", "1000.5", "1e9")) {
            assertThat(refusedOn(outOf)).contains("VS-PAE-29");
        }
        for (var outOf : List.of("1", "10", "100", "1000")) {
            assertThat(refusedOn(outOf)).doesNotContain("VS-PAE-29");
        }
    }

    private static List<String> refusedOn(String outOf) {
        return refused(new ServiceSettings(
                AveragePolicy.builder().outOf(new BigDecimal(outOf)).build(),
                new TextLengths(600, 1000, 600),
                Set.of(Capacity.DIRECTION)));
    }

    private static ServiceSettings service(int outOf, int appreciation, int synthesis, int vieScolaire) {
        return new ServiceSettings(
                AveragePolicy.builder().outOf(BigDecimal.valueOf(outOf)).build(),
                new TextLengths(appreciation, synthesis, vieScolaire),
                Set.of(Capacity.DIRECTION));
    }
}
