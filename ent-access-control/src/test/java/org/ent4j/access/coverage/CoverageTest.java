package org.ent4j.access.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void profils_are_all_there_are() {
        var anyone = rule("any", Target.structures("a"), Population.EVERYBODY);
        var pupils = rule("pupils", Target.structures("a"), Population.of(Profil.ELEVE));
        var others = rule(
                "others",
                Target.structures("a", "b"),
                Population.of(EnumSet.complementOf(EnumSet.of(Profil.ELEVE)).toArray(Profil[]::new)));

        assertThat(cover(anyone, pupils, others)).isEqualTo(new Coverage.Covered(List.of(pupils.id(), others.id())));
        assertThat(cover(anyone, others)).isEqualTo(gap(User.of("witness", pupil("a"))));
    }

    @Test
    void niveaux_are_never_all_named() {
        var pupils = rule("pupils", Target.ENT, Population.of(Profil.ELEVE));
        var levels = rule(
                "levels",
                Target.ENT,
                Population.builder().niveaux("6", "5", "4", "3").build());

        assertThat(cover(pupils, levels)).isEqualTo(gap(User.of("witness", pupil("structure-1"))));
    }

    @Test
    void a_witness_is_in_a_structure_that_no_rule_names() {
        var pupils = rule("pupils", Target.ENT, Population.of(Profil.ELEVE));
        var some = rule("some", Target.structures("structure-1", "structure-2"), Population.EVERYBODY);

        assertThat(cover(pupils, some)).isEqualTo(gap(User.of("witness", pupil("structure-3"))));
    }

    @Test
    void whoever_has_no_affiliation_is_reached_by_the_whole_ent_alone() {
        var everybody = rule("ent", Target.ENT, Population.EVERYBODY);
        var affiliated = rule("all", Target.ENT, Population.of(Profil.values()));

        assertThat(cover(everybody, affiliated)).isEqualTo(gap(User.of("witness")));
        assertThat(cover(affiliated, everybody).isCovered()).isTrue();
        assertThat(cover(rule("group", Target.groups("g"), Population.EVERYBODY), everybody)
                        .isCovered())
                .isTrue();
        assertThat(cover(everybody, rule("group", Target.groups("g"), Population.EVERYBODY)))
                .isEqualTo(gap(User.of("witness")));
    }

    @Test
    void two_halves_of_a_year_make_a_year_and_a_day_between_them_is_a_gap() {
        var pupils = rule("pupils", Target.ENT, Population.of(Profil.ELEVE));
        var year = pupils.during(Validity.between(DAY, DAY.plusDays(300)));
        var autumn = rule("autumn", Target.ENT, Population.of(Profil.ELEVE))
                .during(new Validity(Optional.empty(), Optional.of(DAY.plusDays(99))));
        var spring = rule("spring", Target.ENT, Population.of(Profil.ELEVE))
                .during(Validity.between(DAY.plusDays(100), DAY.plusDays(300)));
        var late = spring.during(Validity.between(DAY.plusDays(101), DAY.plusDays(400)));

        assertThat(cover(year, autumn, spring).isCovered()).isTrue();
        assertThat(cover(year, autumn, late))
                .isEqualTo(new Coverage.Uncovered(User.of("witness", pupil("structure-1")), DAY.plusDays(100)));
    }

    @Test
    void many_rules_that_cover_a_product_piece_by_piece_are_decided() {
        var values = IntStream.range(0, 12).mapToObj(n -> "v" + n).toArray(String[]::new);
        var whole = rule(
                "whole",
                Target.structures(values),
                Population.builder().niveaux(values).matieres(values).build());
        var pieces = IntStream.range(0, 144)
                .mapToObj(n -> rule(
                        "piece" + n,
                        Target.structures(values[n % 12]),
                        Population.builder()
                                .niveaux(values[n / 12])
                                .matieres(Arrays.copyOf(values, 12))
                                .build()))
                .toList();

        assertThat(Coverage.of(whole, pieces, Rights.NONE))
                .isEqualTo(
                        new Coverage.Covered(pieces.stream().map(AccessRule::id).toList()));
        assertThat(Coverage.of(whole, pieces.subList(1, 144), Rights.NONE).isCovered())
                .isFalse();
    }

    @Test
    void both_cases_are_folded() {
        var pupils = rule("pupils", Target.ENT, Population.of(Profil.ELEVE));
        var said = Stream.of(cover(pupils, pupils), cover(pupils))
                .map(coverage -> coverage.<String>fold(by -> "by " + by, (user, day) -> "not " + user.id()))
                .toList();

        assertThat(said).containsExactly("by [pupils]", "not witness");
    }

    private static Coverage cover(AccessRule rule, AccessRule... others) {
        return Coverage.of(rule, List.of(others), Rights.NONE);
    }

    private static Coverage.Uncovered gap(User user) {
        return new Coverage.Uncovered(user, LocalDate.EPOCH);
    }

    private static Affiliation pupil(String structure) {
        return Affiliation.of(new StructureId(structure), Profil.ELEVE);
    }

    private static AccessRule rule(String id, Target target, Population population) {
        return AccessRule.of(id, "service", "role", target, population);
    }
}
