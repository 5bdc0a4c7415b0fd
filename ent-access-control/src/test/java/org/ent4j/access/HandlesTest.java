package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

/** A handle stands for one thing, whatever happens to the engine that gave it. */
class HandlesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final ServiceId MAIL = new ServiceId("mail");
    private static final RoleName READER = new RoleName("reader");
    private static final RoleName ADMIN = new RoleName("admin");

    private final AccessEngine engine;
    private final int service;
    private final int reader;
    private final int person;

    HandlesTest() {
        var rights = new RightsAssembly();
        rights.add(Service.of("mail", "reader", "writer"));
        engine = AccessEngine.of(rights.build(), Stream.of(User.of("x")), DAY);
        var handles = engine.snapshot().handles();
        service = handles.service(MAIL);
        reader = handles.role(service, READER);
        person = handles.person(new PersonId("x"));
    }

    private void apply(RightsChange... changes) {
        assertThat(engine.apply(List.of(changes)).refused()).isEmpty();
    }

    private static RightsChange rule(String role) {
        return new RightsChange.RulePut(AccessRule.of("r", "mail", role, Target.ENT, Population.EVERYBODY));
    }

    @Test
    void roles_keep_their_handles_when_everything_is_compiled_again() {
        apply(new RightsChange.ServicePut(Service.of("mail", "admin", "writer", "reader")), rule("admin"));

        apply(new RightsChange.SitePut(new Site(new SiteId("site"), Set.of(new StructureId("A")))));
        assertThat(engine.snapshot().handles().role(service, READER)).isEqualTo(reader);
        assertThat(engine.snapshot().handles().hasRole(person, service, reader)).isFalse();

        engine.advanceTo(DAY.plusDays(1));
        assertThat(engine.snapshot().handles().role(service, READER)).isEqualTo(reader);
        assertThat(engine.snapshot().handles().hasRole(person, service, reader)).isFalse();
    }

    @Test
    void roles_keep_their_handles_when_their_service_goes_and_comes_back() {
        apply(new RightsChange.ServiceRemoved(MAIL));
        engine.advanceTo(DAY.plusDays(1));
        assertThat(engine.snapshot().handles().service(MAIL)).isEqualTo(AccessHandles.UNKNOWN);
        apply(new RightsChange.ServicePut(Service.of("mail", "admin", "writer", "reader")), rule("admin"));

        assertThat(engine.snapshot().handles().service(MAIL)).isEqualTo(service);
        assertThat(engine.snapshot().handles().role(service, READER)).isEqualTo(reader);
        assertThat(engine.snapshot().handles().hasRole(person, service, reader)).isFalse();
    }

    @Test
    void the_handle_of_a_role_that_is_gone_is_not_given_to_the_next_one() {
        apply(new RightsChange.ServicePut(Service.of("mail", "writer")));
        apply(new RightsChange.ServicePut(Service.of("mail", "writer", "admin")), rule("admin"));

        assertThat(engine.snapshot().hasRole(new PersonId("x"), MAIL, ADMIN)).isTrue();
        assertThat(engine.snapshot().handles().hasRole(person, service, reader)).isFalse();
    }

    @Test
    void of_very_many_roles_old_handles_are_given_again() {
        for (var n = 0; n < 3; n++) {
            var names = names(n, Service.MOST_ROLES);
            apply(new RightsChange.ServicePut(Service.of("mail", names)), rule(names[63]));
            var handles = engine.snapshot().handles();

            assertThat(Stream.of(names).map(name -> handles.role(service, new RoleName(name))))
                    .doesNotHaveDuplicates()
                    .allMatch(role -> role >= 0 && role < Service.MOST_ROLES);
            assertThat(handles.hasRole(person, service, handles.role(service, new RoleName(names[63]))))
                    .isTrue();
            apply(new RightsChange.RuleRemoved(new RuleId("r")));
        }
    }

    private static String[] names(int turn, int count) {
        return IntStream.range(0, count).mapToObj(n -> "t" + turn + "-" + n).toArray(String[]::new);
    }

    @Test
    void foreign_handles_of_roles_are_never_granted_anything() {
        apply(rule("reader"));
        assertForeignRolesAreRefused();
        apply(new RightsChange.GrantGiven(
                new Grant(new RuleId("g"), MAIL, READER, new PersonId("x"), Validity.ALWAYS)));
        assertForeignRolesAreRefused();
    }

    private void assertForeignRolesAreRefused() {
        var handles = engine.snapshot().handles();
        assertThat(handles.hasRole(person, service, reader)).isTrue();
        assertThat(Stream.of(Service.MOST_ROLES, 2 * Service.MOST_ROLES, Integer.MAX_VALUE, Integer.MIN_VALUE, -1))
                .noneMatch(role -> handles.hasRole(person, service, role));
    }
}
