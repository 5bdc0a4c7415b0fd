package org.ent4j.access.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.analysis.Finding.Dead.Cause;
import org.ent4j.access.analysis.Finding.OverBroad.Breadth;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Target SCHOOL = Target.structures("a");

    @Test
    void a_rule_for_a_site_without_structures_is_dead() {
        assertThat(findings(rule("r", Target.site("empty"), Population.EVERYBODY)))
                .containsExactly(new Finding.Dead(new RuleId("r"), Cause.EMPTY_SITE, List.of("empty")));
    }

    @Test
    void a_rule_that_asks_for_a_structure_outside_of_its_target_is_dead() {
        var elsewhere = Population.builder().structures(new StructureId("b")).build();

        assertThat(findings(rule("r", SCHOOL, elsewhere)))
                .containsExactly(new Finding.Dead(new RuleId("r"), Cause.ELSEWHERE, List.of("b")));
    }

    @Test
    void a_rule_whose_last_day_has_passed_is_dead_the_day_after() {
        var rule = rule("r", SCHOOL, Population.of(Profil.ELEVE))
                .during(new Validity(Optional.empty(), Optional.of(DAY.minusDays(1))));
        var lastDay = rule.during(new Validity(Optional.empty(), Optional.of(DAY)));

        assertThat(findings(rule))
                .containsExactly(new Finding.Dead(new RuleId("r"), Cause.OVER, List.of("2026-09-30")));
        assertThat(findings(lastDay)).isEmpty();
    }

    @Test
    void a_rule_for_a_school_that_has_not_subscribed_is_dead() {
        var assembly = new RightsAssembly(rights(rule("r", SCHOOL, Population.of(Profil.ELEVE))));
        assembly.add(new Subscription(new ServiceId("s"), Set.of(new StructureId("b"))));

        assertThat(Analysis.of(assembly.build(), DAY, AnalysisSettings.USUAL).findings())
                .containsExactly(new Finding.Dead(new RuleId("r"), Cause.NOT_SUBSCRIBED, List.of("a")));
    }

    @Test
    void of_two_rules_that_say_the_same_the_later_one_may_go() {
        assertThat(findings(
                        rule("first", Target.site("one"), Population.of(Profil.ELEVE)),
                        rule("second", SCHOOL, Population.of(Profil.ELEVE))))
                .containsExactly(new Finding.Subsumed(new RuleId("second"), new RuleId("first")));
    }

    @Test
    void a_narrower_rule_may_go_and_the_widest_is_named() {
        assertThat(findings(
                        rule(
                                "narrow",
                                SCHOOL,
                                Population.builder()
                                        .profils(Profil.ELEVE)
                                        .niveaux("6", "5")
                                        .build()),
                        rule("middle", SCHOOL, Population.of(Profil.ELEVE)),
                        rule("wide", SCHOOL, Population.of(Profil.ELEVE, Profil.PARENT))))
                .containsExactly(
                        new Finding.Subsumed(new RuleId("narrow"), new RuleId("wide")),
                        new Finding.Subsumed(new RuleId("middle"), new RuleId("wide")));
    }

    @Test
    void a_rule_that_others_cover_only_together_may_go() {
        assertThat(findings(
                        rule("both", Target.structures("a", "b"), Population.of(Profil.ELEVE)),
                        rule("a", Target.structures("a", "d"), Population.of(Profil.ELEVE)),
                        rule("b", Target.structures("b", "c"), Population.of(Profil.ELEVE, Profil.PARENT))))
                .containsExactly(new Finding.Covered(new RuleId("both"), List.of(new RuleId("a"), new RuleId("b"))));
    }

    @Test
    void rules_of_another_role_or_service_do_not_make_a_rule_superfluous() {
        assertThat(findings(
                        rule("r", SCHOOL, Population.of(Profil.ELEVE)),
                        AccessRule.of("other", "s", "writer", SCHOOL, Population.of(Profil.ELEVE)),
                        AccessRule.of("elsewhere", "t", "reader", SCHOOL, Population.of(Profil.ELEVE))))
                .isEmpty();
    }

    @Test
    void naming_every_profil_still_asks_for_an_affiliation() {
        var everyProfil = Population.of(Profil.values());

        assertThat(findings(rule("all", Target.ENT, Population.EVERYBODY), rule("named", Target.ENT, everyProfil)))
                .contains(new Finding.Subsumed(new RuleId("named"), new RuleId("all")));
        assertThat(findings(rule("named", Target.ENT, everyProfil), rule("all", Target.ENT, Population.EVERYBODY)))
                .contains(new Finding.Subsumed(new RuleId("named"), new RuleId("all")));
    }

    @Test
    void a_rule_for_the_whole_ent_without_a_profil_is_too_broad() {
        assertThat(findings(rule("r", Target.ENT, Population.EVERYBODY)))
                .containsExactly(new Finding.OverBroad(new RuleId("r"), Breadth.WHOLE_ENT, 0));
        assertThat(findings(rule("r", Target.ENT, Population.of(Profil.ENSEIGNANT))))
                .isEmpty();
    }

    @Test
    void a_rule_for_everybody_of_many_schools_is_too_broad() {
        var schools = IntStream.range(0, 11).mapToObj(n -> "x" + n).toArray(String[]::new);
        var fewer = Arrays.copyOf(schools, 10);

        assertThat(findings(rule("r", Target.structures(schools), Population.EVERYBODY)))
                .containsExactly(new Finding.OverBroad(new RuleId("r"), Breadth.MANY_STRUCTURES, 11));
        assertThat(findings(rule("r", Target.structures(fewer), Population.EVERYBODY)))
                .isEmpty();
    }

    @Test
    void a_rule_that_reaches_most_people_without_naming_a_profil_is_too_broad() {
        var people = IntStream.range(0, 100)
                .mapToObj(n -> User.of("u" + n, Affiliation.of(new StructureId("a"), Profil.ELEVE))
                        .in(n < 51 ? "g" : "h"));
        var snapshot = AccessEngine.of(rights(rule("r", Target.groups("g"), Population.EVERYBODY)), people, DAY)
                .snapshot();

        assertThat(Analysis.of(snapshot).findings())
                .containsExactly(new Finding.OverBroad(new RuleId("r"), Breadth.SHARE_OF_PEOPLE, 51));
    }

    @Test
    void a_discipline_asked_of_pupils_is_a_warning() {
        var population = Population.builder()
                .profils(Profil.ELEVE, Profil.ENSEIGNANT)
                .disciplines("L0202")
                .build();

        assertThat(findings(rule("r", SCHOOL, population)))
                .containsExactly(new Finding.ImpossibleCriterion(
                        new RuleId("r"),
                        Criterion.DISCIPLINE,
                        Criterion.DISCIPLINE.label(),
                        List.of(Profil.ELEVE.label())));
        var own = ProfilCriteria.SDET.with(Criterion.DISCIPLINE, Set.of(Profil.values()));
        assertThat(Analysis.of(rights(rule("r", SCHOOL, population)), DAY, AnalysisSettings.USUAL.with(own))
                        .findings())
                .isEmpty();
    }

    private static AccessRule rule(String id, Target target, Population population) {
        return AccessRule.of(id, "s", "reader", target, population);
    }

    private static List<Finding> findings(AccessRule... rules) {
        return Analysis.of(rights(rules), DAY, AnalysisSettings.USUAL).findings();
    }

    private static Rights rights(AccessRule... rules) {
        var assembly = new RightsAssembly();
        assembly.add(new Site(new SiteId("empty"), Set.of()));
        assembly.add(new Site(new SiteId("one"), Set.of(new StructureId("a"))));
        assembly.add(Service.of("s", "reader", "writer"));
        assembly.add(Service.of("t", "reader"));
        Arrays.stream(rules).forEach(assembly::add);
        return assembly.build();
    }
}
