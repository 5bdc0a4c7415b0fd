package org.ent4j.access.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.change.RightsAssembly;
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
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class DefaultGridTest {

    private static final DefaultGrid GRID = DefaultGrid.MON_BUREAU_NUMERIQUE;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Site SITE = new Site(new SiteId("clg"), Set.of(new StructureId("a"), new StructureId("b")));
    private static final Service ABSENCES = Service.of(
            "ABSENCES", "Chef établissement", "Responsable vie scolaire", "Enseignant", "Élève", "Responsable légal");
    private static final Service CAHIER =
            Service.of("cahier-de-textes", "Chef établissement", "CPE", "Enseignant", "Elève", "Responsable légal");
    private static final Service LIAISON =
            Service.of("Carnet de liaison", "Direction", "Enseignant", "Elève", "Responsable légal");

    @Test
    void the_grid_has_the_cells_of_the_deck() {
        assertThat(GRID.lines()).hasSize(36);
        assertThat(GRID.lines().stream().map(GridLine::service).distinct()).hasSize(9);
        assertThat(roles("Absences", GridPopulation.DIRECTION))
                .containsExactly("Chef établissement", "Responsable vie scolaire");
        assertThat(roles("Administration", GridPopulation.DIRECTION)).isEmpty();
        assertThat(roles("Punitions", GridPopulation.ENSEIGNANT)).isEmpty();
    }

    @Test
    void its_rules_give_a_site_the_roles_of_the_deck() {
        var rights = rights(GRID.rulesFor(SITE, List.of(ABSENCES, CAHIER)).rules());
        var snapshot = AccessEngine.of(
                        rights,
                        List.of(
                                user("head", Profil.DIRECTION),
                                user("cpe", Profil.NON_ENSEIGNANT, "EDUCATION"),
                                user("aed", Profil.VIE_SCOLAIRE, "AED"),
                                user("clerk", Profil.NON_ENSEIGNANT, "ADF"),
                                user("pupil", Profil.ELEVE))
                                .stream(),
                        DAY)
                .snapshot();

        assertThat(snapshot.roles(new PersonId("head"), ABSENCES.id()).roles().keySet())
                .containsExactly(new RoleName("Chef établissement"), new RoleName("Responsable vie scolaire"));
        assertThat(snapshot.roles(new PersonId("cpe"), CAHIER.id()).roles().keySet())
                .containsExactly(new RoleName("CPE"));
        assertThat(snapshot.services(new PersonId("aed")))
                .extracting(access -> access.service())
                .containsExactly(ABSENCES.id());
        assertThat(snapshot.services(new PersonId("clerk"))).isEmpty();
        assertThat(snapshot.roles(new PersonId("pupil"), ABSENCES.id()).roles().keySet())
                .containsExactly(new RoleName("Élève"));
    }

    @Test
    void rules_that_it_made_do_not_contradict_it() {
        var rights =
                rights(GRID.rulesFor(SITE, List.of(ABSENCES, CAHIER, LIAISON)).rules());

        assertThat(GRID.check(rights, DAY)).isEmpty();
    }

    @Test
    void what_has_no_match_is_said() {
        var dashboard = Service.of("Tableau de bord", "Lecture");

        assertThat(GRID.rulesFor(SITE, List.of(ABSENCES, dashboard, Service.of("Wiki", "Accès au service")))
                        .unmatched())
                .contains(
                        new GridUnmatched.NoSuchService("Publipostage"),
                        new GridUnmatched.NoSuchRole(dashboard.id(), "Consultation"),
                        new GridUnmatched.RoleNotInGrid(dashboard.id(), new RoleName("Lecture")),
                        new GridUnmatched.NotInGrid(new ServiceId("Wiki")))
                .doesNotContain(new GridUnmatched.NoSuchService("Absences"));
    }

    @Test
    void a_host_may_name_services_otherwise_and_change_lines() {
        var own = GRID.calling(new ServiceId("tdb"), "Tableau de bord")
                .with(GridLine.of("Tableau de bord", GridPopulation.AED, "Consultation"))
                .without("Tableau de bord", GridPopulation.CPE);
        var rules =
                own.rulesFor(SITE, List.of(Service.of("tdb", "Consultation"))).rules();

        assertThat(rules)
                .extracting(AccessRule::id)
                .containsExactly(
                        new RuleId("grid:clg:tdb:direction:Consultation"), new RuleId("grid:clg:tdb:aed:Consultation"));
    }

    @Test
    void an_optional_line_is_not_made_and_not_missed_but_allowed() {
        var rules = GRID.rulesFor(SITE, List.of(LIAISON)).rules();
        var aed = AccessRule.of(
                "aed", "Carnet de liaison", "Direction", Target.site("clg"), GridPopulation.AED.population());

        assertThat(rules).noneMatch(rule -> rule.population().equals(GridPopulation.AED.population()));
        assertThat(GRID.check(rights(rules), DAY)).isEmpty();
        assertThat(GRID.check(rights(plus(rules, aed)), DAY)).isEmpty();
    }

    @Test
    void a_role_given_to_others_than_the_grid_does_is_found() {
        var rules = GRID.rulesFor(SITE, List.of(CAHIER)).rules();
        var pupils = AccessRule.of(
                "pupils", "cahier-de-textes", "Enseignant", Target.site("clg"), Population.of(Profil.ELEVE));
        var everybody = AccessRule.of("all", "cahier-de-textes", "CPE", Target.site("clg"), Population.EVERYBODY);

        assertThat(GRID.check(rights(plus(rules, pupils, everybody)), DAY))
                .containsExactly(
                        new GridFinding.GivesMore(
                                pupils.id(),
                                CAHIER.id(),
                                new RoleName("Enseignant"),
                                List.of(GridPopulation.ELEVE.label())),
                        new GridFinding.GivesMore(
                                everybody.id(),
                                CAHIER.id(),
                                new RoleName("CPE"),
                                List.of(
                                        GridPopulation.DIRECTION.label(),
                                        GridPopulation.AED.label(),
                                        GridPopulation.ENSEIGNANT.label(),
                                        GridPopulation.ELEVE.label(),
                                        GridPopulation.PARENT.label())));
    }

    @Test
    void a_population_that_gets_nothing_is_found_school_by_school() {
        var rules = GRID.rulesFor(SITE, List.of(ABSENCES)).rules().stream()
                .filter(rule -> !rule.population().equals(GridPopulation.PARENT.population()))
                .toList();
        var onlyInA = AccessRule.of(
                "parents", "ABSENCES", "Responsable légal", Target.structures("a"), Population.of(Profil.PARENT));

        assertThat(GRID.check(rights(plus(rules, onlyInA)), DAY))
                .containsExactly(new GridFinding.GivesNothing(
                        ABSENCES.id(), GridPopulation.PARENT.label(), List.of("Responsable légal"), List.of("b")));
    }

    @Test
    void a_group_counts_for_the_school_that_it_belongs_to() {
        var rules = GRID.rulesFor(SITE, List.of(ABSENCES)).rules().stream()
                .filter(rule -> !rule.population().equals(GridPopulation.PARENT.population()))
                .toList();
        var byGroup = AccessRule.of(
                "parents", "ABSENCES", "Responsable légal", Target.groups("parents"), Population.EVERYBODY);
        var group = new Group(
                new GroupId("parents"),
                "Parents",
                Group.Kind.FREE,
                Optional.of(new StructureId("b")),
                Optional.empty());
        var assembly = new RightsAssembly(rights(plus(rules, byGroup)));
        assembly.add(group);

        assertThat(GRID.check(assembly.build(), DAY))
                .containsExactly(new GridFinding.GivesNothing(
                        ABSENCES.id(), GridPopulation.PARENT.label(), List.of("Responsable légal"), List.of("a")));
        assertThat(GRID.check(rights(plus(rules, byGroup)), DAY)).isEmpty();
    }

    private static List<String> roles(String service, GridPopulation population) {
        return GRID.lines().stream()
                .filter(line ->
                        line.service().equals(service) && line.population().equals(population))
                .flatMap(line -> line.roles().stream())
                .toList();
    }

    private static List<AccessRule> plus(List<AccessRule> rules, AccessRule... more) {
        return Stream.concat(rules.stream(), Arrays.stream(more)).toList();
    }

    private static Rights rights(Collection<AccessRule> rules) {
        var assembly = new RightsAssembly();
        assembly.add(SITE);
        rules.stream()
                .map(AccessRule::service)
                .distinct()
                .map(Map.of(ABSENCES.id(), ABSENCES, CAHIER.id(), CAHIER, LIAISON.id(), LIAISON)::get)
                .forEach(assembly::add);
        rules.forEach(rule -> assertThat(assembly.add(rule)).isEmpty());
        return assembly.build();
    }

    private static User user(String id, Profil profil, String... fonctions) {
        return User.of(id, Affiliation.in("a", profil).fonctions(fonctions).build());
    }
}
