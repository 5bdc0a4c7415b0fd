package org.ent4j.directory.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.group.GroupSample.HER;
import static org.ent4j.directory.group.GroupSample.OCTOBER;
import static org.ent4j.directory.group.GroupSample.OWNER;
import static org.ent4j.directory.group.GroupSample.handMade;
import static org.ent4j.directory.group.GroupSample.id;
import static org.ent4j.directory.group.GroupSample.place;
import static org.ent4j.directory.group.GroupSample.pupil;
import static org.ent4j.directory.group.GroupSample.ruleMade;
import static org.ent4j.directory.group.GroupSample.someone;
import static org.ent4j.directory.group.GroupSample.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.membership.Period;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.nomenclature.Niveau;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class FreeGroupTest {

    private static final Population LETTERS =
            Population.builder().addMatieres(new CodeMatiere("020700")).build();

    @Test
    void members_come_and_go_and_the_group_remembers_by_whom() {
        var joined = handMade().add(List.of(id("zoe"), id("tom")), HER, OCTOBER).get();
        var admin = GroupActor.administrator(id("admin"));
        var left = joined.group()
                .remove(List.of(id("zoe"), id("nobody")), admin, OCTOBER.plusDays(9))
                .get();

        assertThat(joined.joined()).containsExactly(id("tom"), id("zoe"));
        assertThat(left.left()).containsOnlyKeys(id("zoe"));
        assertThat(left.group().members(OCTOBER.plusDays(8))).hasSize(2);
        assertThat(left.group().members(OCTOBER.plusDays(9))).containsExactly(id("tom"));
        assertThat(left.group().enrolments())
                .contains(new Enrolment(
                        id("zoe"),
                        Period.between(OCTOBER, OCTOBER.plusDays(8)),
                        Optional.of(OWNER),
                        Optional.of(id("admin"))));
    }

    @Test
    void adding_twice_changes_nothing_and_coming_back_is_a_second_membership() {
        var once = handMade().add(List.of(id("zoe")), HER, OCTOBER).get().group();
        assertThat(once.add(List.of(id("zoe")), HER, OCTOBER.plusDays(1)).get().changesNothing())
                .isTrue();

        var back = once.remove(List.of(id("zoe")), HER, OCTOBER.plusDays(2))
                .flatMap(change -> change.group().add(List.of(id("zoe")), HER, OCTOBER.plusDays(5)))
                .get();
        assertThat(back.group().enrolments()).hasSize(2);
        assertThat(back.group().members(OCTOBER.plusDays(3))).isEmpty();
    }

    @Test
    void only_the_owner_and_administrators_change_a_group() {
        var stranger = GroupActor.member(id("stranger"));

        assertThat(handMade().add(List.of(id("zoe")), stranger, OCTOBER).getLeft())
                .isEqualTo(new GroupRefusal.NotTheirs(handMade().id(), id("stranger")));
        assertThat(handMade()
                        .handOver(id("stranger"), HER, OCTOBER)
                        .get()
                        .add(List.of(), stranger, OCTOBER)
                        .isRight())
                .isTrue();
    }

    @Test
    void the_past_of_a_group_is_not_rewritten_and_a_closed_one_stays_closed() {
        var group = handMade().add(List.of(id("zoe")), HER, OCTOBER).get().group();
        var closed = group.close(HER, OCTOBER.plusDays(3)).get();

        assertThat(group.add(List.of(id("tom")), HER, OCTOBER.minusDays(1)).getLeft())
                .isEqualTo(new GroupRefusal.InThePast(group.id(), OCTOBER.minusDays(1), OCTOBER));
        assertThat(closed.left()).containsOnlyKeys(id("zoe"));
        assertThat(closed.group().members(OCTOBER.plusDays(3))).isEmpty();
        assertThat(closed.group().members(OCTOBER.plusDays(2))).containsExactly(id("zoe"));
        assertThat(closed.group()
                        .add(List.of(id("tom")), HER, OCTOBER.plusDays(4))
                        .getLeft())
                .isEqualTo(new GroupRefusal.Closed(group.id(), OCTOBER.plusDays(3)));
    }

    @Test
    void a_rule_keeps_its_group_in_step_and_says_why_somebody_left() {
        var both = List.of(
                someone("muller", teaching("020700", "3EME1")), someone("garnier", teaching("020700", "3EME2")));
        var first = ruleMade(LETTERS).follow(both, OCTOBER).get();
        var changed = List.of(someone("muller", teaching("043700", "3EME1")));
        var second = first.group().follow(changed, OCTOBER.plusDays(30)).get();

        assertThat(first.joined()).containsExactly(id("garnier"), id("muller"));
        assertThat(second.left())
                .containsEntry(id("muller"), List.of(Criterion.MATIERE))
                .containsEntry(id("garnier"), List.of(Criterion.MATIERE));
        assertThat(second.group().members(OCTOBER.plusDays(30))).isEmpty();
        assertThat(second.group().members(OCTOBER.plusDays(29))).hasSize(2);
        assertThat(second.group().follow(changed, OCTOBER.plusDays(30)).get().changesNothing())
                .isTrue();
    }

    @Test
    void hands_off_a_group_that_follows_a_rule_and_the_other_way_round() {
        var group = ruleMade(LETTERS);

        assertThat(group.add(List.of(id("zoe")), HER, OCTOBER).getLeft())
                .isEqualTo(new GroupRefusal.KeptByRule(group.id()));
        assertThat(handMade().follow(List.of(), OCTOBER).getLeft())
                .isEqualTo(new GroupRefusal.MadeByHand(handMade().id()));
        assertThat(group.rule(Population.builder().build(), HER, OCTOBER).get().rule())
                .contains(Population.builder().build());
    }

    @Test
    void all_criteria_must_be_met_in_one_place_and_any_value_of_each_will_do() {
        var school = GroupSample.SCHOOL;
        var rule = Population.builder()
                .addProfils(Profil.ELEVE, Profil.ENSEIGNANT)
                .addStructures(school)
                .addClasses(new ClassRef(school, "3EME1"))
                .build();

        assertThat(rule.admits(pupil("zoe", "10310019110", Set.of("3EME1")))).isTrue();
        assertThat(rule.admits(someone("muller", teaching("020700", "3EME1")))).isTrue();
        assertThat(rule.unmet(pupil("tom", "10310019110", Set.of("3EME2")))).containsExactly(Criterion.CLASSE);
        assertThat(rule.unmet(someone("gone"))).isEqualTo(rule.criteria()).hasSize(3);
        var level = Population.builder().addNiveaux(Niveau.TROISIEME).build();
        assertThat(level.admits(pupil("zoe", "10310019110", Set.of()))).isTrue();
        assertThat(level.admits(pupil("tom", "10010012110", Set.of()))).isFalse();
        assertThat(level.admits(someone("muller", teaching("020700", "3EME1")))).isFalse();
    }

    @Test
    void a_group_that_does_not_fit_its_structure_any_more_is_found_out() {
        var nextYear = LocalDate.of(2027, 9, 15);
        var group = handMade()
                .add(List.of(id("zoe"), id("mother"), id("tom")), HER, OCTOBER)
                .get()
                .group();
        var zoe = pupil("zoe", "10310019110", Set.of("3EME1"), id("mother"));
        var owner = someone("owner", place(Profil.ENSEIGNANT).build());

        assertThat(StaleCheck.of(group, List.of(zoe), nextYear))
                .containsExactly(
                        new GroupFinding.OwnerGone(group.id(), OWNER),
                        new GroupFinding.MembersGone(group.id(), List.of(id("tom"))),
                        new GroupFinding.OfAnotherYear(group.id(), OCTOBER));
        assertThat(StaleCheck.of(handMade(), List.of(owner), nextYear))
                .containsExactly(new GroupFinding.Empty(group.id()));
        assertThat(StaleCheck.of(group.close(HER, nextYear).get().group(), List.of(), nextYear))
                .isEmpty();
    }
}
