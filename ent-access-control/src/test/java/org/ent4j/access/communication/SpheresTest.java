package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.access.communication.College.DAY;
import static org.ent4j.access.communication.College.id;
import static org.ent4j.access.communication.College.spheres;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.communication.Correspondents.Circle;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.Validity;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class SpheresTest {

    private final Spheres all = spheres(StandardSpheres.all());

    @Test
    void a_parent_sees_the_staff_the_own_children_and_only_the_teachers_of_these() {
        assertThat(people(all, "mum"))
                .containsExactly("adam", "cook", "cpe", "english", "head", "librarian", "maths", "zoe");
    }

    @Test
    void what_the_sources_settle_gives_a_parent_the_same_and_a_pupil_nothing() {
        var sourced = spheres(StandardSpheres.sourced());

        assertThat(people(sourced, "mum")).isEqualTo(people(all, "mum"));
        assertThat(people(sourced, "zoe")).isEmpty();
        assertThat(sourced.correspondents(id("zoe")).verdict()).isEqualTo(WritingVerdict.ALLOWED);
    }

    @Test
    void a_page_of_a_parent_has_functions_then_children_then_the_teachers_child_by_child() {
        assertThat(titles(all.correspondents(id("mum"))))
                .containsExactly(
                        Map.entry(
                                Sphere.PROFESSIONAL,
                                List.of(
                                        "Chef d'établissement: head",
                                        "CPE: cpe",
                                        "Documentaliste: librarian",
                                        "Personnel non enseignant: cook")),
                        Map.entry(Sphere.FAMILY, List.of("Mes enfants: adam, zoe")),
                        Map.entry(
                                Sphere.PEDAGOGICAL,
                                List.of(
                                        "Les enseignants de mes enfants : adam: english, maths",
                                        "Les enseignants de mes enfants : zoe: maths")));
    }

    @Test
    void each_teacher_of_a_child_comes_with_what_he_teaches_that_child() {
        var circles = all.correspondents(id("mum")).circles(Sphere.PEDAGOGICAL);

        assertThat(circles.get(1).members().get(0).ties())
                .containsExactly(
                        new Tie.TeacherOfChild(id("maths"), id("zoe"), id("mum"), List.of("MATHEMATIQUES"), true));
        assertThat(Messages.render(circles.get(0).members().get(1).ties().get(0), Lang.FR))
                .isEqualTo("maths enseigne MATHEMATIQUES, PHYSIQUE à adam, enfant de mum");
    }

    @Test
    void an_answer_names_the_deciding_rule_and_the_facts_for_each_child() {
        var answer = all.mayWrite(id("mum"), id("maths"));

        assertThat(answer.allowed()).isTrue();
        assertThat(answer.deciding()).extracting(Object::toString).containsExactly("COM-PED-01");
        assertThat(answer.ties()).hasSize(2);
        assertThat(Messages.render(answer.why(), Lang.EN))
                .startsWith("mum may write to maths, by COM-PED-01: maths teaches MATHEMATIQUES, PHYSIQUE to adam")
                .endsWith("and is the head teacher");
    }

    @Test
    void why_not_says_for_each_rule_what_failed_first() {
        var answer = all.mayWrite(id("mum"), id("stranger"));

        assertThat(answer.verdict()).isEqualTo(WritingVerdict.DENIED);
        assertThat(reasons(answer))
                .containsEntry("COM-PED-01", "nothing links the sender to the recipient (has a child who is taught by)")
                .containsEntry(
                        "COM-PRO-02",
                        "the rule does not speak of this recipient: profil: the rule asks for DIRECTION, DOCUMENTALISTE, "
                                + "NON_ENSEIGNANT, VIE_SCOLAIRE, the affiliation with 0880054F has ENSEIGNANT")
                .containsEntry(
                        "COM-PRO-01",
                        "the rule does not speak of this sender: profil: the rule asks for DIRECTION, DOCUMENTALISTE, "
                                + "ENSEIGNANT, NON_ENSEIGNANT, VIE_SCOLAIRE, the affiliation with 0880054F has PARENT");
    }

    @Test
    void staff_of_another_school_is_out_of_reach() {
        assertThat(all.mayWrite(id("mum"), id("neighbour")).allowed()).isFalse();
        assertThat(all.mayWrite(id("cpe"), id("neighbour")).allowed()).isFalse();
        assertThat(all.mayWrite(id("both"), id("neighbour")).allowed()).isTrue();
    }

    @Test
    void a_parent_who_is_staff_elsewhere_is_no_colleague_here() {
        assertThat(all.mayWrite(id("both"), id("maths")).allowed()).isFalse();
    }

    @Test
    void pupils_do_not_write_to_each_other() {
        assertThat(all.mayWrite(id("zoe"), id("adam")).verdict()).isEqualTo(WritingVerdict.DENIED);
    }

    @Test
    void unknown_people_oneself_and_dead_accounts_are_distinct_answers() {
        assertThat(verdict("nobody", "maths")).isEqualTo(WritingVerdict.UNKNOWN_SENDER);
        assertThat(verdict("maths", "nobody")).isEqualTo(WritingVerdict.UNKNOWN_RECIPIENT);
        assertThat(verdict("maths", "maths")).isEqualTo(WritingVerdict.ONESELF);
        assertThat(verdict("gone", "maths")).isEqualTo(WritingVerdict.SENDER_NOT_OPERATIONAL);
        assertThat(verdict("maths", "gone")).isEqualTo(WritingVerdict.RECIPIENT_NOT_OPERATIONAL);
        assertThat(all.correspondents(id("nobody")).verdict()).isEqualTo(WritingVerdict.UNKNOWN_SENDER);
        assertThat(all.correspondents(id("gone")).verdict()).isEqualTo(WritingVerdict.SENDER_NOT_OPERATIONAL);
    }

    @Test
    void whoever_may_not_use_the_service_neither_writes_nor_is_written_to() {
        var without = spheres(
                StandardSpheres.all(), Messaging.where(user -> !user.id().equals(id("maths"))));

        assertThat(without.mayWrite(id("mum"), id("maths")).verdict())
                .isEqualTo(WritingVerdict.RECIPIENT_WITHOUT_SERVICE);
        assertThat(without.mayWrite(id("maths"), id("mum")).verdict()).isEqualTo(WritingVerdict.SENDER_WITHOUT_SERVICE);
        assertThat(people(without, "mum")).doesNotContain("maths").contains("english");
        assertThat(without.correspondents(id("maths")).service()).isEqualTo(Verdict.DENIED);
        assertThat(Messages.render(without.mayWrite(id("maths"), id("mum")).why(), Lang.FR))
                .isEqualTo("maths ne peut pas utiliser la messagerie (aucun droit n'y donne accès)");
    }

    @Test
    void a_rule_speaks_only_on_its_days() {
        var over =
                StandardSpheres.GUARDIAN_TO_CHILD.rule().during(Validity.between(DAY.minusDays(9), DAY.minusDays(1)));
        var answer = spheres(List.of(over)).mayWrite(id("mum"), id("zoe"));

        assertThat(answer.rules().get(0).outcome().getLeft()).isEqualTo(new Untied.NotThatDay(DAY));
    }

    @Test
    void automatic_groups_head_the_sphere_as_the_host_says_who_is_in_them() {
        var functions = FunctionGroups.standard().with(FunctionGroup.MEDICAL, Population.of(Profil.NON_ENSEIGNANT));

        assertThat(titles(all.with(functions).correspondents(id("mum"))).get(0).getValue())
                .contains("CPE: cpe", "Personnels médicaux: cook, cpe");
    }

    @Test
    void two_rules_with_one_id_are_a_programmers_fault() {
        var twice = Stream.concat(StandardSpheres.all().stream(), StandardSpheres.all().stream())
                .toList();

        assertThatThrownBy(() -> spheres(twice))
                .hasMessageContaining("COM-PRO-01")
                .hasMessageContaining("\nMaybe");
    }

    private WritingVerdict verdict(String from, String to) {
        return all.mayWrite(id(from), id(to)).verdict();
    }

    private static Map<String, String> reasons(WritingAnswer answer) {
        return answer.rules().stream()
                .filter(line -> !line.matches())
                .collect(Collectors.toMap(
                        line -> line.rule().id().value(),
                        line -> Messages.render(line.outcome().getLeft(), Lang.EN)));
    }

    private static List<String> people(Spheres spheres, String user) {
        return spheres.correspondents(id(user)).people().stream()
                .map(PersonId::value)
                .toList();
    }

    private static List<Map.Entry<Sphere, List<String>>> titles(Correspondents page) {
        return page.spheres().entrySet().stream()
                .map(sphere -> Map.entry(
                        sphere.getKey(),
                        sphere.getValue().stream().map(SpheresTest::title).toList()))
                .toList();
    }

    private static String title(Circle circle) {
        return Messages.render(circle.heading(), Lang.FR) + ": "
                + circle.members().stream()
                        .map(member -> member.person().value())
                        .collect(Collectors.joining(", "));
    }
}
