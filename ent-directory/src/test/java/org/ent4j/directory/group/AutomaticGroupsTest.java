package org.ent4j.directory.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.group.GroupSample.SCHOOL;
import static org.ent4j.directory.group.GroupSample.id;
import static org.ent4j.directory.group.GroupSample.place;
import static org.ent4j.directory.group.GroupSample.post;
import static org.ent4j.directory.group.GroupSample.pupil;
import static org.ent4j.directory.group.GroupSample.someone;
import static org.ent4j.directory.group.GroupSample.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class AutomaticGroupsTest {

    private static final String TROISIEME = "10310019110";

    private static SortedSet<PersonId> members(String group, Candidate... people) {
        return AutomaticGroups.of(SCHOOL, List.of(people), FunctionRules.standard()).entrySet().stream()
                .filter(entry -> entry.getKey().id().value().equals(SCHOOL + ":" + group))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElseThrow();
    }

    private final Candidate zoe = pupil("zoe", TROISIEME, Set.of("3EME1"), id("mother"), id("father"));
    private final Candidate tom = pupil("tom", TROISIEME, Set.of("3EME2"), id("mother"));
    private final Candidate muller = someone("muller", teaching("020700", "3EME1"));
    private final Candidate head =
            someone("head", place(Profil.ENSEIGNANT).addHeadTeacherOf("3EME2").build());

    @Test
    void a_class_has_its_pupils_their_guardians_and_its_teachers() {
        assertThat(members("CLASS_PUPILS:3EME1", zoe, tom)).containsExactly(id("zoe"));
        assertThat(members("CLASS_PARENTS:3EME1", zoe, tom)).containsExactly(id("father"), id("mother"));
        assertThat(members("CLASS_PARENTS:3EME2", zoe, tom)).containsExactly(id("mother"));
        assertThat(members("CLASS_TEACHERS:3EME1", zoe, muller, head)).containsExactly(id("muller"));
        assertThat(members("CLASS_TEACHERS:3EME2", zoe, muller, head)).containsExactly(id("head"));
    }

    @Test
    void a_structure_has_everybody_by_kind() {
        assertThat(members("PUPILS", zoe, tom, muller)).containsExactly(id("tom"), id("zoe"));
        assertThat(members("PARENTS", zoe, tom)).containsExactly(id("father"), id("mother"));
        assertThat(members("STAFF", zoe, muller, head)).containsExactly(id("head"), id("muller"));
        assertThat(members("HEAD_TEACHERS", zoe, muller, head)).containsExactly(id("head"));
        assertThat(members("LEVEL_PUPILS:TROISIEME", zoe, tom)).hasSize(2);
    }

    @Test
    void the_thirteen_groups_by_function_are_there_and_empty_where_nothing_says_who_is_in_them() {
        var cpe = someone("cpe", post(Profil.VIE_SCOLAIRE, "EDU", "E0030"));
        var groups = AutomaticGroups.of(SCHOOL, List.of(cpe), FunctionRules.standard());

        assertThat(groups.keySet().stream().filter(group -> group.kind() == AutomaticGroup.Kind.FUNCTION))
                .hasSize(13);
        assertThat(members("VieScolaire_CPE", cpe)).containsExactly(id("cpe"));
        assertThat(members("Autres_CDT_TERTIAIRE", cpe)).isEmpty();
    }

    @Test
    void function_groups_overlap_and_head_and_deputy_are_told_apart_by_their_post() {
        var both = someone("both", post(Profil.DIRECTION, "DIR", "D0010"), otherSource("DIR", "D0011"));

        assertThat(members("Direction_CHEF_ETAB", both)).containsExactly(id("both"));
        assertThat(members("Direction_CHEF_ETAB_ADJ", both)).containsExactly(id("both"));
        assertThat(members("Direction_CHEF_ETAB", someone("deputy", otherSource("DIR", "D0011"))))
                .isEmpty();
    }

    private static Affiliation otherSource(String fonction, String discipline) {
        var builder = Affiliation.builder();
        builder.structure(SCHOOL).source("STS").profil(Profil.DIRECTION);
        return builder.addFonctions(new Fonction(fonction))
                .addDisciplines(new Discipline(discipline))
                .build();
    }

    @Test
    void the_host_says_who_is_in_a_group_that_no_code_settles() {
        var clerk = someone("clerk", post(Profil.NON_ENSEIGNANT, "ADF", "A0001"));
        var told = FunctionRules.standard()
                .with(
                        FunctionGroup.SECRETAIRE,
                        Population.builder()
                                .addDisciplines(new Discipline("A0001"))
                                .build());

        var secretaries = AutomaticGroups.of(SCHOOL, List.of(clerk), told).entrySet().stream()
                .filter(entry -> entry.getKey().code().equals("Autres_SECRETAIRES"))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());

        assertThat(secretaries).containsExactly(id("clerk"));
        assertThat(members("Autres_SECRETAIRES", clerk)).isEmpty();
    }

    @Test
    void people_of_other_structures_count_for_nothing() {
        var groups = AutomaticGroups.of(new StructureId("0000001B"), List.of(zoe, muller), FunctionRules.standard());

        assertThat(groups.values()).allMatch(SortedSet::isEmpty);
    }

    @Test
    void the_groups_of_an_earlier_day_are_those_of_the_history() {
        var october = LocalDate.of(2026, 10, 1);
        var november = LocalDate.of(2026, 11, 2);
        var key = new SourceKey("AAF", "13", "200");
        var before = Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of("LEROY", "Zoé"))
                .profil(Profil.ELEVE)
                .mef(new Mef(TROISIEME))
                .addGuardians(new Guardianship(id("mother"), "10", Guardianship.Authority.LEGAL, true, true, true))
                .addGuardians(new Guardianship(id("aunt"), "70", Guardianship.Authority.NONE, false, true, false))
                .addAffiliations(place(Profil.ELEVE).addClasses("3EME1").build())
                .build();
        var after = before.withAffiliations(
                List.of(place(Profil.ELEVE).addClasses("3EME2").build()));
        var history = PersonHistory.NONE.after(before, october).after(after, november);

        assertThat(members("CLASS_PARENTS:3EME1", Candidate.on(october, after, history)))
                .containsExactly(id("mother"));
        assertThat(members("LEVEL_PUPILS:TROISIEME", Candidate.on(october, after, history)))
                .hasSize(1);
        assertThat(members("CLASS_PUPILS:3EME2", Candidate.on(november, after, history)))
                .hasSize(1);
        assertThat(members("CLASS_PUPILS:3EME2", Candidate.of(after))).hasSize(1);
        assertThat(Candidate.of(after.disappeared(november)).affiliations()).isEmpty();
    }

    @Test
    void labels_read_well() {
        var group = AutomaticGroup.of(SCHOOL, AutomaticGroup.Kind.CLASS_PUPILS, "3EME1");

        assertThat(group.label().in(Lang.FR)).isEqualTo("Élèves de 3EME1");
        assertThat(AutomaticGroup.of(SCHOOL, AutomaticGroup.Kind.PUPILS).label().in(Lang.FR))
                .isEqualTo("Élèves");
    }
}
