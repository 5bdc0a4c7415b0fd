package org.ent4j.viescolaire.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.settings.SettingsFixture.AT;
import static org.ent4j.viescolaire.settings.SettingsFixture.CLASS;
import static org.ent4j.viescolaire.settings.SettingsFixture.DEFAULTS;
import static org.ent4j.viescolaire.settings.SettingsFixture.FRENCH;
import static org.ent4j.viescolaire.settings.SettingsFixture.GREEK;
import static org.ent4j.viescolaire.settings.SettingsFixture.HEAD;
import static org.ent4j.viescolaire.settings.SettingsFixture.MATHS;
import static org.ent4j.viescolaire.settings.SettingsFixture.SETTINGS;
import static org.ent4j.viescolaire.settings.SettingsFixture.TEACHER;
import static org.ent4j.viescolaire.settings.SettingsFixture.change;
import static org.ent4j.viescolaire.settings.SettingsFixture.done;
import static org.ent4j.viescolaire.settings.SettingsFixture.inForce;
import static org.ent4j.viescolaire.settings.SettingsFixture.pole;
import static org.ent4j.viescolaire.settings.SettingsFixture.poles;
import static org.ent4j.viescolaire.settings.SettingsFixture.refused;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.RestoreDefault;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final EvaluationSettings NONE = EvaluationSettings.none();
    private static final SchoolPoles LETTERS = poles(pole("L", FRENCH));
    private static final SchoolPoles BOTH = poles(pole("L", FRENCH), pole("S", MATHS));

    @ParameterizedTest
    @EnumSource
    void before_anything_is_set_the_defaults_count(SettingKind kind) {
        assertThat(inForce(NONE).of(kind)).isEqualTo(DEFAULTS.of(kind));
        assertThat(DEFAULTS.of(kind).kind()).isEqualTo(kind);
        assertThat(inForce(NONE).isSet(kind)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_defaults_break_no_rule(SettingKind kind) {
        var changing = new SettingsRules.Changing(inForce(NONE), DEFAULTS.of(kind), SettingsFixture.USED);

        assertThat(SettingsRules.ofChanging())
                .allSatisfy(rule -> assertThat(rule.refuse(changing)).isEmpty());
    }

    @Test
    void what_is_set_counts_and_says_who_set_it() {
        var settings = done(NONE, change(LETTERS));

        assertThat(inForce(settings).poles()).isEqualTo(LETTERS);
        assertThat(inForce(settings).poles().of(FRENCH)).contains(new PoleId("L"));
        assertThat(settings.changes()).singleElement().satisfies(event -> {
            assertThat(event.at()).isEqualTo(AT);
            assertThat(event.by()).isEqualTo(HEAD);
        });
    }

    @Test
    void undoing_gives_back_the_value_before_and_at_last_the_default() {
        var undo = new Undo(AT, HEAD, SettingKind.POLES);
        var twice = done(done(NONE, change(LETTERS)), change(BOTH));

        var once = done(twice, undo);
        assertThat(inForce(once).poles()).isEqualTo(LETTERS);
        var none = done(once, undo);
        assertThat(inForce(none).poles()).isEqualTo(SchoolPoles.none());
        assertThat(none.changes()).hasSize(4);
        assertThat(SETTINGS.decide(none, undo).getLeft().rules()).containsExactly("VS-PAE-03");
    }

    @Test
    void a_default_that_was_restored_can_be_undone_too() {
        var set = done(NONE, change(LETTERS));

        var restored = done(set, new RestoreDefault(AT, HEAD, SettingKind.POLES));
        assertThat(inForce(restored).isSet(SettingKind.POLES)).isFalse();
        assertThat(inForce(done(restored, new Undo(AT, HEAD, SettingKind.POLES)))
                        .poles())
                .isEqualTo(LETTERS);
    }

    @Test
    void settings_are_undone_each_for_itself() {
        var modules = new ModulesAgricoles(
                List.of(new ModuleAgricole(new ModuleCode("MG1"), "Langue française", List.of(FRENCH))));
        var both = done(done(NONE, change(LETTERS)), change(modules));

        var undone = done(both, new Undo(AT, HEAD, SettingKind.POLES));

        assertThat(inForce(undone).modules()).isEqualTo(modules);
        assertThat(inForce(undone).modules().of(FRENCH)).hasSize(1);
    }

    @Test
    void what_counts_already_changes_nothing() {
        var set = done(NONE, change(LETTERS));

        assertThat(done(set, change(LETTERS))).isEqualTo(set);
        assertThat(done(NONE, change(SchoolPoles.none()))).isEqualTo(NONE);
        assertThat(done(NONE, new RestoreDefault(AT, HEAD, SettingKind.MOTIFS))).isEqualTo(NONE);
    }

    @Test
    void an_undoing_that_would_break_what_was_done_since_is_refused() {
        var set = done(NONE, change(LETTERS));
        var both = done(set, change(BOTH));
        var withoutFrench = new InUse(
                SettingsFixture.YEAR,
                SettingsFixture.USED.motifs(),
                SettingsFixture.USED.avis(),
                SettingsFixture.USED.orientations(),
                Set.of(GREEK),
                Set.of(),
                0,
                SettingsFixture.USED.longest());

        var refusal = new Settings(DEFAULTS, withoutFrench).decide(both, new Undo(AT, HEAD, SettingKind.POLES));

        assertThat(refusal.getLeft().rules()).containsExactly("VS-PAE-08");
    }

    @Test
    void others_than_editors_change_nothing() {
        assertThat(SETTINGS.decide(NONE, new Change(AT, TEACHER, LETTERS))
                        .getLeft()
                        .rules())
                .containsExactly("VS-PAE-01");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten_unseen() {
        var set = done(NONE, change(LETTERS));

        var unseen = new Change(AT, HEAD, BOTH, Optional.of(0));
        assertThat(SETTINGS.decide(set, unseen).getLeft().rules()).containsExactly("VS-PAE-02");
        assertThat(SETTINGS.decide(set, new Change(AT, HEAD, BOTH, Optional.of(1)))
                        .isRight())
                .isTrue();
    }

    @Test
    void the_service_and_the_lists_of_conseils_change_the_policies_and_nothing_else() {
        var zone = ZoneId.of("Europe/Paris");
        var hundredth = AveragePolicy.builder().rounding(Rounding.HUNDREDTH).build();
        var service = new ServiceSettings(
                hundredth, new TextLengths(500, 950, 300), Set.of(Capacity.DIRECTION, Capacity.VIE_SCOLAIRE));
        var set = inForce(done(NONE, change(service)));

        assertThat(set.averages(AveragePolicy.usual())).isEqualTo(hundredth);
        assertThat(set.markBooks(MarkBookPolicy.usual(zone)).longestAppreciation())
                .isEqualTo(500);
        var conseils = set.conseils(ConseilPolicy.usual(zone));
        assertThat(conseils.longestSynthesis()).isEqualTo(950);
        assertThat(conseils.longestVieScolaire()).isEqualTo(300);
        assertThat(conseils.avis()).isEqualTo(ConseilPolicy.usual(zone).avis());
        assertThat(set.bulletins(BulletinPolicy.usual()).publishers()).hasSize(2);
        assertThat(inForce(NONE).conseils(ConseilPolicy.usual(zone))).isEqualTo(ConseilPolicy.usual(zone));
    }

    @Test
    void a_class_has_its_model_with_the_poles_of_the_school() {
        var models = new BulletinModels(
                List.of(BulletinModel.usual(), BulletinModel.lycee()),
                BulletinModel.usual().name(),
                List.of(new ClassModel(CLASS, "Lycée")));
        var set = inForce(done(done(NONE, change(LETTERS)), change(models)));

        assertThat(set.model(CLASS).name()).isEqualTo("Lycée");
        assertThat(set.model(CLASS).poles()).isEqualTo(LETTERS.onBulletins());
    }

    @Test
    void professeurs_principaux_count_on_their_days() {
        var first = new ProfesseurPrincipal(CLASS, TEACHER.person(), new SchoolYear(2026).range());
        var named = new ProfesseursPrincipaux(List.of(first));

        assertThat(named.of(CLASS, SettingsFixture.YEAR.first())).containsExactly(TEACHER.person());
        assertThat(named.of(CLASS, SettingsFixture.YEAR.first().minusDays(1))).isEmpty();
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        assertThat(SettingsRules.ofChanging()).extracting(rule -> rule.id()).doesNotHaveDuplicates();
        assertThat(refused(poles(pole("X")))).containsExactly("VS-PAE-14");
    }
}
