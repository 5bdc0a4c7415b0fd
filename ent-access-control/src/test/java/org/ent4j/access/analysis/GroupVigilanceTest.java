package org.ent4j.access.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.analysis.GroupFinding.StaleGroup;
import org.ent4j.access.analysis.GroupFinding.StaleGroup.Symptom;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

/** The point of vigilance of the deck, with its recap: CLG Jean Montémont, service Absences. */
class GroupVigilanceTest {

    private static final String SCHOOL = "0880054F";
    private static final LocalDate DAY = LocalDate.of(2018, 10, 1);

    private final List<User> people = List.of(
            staff("cpe-new", "EDUCATION"),
            staff("cpe-member", "EDUCATION").in("CPE"),
            staff("secretary", "ADMINISTRATIF").in("CPE"),
            User.of(
                            "moved",
                            Affiliation.in("0540001A", Profil.NON_ENSEIGNANT)
                                    .fonctions("EDUCATION")
                                    .build())
                    .in("CPE"),
            staff("retired", "EDUCATION").in("CPE").in(new AccountState("DESACTIVE")),
            User.of("librarian", Affiliation.in(SCHOOL, Profil.DOCUMENTALISTE).build())
                    .in("Documentalistes"),
            User.of("head", Affiliation.in(SCHOOL, Profil.DIRECTION).build())
                    .in(new AccountState("BLOQUE"))
                    .in("Chef Etablissement"));

    @Test
    void the_stale_group_of_the_deck_is_found_and_says_who_lacks_the_role() {
        var findings = findings(recap(cpeGroup(Optional.empty())));

        assertThat(stale(findings, "CPE", Symptom.OUTSIDE)).containsExactly(new PersonId("cpe-new"));
        assertThat(stale(findings, "CPE", Symptom.WITHOUT_FUNCTION)).containsExactly(new PersonId("secretary"));
        assertThat(stale(findings, "CPE", Symptom.LEFT)).containsExactly(new PersonId("moved"));
        assertThat(stale(findings, "CPE", Symptom.NOT_OPERATIONAL)).containsExactly(new PersonId("retired"));
        assertThat(findings.stream()
                        .filter(finding -> finding instanceof StaleGroup stale && stale.symptom() == Symptom.OUTSIDE)
                        .map(finding -> Messages.render(finding, Lang.FR)))
                .containsExactly("groupe CPE (CPE) : « CPE » de l'établissement hors du groupe, donc sans ce que"
                        + " donnent les règles cpe-group : 1 (cpe-new)");
    }

    @Test
    void a_group_that_holds_whom_it_says_is_not_stale() {
        assertThat(findings(recap(cpeGroup(Optional.empty()))).stream()
                        .filter(finding -> finding instanceof StaleGroup stale
                                && stale.group().equals(new GroupId("Documentalistes"))))
                .isEmpty();
    }

    @Test
    void a_group_whose_members_are_not_operational_is_as_good_as_empty() {
        assertThat(findings(recap(cpeGroup(Optional.empty()))))
                .contains(new GroupFinding.EmptyGroup(
                        new GroupId("Chef Etablissement"), "Chef Etablissement", 1, List.of(new RuleId("head-group"))));
    }

    @Test
    void a_free_group_for_a_function_is_said_to_be_one() {
        assertThat(findings(recap(cpeGroup(Optional.empty()))))
                .contains(new GroupFinding.FreeGroupForFunction(
                        new GroupId("CPE"), "CPE", Label.of("CPE", "CPE"), List.of(new RuleId("cpe-group"))));
    }

    @Test
    void a_group_that_was_confirmed_before_the_school_year_began_is_told() {
        var old = findings(recap(cpeGroup(Optional.of(LocalDate.of(2018, 8, 31)))));
        var recent = findings(recap(cpeGroup(Optional.of(LocalDate.of(2018, 9, 1)))));

        assertThat(old).hasAtLeastOneElementOfType(GroupFinding.NotReviewed.class);
        assertThat(recent).doesNotHaveAnyElementsOfTypes(GroupFinding.NotReviewed.class);
    }

    @Test
    void an_automatic_group_is_only_told_when_it_is_empty() {
        var automatic = new Group(
                new GroupId("CPE"),
                "CPE",
                Group.Kind.AUTOMATIC,
                Optional.of(new StructureId(SCHOOL)),
                Optional.empty());
        var findings = findings(recap(automatic));

        assertThat(findings.stream().filter(finding -> isAbout(finding, "CPE"))).isEmpty();
    }

    @Test
    void a_group_of_which_nothing_is_known_is_one_of_the_schools_of_its_members() {
        var rights = rights(AccessRule.of("r", "Absences", "CPE", Target.groups("CPE"), Population.EVERYBODY));
        var members = List.of(staff("in", "EDU").in("CPE"), staff("out", "EDU"));

        assertThat(stale(findings(rights, members), "CPE", Symptom.OUTSIDE)).containsExactly(new PersonId("out"));
    }

    @Test
    void a_host_may_give_words_of_its_own() {
        var meaning = GroupMeaning.of(
                Label.of("infirmiers", "nurses"),
                List.of(Population.builder().fonctions("INF").build()),
                "Infirmerie");
        var settings = AnalysisSettings.USUAL.with(GroupMeanings.USUAL.with(meaning));
        var rights = rights(AccessRule.of("r", "Absences", "CPE", Target.groups("INFIRMERIE"), Population.EVERYBODY));
        var members = List.of(staff("nurse", "INF"), staff("other", "EDU").in("INFIRMERIE"));
        var snapshot = AccessEngine.of(rights, members.stream(), DAY).snapshot();

        assertThat(stale(Analysis.of(snapshot, settings).findings(), "INFIRMERIE", Symptom.OUTSIDE))
                .containsExactly(new PersonId("nurse"));
    }

    private List<Finding> findings(Rights rights) {
        return findings(rights, people);
    }

    private static List<Finding> findings(Rights rights, List<User> people) {
        var snapshot = AccessEngine.of(rights, people.stream(), DAY).snapshot();
        return Analysis.of(snapshot, AnalysisSettings.USUAL, people::stream).findings();
    }

    private static List<PersonId> stale(List<Finding> findings, String group, Symptom symptom) {
        return findings.stream()
                .filter(finding -> finding instanceof StaleGroup stale
                        && stale.group().equals(new GroupId(group))
                        && stale.symptom() == symptom)
                .flatMap(finding -> ((StaleGroup) finding).people().stream())
                .toList();
    }

    private static boolean isAbout(Finding finding, String group) {
        return finding instanceof StaleGroup stale && stale.group().equals(new GroupId(group))
                || finding instanceof GroupFinding.FreeGroupForFunction free
                        && free.group().equals(new GroupId(group))
                || finding instanceof GroupFinding.EmptyGroup empty
                        && empty.group().equals(new GroupId(group));
    }

    private static User staff(String id, String fonction) {
        return User.of(
                id,
                Affiliation.in(SCHOOL, Profil.NON_ENSEIGNANT)
                        .fonctions(fonction)
                        .build());
    }

    private static Group cpeGroup(Optional<LocalDate> reviewedOn) {
        return new Group(new GroupId("CPE"), "CPE", Group.Kind.FREE, Optional.of(new StructureId(SCHOOL)), reviewedOn);
    }

    private static Rights recap(Group cpe) {
        var site = Target.site("montemont");
        var assembly = new RightsAssembly(rights(
                AccessRule.of("teachers", "Absences", "Professeur", site, Population.of(Profil.ENSEIGNANT)),
                AccessRule.of("pupils", "Absences", "Elève", site, Population.of(Profil.ELEVE)),
                AccessRule.of("parents", "Absences", "Parent", site, Population.of(Profil.PARENT)),
                byGroup("librarians-group", "Saisie libre de séance", "Documentalistes"),
                byGroup("head-group", "Chef d'établissement", "Chef Etablissement"),
                byGroup("cpe-group", "CPE", "CPE"),
                AccessRule.of(
                        "cpe",
                        "Absences",
                        "CPE",
                        site,
                        Population.builder()
                                .profils(Profil.NON_ENSEIGNANT)
                                .fonctions("EDUCATION")
                                .build())));
        assembly.add(cpe);
        return assembly.build();
    }

    private static AccessRule byGroup(String id, String role, String group) {
        return AccessRule.of(id, "Absences", role, Target.groups(group), Population.EVERYBODY);
    }

    private static Rights rights(AccessRule... rules) {
        var assembly = new RightsAssembly();
        assembly.add(new Site(new SiteId("montemont"), Set.of(new StructureId(SCHOOL))));
        assembly.add(Service.of(
                "Absences", "Professeur", "Elève", "Parent", "Saisie libre de séance", "Chef d'établissement", "CPE"));
        Arrays.stream(rules).forEach(assembly::add);
        return assembly.build();
    }
}
