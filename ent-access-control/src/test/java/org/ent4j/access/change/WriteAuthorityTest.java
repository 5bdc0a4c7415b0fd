package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.change.RightsElement.Kind;
import org.ent4j.access.change.WriteRefusal.DelegatesForAnother;
import org.ent4j.access.change.WriteRefusal.DelegatesTooMuch;
import org.ent4j.access.change.WriteRefusal.ExistingOutside;
import org.ent4j.access.change.WriteRefusal.GroupsOutside;
import org.ent4j.access.change.WriteRefusal.GroupsWithoutStructure;
import org.ent4j.access.change.WriteRefusal.NeedsWholeEnt;
import org.ent4j.access.change.WriteRefusal.StructuresOutside;
import org.ent4j.access.change.WriteRefusal.UnknownAdministrator;
import org.ent4j.access.change.WriteRefusal.UserOutside;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
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
import org.junit.jupiter.api.Test;

/** The principal administers A and B, the académie everything, the deputy A by the principal. */
class WriteAuthorityTest {

    private static final ServiceId NOTES = new ServiceId("notes");
    private static final Map<String, User> USERS = Map.of(
            "inA", User.of("inA", Affiliation.of(new StructureId("C"), Profil.PARENT), affiliation("A")),
            "inC", User.of("inC", affiliation("C")),
            "nowhere", User.of("nowhere"));

    private final RightsAssembly assembly = new RightsAssembly();
    private final WriteAuthority authority = assembly.authority(id -> Optional.ofNullable(USERS.get(id.value())));

    WriteAuthorityTest() {
        assembly.add(Service.of("notes", "Lecteur"));
        assembly.add(new Site(new SiteId("cité"), ids("A", "B")));
        assembly.add(new Site(new SiteId("réseau"), ids("A", "C", "D")));
        assembly.add(Group.free("gA", "Chorale", new StructureId("A")));
        assembly.add(Group.free("gC", "Échecs", new StructureId("C")));
        assembly.add(new Group(new GroupId("g?"), "Tous", Group.Kind.AUTOMATIC, Optional.empty(), Optional.empty()));
        assembly.add(delegation("d0", "", "académie", Scope.ENT));
        assembly.add(delegation("d1", "académie", "principal", new Scope(false, ids("A", "B"))));
        assembly.add(delegation("d2", "principal", "adjoint", new Scope(false, ids("A", "C"))));
        assembly.add(delegation("d3", "ancien", "sans", Scope.ENT));
    }

    private static Affiliation affiliation(String structure) {
        return Affiliation.of(new StructureId(structure), Profil.ELEVE);
    }

    private static Set<StructureId> ids(String... structures) {
        return Arrays.stream(structures).map(StructureId::new).collect(Collectors.toSet());
    }

    private static Delegation delegation(String id, String from, String to, Scope scope) {
        return new Delegation(
                new DelegationId(id),
                Optional.of(from).filter(name -> !name.isEmpty()).map(PersonId::new),
                new PersonId(to),
                scope);
    }

    private static Population in(String... structures) {
        return Population.builder()
                .structures(ids(structures).toArray(StructureId[]::new))
                .profils(Profil.ELEVE)
                .build();
    }

    private static RightsChange rule(Target target, Population population) {
        return new RightsChange.RulePut(AccessRule.of("r", "notes", "Lecteur", target, population));
    }

    private static RightsChange closing(Population population) {
        return new RightsChange.ServiceClosed(
                new Closing(new ClosingId("c"), NOTES, population, List.of(Population.EVERYBODY), Set.of()));
    }

    private static RightsChange delegating(String id, String from, Scope scope) {
        return new RightsChange.DelegationGiven(delegation(id, from, "x", scope));
    }

    private void may(String author, RightsChange change) {
        assertThat(authority.refusal(new PersonId(author), change)).isEmpty();
    }

    private void mayNot(String author, RightsChange change, WriteRefusal because) {
        assertThat(authority.refusal(new PersonId(author), change)).contains(because);
    }

    private static WriteRefusal outside(Kind kind, String id, String... structures) {
        return new StructuresOutside(kind.label(), id, List.of(structures));
    }

    private static WriteRefusal wholeEnt(Kind kind, String id) {
        return new NeedsWholeEnt(kind.label(), id);
    }

    private static WriteRefusal existing(Kind kind, String id, WriteRefusal because) {
        return new ExistingOutside(kind.label(), id, because);
    }

    @Test
    void who_administers_nothing_changes_nothing() {
        mayNot("passant", rule(Target.structures("A"), in("A")), new UnknownAdministrator("passant"));
        mayNot("sans", new RightsChange.RuleRemoved(new RuleId("r")), new UnknownAdministrator("sans"));
    }

    @Test
    void who_administers_the_whole_ent_changes_everything() {
        may("académie", rule(Target.ENT, Population.EVERYBODY));
        may("académie", new RightsChange.ServiceRemoved(NOTES));
        may("académie", delegating("d9", "principal", Scope.ENT));
        may("académie", delegating("d9", "", Scope.ENT));
    }

    @Test
    void structures_of_a_target_are_the_authors() {
        may("principal", rule(Target.structures("A", "B"), Population.EVERYBODY));
        mayNot(
                "principal",
                rule(Target.structures("D", "A", "C"), Population.EVERYBODY),
                outside(Kind.RULE, "r", "C", "D"));
        mayNot("adjoint", rule(Target.structures("A", "B"), Population.EVERYBODY), outside(Kind.RULE, "r", "B"));
    }

    @Test
    void a_structure_criterion_narrows_a_target() {
        may("principal", rule(Target.structures("A", "C"), in("A")));
        may("principal", rule(Target.structures("A"), in("A", "C")));
        mayNot("principal", rule(Target.structures("A", "C", "D"), in("A", "C")), outside(Kind.RULE, "r", "C"));
    }

    @Test
    void a_site_counts_with_all_of_its_structures() {
        may("principal", rule(Target.site("cité"), Population.EVERYBODY));
        may("principal", rule(Target.site("réseau"), in("A")));
        mayNot(
                "principal",
                rule(Target.site("réseau"), Population.of(Profil.ELEVE)),
                outside(Kind.RULE, "r", "C", "D"));
    }

    @Test
    void a_rule_that_waits_for_structures_of_others_is_theirs_already() {
        assembly.apply(new RightsChange.SitePut(new Site(new SiteId("futur"), Set.of())));
        var waiting = rule(Target.site("cité"), in("C"));

        mayNot("adjoint", waiting, outside(Kind.RULE, "r", "B", "C"));
        mayNot("principal", rule(Target.structures("A"), in("C")), outside(Kind.RULE, "r", "C"));
        mayNot("principal", rule(Target.site("futur"), Population.EVERYBODY), wholeEnt(Kind.RULE, "r"));
        may("principal", rule(Target.site("futur"), in("A")));
        assembly.apply(waiting);
        mayNot(
                "principal",
                new RightsChange.RuleRemoved(new RuleId("r")),
                existing(Kind.RULE, "r", outside(Kind.RULE, "r", "C")));
    }

    @Test
    void groups_belong_to_structures_of_the_author() {
        may("principal", rule(Target.groups("gA"), Population.EVERYBODY));
        may("principal", rule(Target.groups("gA"), in("C")));
        may("principal", rule(Target.groups("gC", "g?", "inconnu"), in("A", "B")));
        mayNot(
                "principal",
                rule(Target.groups("gA", "gC", "g?"), in("A", "C")),
                new GroupsOutside(Kind.RULE.label(), "r", List.of("gC"), List.of("C")));
        mayNot(
                "principal",
                rule(Target.groups("inconnu", "gA", "g?"), Population.EVERYBODY),
                new GroupsWithoutStructure(Kind.RULE.label(), "r", List.of("g?", "inconnu")));
    }

    @Test
    void the_whole_ent_is_narrowed_by_a_structure_criterion_only() {
        may("principal", rule(Target.ENT, in("A", "B")));
        mayNot("principal", rule(Target.ENT, in("A", "C")), outside(Kind.RULE, "r", "C"));
        mayNot("principal", rule(Target.ENT, Population.of(Profil.ELEVE)), wholeEnt(Kind.RULE, "r"));
    }

    @Test
    void what_a_rule_replaces_is_the_authors_as_well() {
        assembly.apply(rule(Target.structures("C"), Population.EVERYBODY));
        var because = existing(Kind.RULE, "r", outside(Kind.RULE, "r", "C"));

        mayNot("principal", rule(Target.structures("A"), Population.EVERYBODY), because);
        mayNot("principal", new RightsChange.RuleRemoved(new RuleId("r")), because);
    }

    @Test
    void a_rule_of_ones_own_may_go_and_one_that_is_not_there_is_nobodys() {
        assembly.apply(rule(Target.structures("A"), Population.EVERYBODY));

        may("principal", new RightsChange.RuleRemoved(new RuleId("r")));
        may("principal", new RightsChange.RuleRemoved(new RuleId("absente")));
    }

    @Test
    void a_grant_is_for_a_user_of_ones_own() {
        may("principal", new RightsChange.GrantGiven(Grant.of(0, "notes", "Lecteur", "inA")));
        for (var user : List.of("inC", "nowhere", "inconnu")) {
            mayNot(
                    "principal",
                    new RightsChange.GrantGiven(Grant.of(0, "notes", "Lecteur", user)),
                    new UserOutside("grant:0", user));
        }
    }

    @Test
    void a_grant_that_is_replaced_or_revoked_as_well() {
        assembly.add(Grant.of(0, "notes", "Lecteur", "inC"));
        assembly.add(Grant.of(1, "notes", "Lecteur", "inA"));
        var because = existing(Kind.GRANT, "grant:0", new UserOutside("grant:0", "inC"));

        mayNot("principal", new RightsChange.GrantGiven(Grant.of(0, "notes", "Lecteur", "inA")), because);
        mayNot("principal", new RightsChange.GrantRevoked(new RuleId("grant:0")), because);
        may("principal", new RightsChange.GrantRevoked(new RuleId("grant:1")));
    }

    @Test
    void a_closing_names_structures_of_ones_own() {
        may("principal", closing(in("A")));
        mayNot("principal", closing(in("A", "C")), outside(Kind.CLOSING, "c", "C"));
        mayNot("principal", closing(Population.of(Profil.PARENT)), wholeEnt(Kind.CLOSING, "c"));
    }

    @Test
    void a_closing_by_the_academie_is_not_lifted_by_a_school() {
        assembly.apply(closing(Population.EVERYBODY));
        var because = existing(Kind.CLOSING, "c", wholeEnt(Kind.CLOSING, "c"));

        mayNot("principal", new RightsChange.ServiceReopened(new ClosingId("c")), because);
        mayNot("principal", closing(in("A")), because);
        may("académie", new RightsChange.ServiceReopened(new ClosingId("c")));
    }

    @Test
    void services_sites_and_subscriptions_need_the_whole_ent() {
        mayNot("principal", new RightsChange.ServicePut(Service.of("x")), wholeEnt(Kind.SERVICE, "x"));
        mayNot("principal", new RightsChange.ServiceRemoved(NOTES), wholeEnt(Kind.SERVICE, "notes"));
        mayNot("principal", new RightsChange.SitePut(new Site(new SiteId("x"), ids("A"))), wholeEnt(Kind.SITE, "x"));
        mayNot("principal", new RightsChange.SiteRemoved(new SiteId("cité")), wholeEnt(Kind.SITE, "cité"));
        mayNot(
                "principal",
                new RightsChange.ServiceSubscribed(new Subscription(NOTES, ids("A"))),
                wholeEnt(Kind.SUBSCRIPTION, "notes"));
        mayNot("principal", new RightsChange.SubscriptionLifted(NOTES), wholeEnt(Kind.SUBSCRIPTION, "notes"));
    }

    @Test
    void nobody_makes_a_group_his_own() {
        mayNot(
                "principal",
                new RightsChange.GroupPut(Group.free("inconnu", "Nouveau", new StructureId("A"))),
                wholeEnt(Kind.GROUP, "inconnu"));
        mayNot(
                "principal",
                new RightsChange.GroupPut(Group.free("gC", "Échecs", new StructureId("A"))),
                existing(Kind.GROUP, "gC", outside(Kind.GROUP, "gC", "C")));
        mayNot(
                "principal",
                new RightsChange.GroupPut(Group.free("g?", "Tous", new StructureId("A"))),
                existing(Kind.GROUP, "g?", wholeEnt(Kind.GROUP, "g?")));
        mayNot(
                "principal",
                new RightsChange.GroupPut(Group.free("gA", "Chorale", new StructureId("C"))),
                outside(Kind.GROUP, "gA", "C"));
        may("principal", new RightsChange.GroupPut(Group.free("gA", "Chœur", new StructureId("A"))));
        may("principal", new RightsChange.GroupRemoved(new GroupId("gA")));
    }

    @Test
    void nobody_delegates_more_than_he_has() {
        may("principal", delegating("d9", "principal", new Scope(false, ids("A", "B"))));
        mayNot(
                "principal",
                delegating("d9", "principal", new Scope(false, ids("A", "D", "C"))),
                new DelegatesTooMuch("d9", List.of("C", "D")));
        mayNot("principal", delegating("d9", "principal", Scope.ENT), wholeEnt(Kind.DELEGATION, "d9"));
    }

    @Test
    void nobody_delegates_for_another() {
        mayNot(
                "adjoint",
                delegating("d9", "principal", new Scope(false, ids("A"))),
                new DelegatesForAnother("d9", "principal"));
        mayNot("principal", delegating("d9", "", new Scope(false, ids("A"))), wholeEnt(Kind.DELEGATION, "d9"));
    }

    @Test
    void the_delegator_takes_back_what_he_gave_even_when_it_was_too_much() {
        var taken = new RightsChange.DelegationRevoked(new DelegationId("d2"));

        may("principal", taken);
        mayNot("adjoint", taken, existing(Kind.DELEGATION, "d2", new DelegatesForAnother("d2", "principal")));
        mayNot(
                "adjoint",
                delegating("d1", "adjoint", new Scope(false, ids("A"))),
                existing(Kind.DELEGATION, "d1", new DelegatesForAnother("d1", "académie")));
        mayNot(
                "principal",
                new RightsChange.DelegationRevoked(new DelegationId("d0")),
                existing(Kind.DELEGATION, "d0", wholeEnt(Kind.DELEGATION, "d0")));
    }

    @Test
    void the_rights_of_the_moment_count() {
        var change = rule(Target.structures("A"), Population.EVERYBODY);
        may("adjoint", change);

        assembly.apply(new RightsChange.DelegationRevoked(new DelegationId("d1")));

        mayNot("adjoint", change, new UnknownAdministrator("adjoint"));
        assertThat(WriteAuthority.of(assembly.build(), id -> Optional.empty())
                        .refusal(new PersonId("académie"), change))
                .isEmpty();
    }
}
