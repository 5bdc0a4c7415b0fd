package org.ent4j.access;

import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.internal.AccessState;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/** The numbers of a compiled state. */
final class CompiledHandles implements AccessHandles {

    private final AccessState state;

    CompiledHandles(AccessState state) {
        this.state = state;
    }

    @Override
    public int person(PersonId id) {
        return state.person(id);
    }

    @Override
    public int service(ServiceId id) {
        return state.service(id);
    }

    @Override
    public int role(int service, RoleName role) {
        return state.role(service, role);
    }

    @Override
    public boolean hasRole(int person, int service, int role) {
        return state.hasRole(person, service, role);
    }

    @Override
    public long roles(int person, int service) {
        return state.roles(person, service, null);
    }

    @Override
    public long roles(int person, int service, DecidingRules into) {
        into.clear();
        return state.roles(person, service, into);
    }

    @Override
    public void roles(int person, int[] services, long[] into) {
        for (var place = 0; place < services.length; place++) {
            into[place] = state.roles(person, services[place], null);
        }
    }

    @Override
    public RuleId rule(int service, int deciding) {
        return state.ruleId(service, deciding);
    }

    @Override
    public RoleName roleName(int service, int role) {
        return state.roleName(service, role)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No role has the handle %d.\nMaybe it is of another service.".formatted(role)));
    }
}
