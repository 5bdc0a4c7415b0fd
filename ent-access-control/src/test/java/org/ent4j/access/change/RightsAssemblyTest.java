package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.access.change.RightsDefect.DelegationCycle;
import org.ent4j.access.change.RightsDefect.DuplicateId;
import org.ent4j.access.change.RightsDefect.EmptyTarget;
import org.ent4j.access.change.RightsDefect.NotThere;
import org.ent4j.access.change.RightsDefect.StillUsed;
import org.ent4j.access.change.RightsDefect.UnknownProfil;
import org.ent4j.access.change.RightsDefect.UnknownRole;
import org.ent4j.access.change.RightsDefect.UnknownService;
import org.ent4j.access.change.RightsDefect.UnknownSite;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

class RightsAssemblyTest {

    private static final ServiceId ABSENCES = new ServiceId("absences");
    private static final Site COLLEGE = new Site(new SiteId("college"), Set.of(new StructureId("A")));

    private final RightsAssembly assembly = withService();

    private static RightsAssembly withService() {
        var assembly = new RightsAssembly();
        assembly.add(Service.of("absences", "Professeur", "Parent"));
        assembly.add(COLLEGE);
        return assembly;
    }

    private static AccessRule rule(String id, Target target) {
        return AccessRule.of(id, "absences", "Professeur", target, Population.EVERYBODY);
    }

    private static Closing closing(Population population, Population except) {
        return new Closing(new ClosingId("c"), ABSENCES, population, List.of(except), Set.of());
    }

    private static Delegation delegation(String id, String from, String to) {
        return new Delegation(new DelegationId(id), Optional.of(new PersonId(from)), new PersonId(to), Scope.ENT);
    }

    private static Label name(String id) {
        return Label.of(id, id);
    }

    private static List<Label> names(String id) {
        return List.of(name(id));
    }

    private void sound(RightsChange change) {
        assertThat(assembly.apply(change)).isEmpty();
    }

    private void refused(RightsChange change, RightsDefect defect) {
        var before = assembly.build();
        assertThat(assembly.apply(change)).contains(defect);
        assertThat(assembly.build()).isEqualTo(before);
    }

    @Test
    void of_two_with_one_id_the_first_is_kept() {
        var first = Group.free("g", "Chorale", new StructureId("A"));
        assertThat(assembly.add(first)).isEmpty();

        assertThat(assembly.add(Group.free("g", "Échecs", new StructureId("A"))))
                .contains(new DuplicateId(RightsElement.Kind.GROUP.label(), "g"));
        assertThat(assembly.build().groups()).containsValue(first);
    }

    @Test
    void every_kind_of_element_is_refused_the_second_time() {
        var subscription = new Subscription(ABSENCES, Set.of());
        var grant = Grant.of(0, "absences", "Parent", "p");

        assertThat(List.of(
                        assembly.add(rule("r", Target.ENT)),
                        assembly.add(grant),
                        assembly.add(subscription),
                        assembly.add(closing(Population.EVERYBODY, Population.EVERYBODY)),
                        assembly.add(delegation("d", "p", "q"))))
                .allMatch(Optional::isEmpty);
        assertThat(List.of(
                        assembly.add(COLLEGE),
                        assembly.add(Service.of("absences")),
                        assembly.add(rule("r", Target.ENT)),
                        assembly.add(grant),
                        assembly.add(subscription),
                        assembly.add(closing(Population.EVERYBODY, Population.EVERYBODY)),
                        assembly.add(delegation("d", "p", "q"))))
                .containsExactly(
                        Optional.of(new DuplicateId(RightsElement.Kind.SITE.label(), "college")),
                        Optional.of(new DuplicateId(RightsElement.Kind.SERVICE.label(), "absences")),
                        Optional.of(new DuplicateId(RightsElement.Kind.RULE.label(), "r")),
                        Optional.of(new DuplicateId(RightsElement.Kind.GRANT.label(), "grant:0")),
                        Optional.of(new DuplicateId(RightsElement.Kind.SUBSCRIPTION.label(), "absences")),
                        Optional.of(new DuplicateId(RightsElement.Kind.CLOSING.label(), "c")),
                        Optional.of(new DuplicateId(RightsElement.Kind.DELEGATION.label(), "d")));
    }

    @Test
    void a_rule_names_a_service_and_a_role_that_are_there() {
        var unknownService = AccessRule.of("r", "notes", "Professeur", Target.ENT, Population.EVERYBODY);
        var unknownRole = AccessRule.of("r", "absences", "Élève", Target.ENT, Population.EVERYBODY);

        refused(new RightsChange.RulePut(unknownService), new UnknownService("r", "notes"));
        refused(
                new RightsChange.RulePut(unknownRole),
                new UnknownRole("r", "absences", "Élève", List.of("Professeur", "Parent")));
    }

    @Test
    void so_does_a_grant() {
        refused(
                new RightsChange.GrantGiven(Grant.of(3, "notes", "Parent", "p")),
                new UnknownService("grant:3", "notes"));
        refused(
                new RightsChange.GrantGiven(Grant.of(3, "absences", "Élève", "p")),
                new UnknownRole("grant:3", "absences", "Élève", List.of("Professeur", "Parent")));
    }

    @Test
    void subscriptions_and_closings_name_a_service_that_is_there() {
        var notes = new ServiceId("notes");
        var closing = new Closing(new ClosingId("c"), notes, Population.EVERYBODY, List.of(), Set.of());

        refused(
                new RightsChange.ServiceSubscribed(new Subscription(notes, Set.of())),
                new UnknownService("notes", "notes"));
        refused(new RightsChange.ServiceClosed(closing), new UnknownService("c", "notes"));
    }

    @Test
    void a_target_is_a_known_site_or_names_something() {
        refused(new RightsChange.RulePut(rule("r", Target.site("lycee"))), new UnknownSite("r", "lycee"));
        refused(new RightsChange.RulePut(rule("r", Target.structures())), new EmptyTarget("r"));
        refused(new RightsChange.RulePut(rule("r", Target.groups())), new EmptyTarget("r"));
        sound(new RightsChange.RulePut(rule("r", Target.site("college"))));
        sound(new RightsChange.RulePut(rule("r", Target.structures("anywhere"))));
        sound(new RightsChange.RulePut(rule("r", Target.groups("any"))));
    }

    @Test
    void profils_are_those_that_exist() {
        var wrong =
                Population.builder().with(Criterion.PROFIL, List.of("TEACHER")).build();

        refused(
                new RightsChange.RulePut(AccessRule.of("r", "absences", "Parent", Target.ENT, wrong)),
                new UnknownProfil("r", "TEACHER"));
        refused(
                new RightsChange.ServiceClosed(closing(wrong, Population.EVERYBODY)),
                new UnknownProfil("c", "TEACHER"));
        refused(
                new RightsChange.ServiceClosed(closing(Population.of(Profil.ELEVE), wrong)),
                new UnknownProfil("c", "TEACHER"));
    }

    @Test
    void what_is_not_there_cannot_go() {
        refused(new RightsChange.SiteRemoved(new SiteId("x")), new NotThere(RightsElement.Kind.SITE.label(), "x"));
        refused(
                new RightsChange.ServiceRemoved(new ServiceId("x")),
                new NotThere(RightsElement.Kind.SERVICE.label(), "x"));
        refused(
                new RightsElement(RightsElement.Kind.GROUP, "x").removal(),
                new NotThere(RightsElement.Kind.GROUP.label(), "x"));
        refused(new RightsChange.RuleRemoved(new RuleId("x")), new NotThere(RightsElement.Kind.RULE.label(), "x"));
        refused(new RightsChange.GrantRevoked(new RuleId("x")), new NotThere(RightsElement.Kind.GRANT.label(), "x"));
        refused(
                new RightsChange.SubscriptionLifted(ABSENCES),
                new NotThere(RightsElement.Kind.SUBSCRIPTION.label(), "absences"));
        refused(
                new RightsChange.ServiceReopened(new ClosingId("x")),
                new NotThere(RightsElement.Kind.CLOSING.label(), "x"));
        refused(
                new RightsChange.DelegationRevoked(new DelegationId("x")),
                new NotThere(RightsElement.Kind.DELEGATION.label(), "x"));
    }

    @Test
    void a_service_stays_as_long_as_something_names_it() {
        var users = List.<RightsChange>of(
                new RightsChange.RulePut(rule("r", Target.ENT)),
                new RightsChange.GrantGiven(Grant.of(0, "absences", "Parent", "p")),
                new RightsChange.ServiceClosed(closing(Population.EVERYBODY, Population.EVERYBODY)),
                new RightsChange.ServiceSubscribed(new Subscription(ABSENCES, Set.of())));
        users.forEach(this::sound);

        for (var user : users) {
            assertThat(assembly.apply(new RightsChange.ServiceRemoved(ABSENCES)))
                    .isPresent();
            sound(RightsElement.of(user).removal());
        }
        sound(new RightsChange.ServiceRemoved(ABSENCES));
    }

    @Test
    void the_first_users_of_a_service_are_named() {
        IntStream.range(0, 12).forEach(n -> sound(new RightsChange.RulePut(rule("r" + n, Target.ENT))));

        var defect = assembly.apply(new RightsChange.ServiceRemoved(ABSENCES)).orElseThrow();

        assertThat(((StillUsed) defect).by()).startsWith(name("r0"), name("r1")).hasSize(10);
    }

    @Test
    void a_subscription_is_named_as_one() {
        sound(new RightsChange.ServiceSubscribed(new Subscription(ABSENCES, Set.of())));

        refused(
                new RightsChange.ServiceRemoved(ABSENCES),
                new StillUsed(
                        RightsElement.Kind.SERVICE.label(),
                        "absences",
                        List.of(RightsElement.Kind.SUBSCRIPTION.label())));
    }

    @Test
    void a_site_stays_as_long_as_a_rule_targets_it() {
        sound(new RightsChange.RulePut(rule("r", Target.site("college"))));

        refused(
                new RightsChange.SiteRemoved(COLLEGE.id()),
                new StillUsed(RightsElement.Kind.SITE.label(), "college", names("r")));
        sound(new RightsChange.RulePut(rule("r", Target.ENT)));
        sound(new RightsChange.SiteRemoved(COLLEGE.id()));
    }

    @Test
    void a_service_keeps_the_roles_that_are_in_use() {
        sound(new RightsChange.RulePut(rule("r", Target.ENT)));
        sound(new RightsChange.GrantGiven(Grant.of(0, "absences", "Parent", "p")));

        refused(
                new RightsChange.ServicePut(Service.of("absences", "Parent")),
                new StillUsed(RightsDefect.ROLE, "Professeur", names("r")));
        refused(
                new RightsChange.ServicePut(Service.of("absences", "Professeur")),
                new StillUsed(RightsDefect.ROLE, "Parent", names("grant:0")));
        sound(new RightsChange.ServicePut(Service.of("absences", "Parent", "Élève", "Professeur")));
    }

    @Test
    void nobody_holds_his_scope_from_himself() {
        sound(new RightsChange.DelegationGiven(delegation("1", "p", "q")));
        sound(new RightsChange.DelegationGiven(delegation("2", "q", "r")));

        refused(
                new RightsChange.DelegationGiven(delegation("3", "r", "p")),
                new DelegationCycle("3", List.of("3", "1", "2")));
        refused(new RightsChange.DelegationGiven(delegation("4", "s", "s")), new DelegationCycle("4", List.of("4")));
    }

    @Test
    void a_delegation_that_is_replaced_closes_no_circle() {
        sound(new RightsChange.DelegationGiven(delegation("1", "p", "q")));

        sound(new RightsChange.DelegationGiven(delegation("1", "q", "p")));
    }

    @Test
    void what_is_put_again_keeps_its_place() {
        sound(new RightsChange.RulePut(rule("a", Target.ENT)));
        sound(new RightsChange.RulePut(rule("b", Target.ENT)));
        sound(new RightsChange.RulePut(rule("a", Target.groups("g"))));

        assertThat(assembly.build().rules().values())
                .containsExactly(rule("a", Target.groups("g")), rule("b", Target.ENT));
    }

    @Test
    void what_was_built_stays_when_the_assembly_goes_on() {
        var before = assembly.build();
        sound(new RightsChange.RulePut(rule("a", Target.ENT)));

        assertThat(before.rules()).isEmpty();
        assertThat(new RightsAssembly(before).build()).isEqualTo(before);
    }
}
