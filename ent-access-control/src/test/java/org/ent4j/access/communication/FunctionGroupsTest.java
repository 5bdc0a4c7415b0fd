package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.access.communication.FunctionGroup.ADMINISTRATION;
import static org.ent4j.access.communication.FunctionGroup.CHEF_ETABLISSEMENT;
import static org.ent4j.access.communication.FunctionGroup.CHEF_ETABLISSEMENT_ADJOINT;
import static org.ent4j.access.communication.FunctionGroup.CPE;
import static org.ent4j.access.communication.FunctionGroup.DDFPT_TERTIAIRE;
import static org.ent4j.access.communication.FunctionGroup.DOCUMENTALISTE;
import static org.ent4j.access.communication.FunctionGroup.SECRETAIRE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.communication.FunctionGroup.Family;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class FunctionGroupsTest {

    private static final StructureId SCHOOL = new StructureId(College.MONTEMONT);

    private final FunctionGroups standard = FunctionGroups.standard();

    @Test
    void there_are_thirteen_in_four_families() {
        assertThat(FunctionGroup.values()).hasSize(13);
        assertThat(Arrays.stream(FunctionGroup.values()).map(FunctionGroup::code))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(FunctionGroup.values()).map(FunctionGroup::family))
                .containsOnly(Family.values());
        assertThat(FunctionGroup.ofCode("VieScolaire_CPE")).contains(CPE);
        assertThat(FunctionGroup.ofCode("VieScolaire")).isEmpty();
    }

    @Test
    void head_and_deputy_are_told_apart_by_their_post() {
        assertThat(standard.of(post("DIR", "D0010"))).containsExactly(CHEF_ETABLISSEMENT);
        assertThat(standard.of(post("DIR", "D0011"))).containsExactly(CHEF_ETABLISSEMENT_ADJOINT);
        assertThat(standard.of(staff().fonctions("DIR").build())).isEmpty();
    }

    @Test
    void groups_overlap() {
        var both = staff().fonctions("DIR").disciplines("D0010", "D0011").build();

        assertThat(standard.of(both)).containsExactly(CHEF_ETABLISSEMENT, CHEF_ETABLISSEMENT_ADJOINT);
    }

    @Test
    void a_function_is_known_by_its_code_and_by_its_label() {
        assertThat(standard.of(staff().fonctions("EDU").build())).containsExactly(CPE);
        assertThat(standard.of(staff().fonctions("EDUCATION").build())).containsExactly(CPE);
    }

    @Test
    void a_librarian_is_one_by_profil_or_by_function() {
        assertThat(standard.of(Affiliation.of(SCHOOL, Profil.DOCUMENTALISTE))).containsExactly(DOCUMENTALISTE);
        assertThat(standard.of(Affiliation.in(SCHOOL, Profil.ENSEIGNANT)
                        .fonctions("DOC")
                        .build()))
                .containsExactly(DOCUMENTALISTE);
    }

    @Test
    void what_no_source_settles_has_no_members_until_the_host_says_who() {
        var clerk = staff().fonctions("ADF").disciplines("P9101").build();
        var told = standard.with(
                SECRETAIRE, Population.builder().disciplines("P9101").build());

        assertThat(standard.of(clerk)).containsExactly(ADMINISTRATION);
        assertThat(told.of(clerk)).containsExactly(SECRETAIRE, ADMINISTRATION);
    }

    @Test
    void a_group_without_members_is_listed_and_empty() {
        var memberships = standard.memberships(College.users());

        assertThat(memberships).hasSize(2 * 13);
        assertThat(memberships.get(FunctionGroups.id(SCHOOL, CPE))).containsExactly(College.id("cpe"));
        assertThat(memberships.get(FunctionGroups.id(SCHOOL, DDFPT_TERTIAIRE))).isEmpty();
    }

    @Test
    void a_user_keeps_the_groups_that_he_had() {
        var cpe = User.of("cpe", staff().fonctions("EDU").build()).in("free");

        assertThat(standard.enrolled(cpe).groups())
                .containsExactlyInAnyOrder(new GroupId("free"), new GroupId("0880054F:VieScolaire_CPE"));
    }

    @Test
    void the_groups_of_a_school_are_known_as_automatic() {
        assertThat(FunctionGroups.groupsOf(SCHOOL)).hasSize(13).allMatch(group -> group.kind() == Group.Kind.AUTOMATIC);
        assertThat(Stream.of(FunctionGroups.groupsOf(SCHOOL).get(0)))
                .extracting(Group::label)
                .isEqualTo(List.of("Chef d'établissement"));
    }

    private static Affiliation.Builder staff() {
        return Affiliation.in(SCHOOL, Profil.NON_ENSEIGNANT);
    }

    private static Affiliation post(String function, String discipline) {
        return Affiliation.in(SCHOOL, Profil.DIRECTION)
                .fonctions(function)
                .disciplines(discipline)
                .build();
    }
}
