package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class DelegationsTest {

    private static Scope scope(String... structures) {
        return Scope.of(Arrays.stream(structures).map(StructureId::new).toArray(StructureId[]::new));
    }

    private static Delegation fromPortal(String to, Scope scope) {
        return new Delegation(new DelegationId("portal-" + to), Optional.empty(), new PersonId(to), scope);
    }

    private static Delegation from(String by, String to, Scope scope) {
        return new Delegation(new DelegationId(by + "-" + to), Optional.of(new PersonId(by)), new PersonId(to), scope);
    }

    private static Scope scopeOf(String person, Delegation... delegations) {
        return new Delegations(List.of(delegations)).scopeOf(new PersonId(person));
    }

    @Test
    void who_was_delegated_nothing_has_nothing() {
        assertThat(scopeOf("p", fromPortal("q", Scope.ENT))).isEqualTo(Scope.NOTHING);
    }

    @Test
    void scopes_from_several_sides_add_up() {
        assertThat(scopeOf(
                        "r",
                        fromPortal("p", scope("A")),
                        fromPortal("q", scope("B")),
                        from("p", "r", scope("A")),
                        from("q", "r", scope("B"))))
                .isEqualTo(scope("A", "B"));
    }

    @Test
    void nobody_hands_on_more_than_he_has() {
        assertThat(scopeOf("q", fromPortal("p", scope("A", "B")), from("p", "q", scope("B", "C"))))
                .isEqualTo(scope("B"));
        assertThat(scopeOf("q", fromPortal("p", scope("A", "B")), from("p", "q", Scope.ENT)))
                .isEqualTo(scope("A", "B"));
        assertThat(scopeOf("q", fromPortal("p", Scope.ENT), from("p", "q", Scope.ENT)))
                .isEqualTo(Scope.ENT);
    }

    @Test
    void what_the_delegator_loses_the_delegate_loses() {
        assertThat(scopeOf("q", from("p", "q", scope("A")))).isEqualTo(Scope.NOTHING);
    }

    @Test
    void a_long_chain_counts_in_any_order() {
        assertThat(scopeOf(
                        "s",
                        from("r", "s", Scope.ENT),
                        from("q", "r", scope("A", "B")),
                        from("p", "q", Scope.ENT),
                        fromPortal("p", scope("B", "C"))))
                .isEqualTo(scope("B"));
    }

    @Test
    void a_circle_gives_nobody_anything() {
        assertThat(scopeOf("p", from("p", "q", Scope.ENT), from("q", "p", Scope.ENT)))
                .isEqualTo(Scope.NOTHING);
    }
}
