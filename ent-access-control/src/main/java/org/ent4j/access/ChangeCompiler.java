package org.ent4j.access;

import java.util.Optional;
import java.util.Set;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.internal.AccessState;
import org.ent4j.access.internal.Update;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;

/** Makes changes to rights and to their compiled form together. */
final class ChangeCompiler {

    private final RightsAssembly assembly;
    private final AccessState start;
    private final Update update;
    private boolean changedSites;

    ChangeCompiler(RightsAssembly assembly, AccessState start) {
        this.assembly = assembly;
        this.start = start;
        this.update = start.update();
    }

    /**
     * All services are compiled again: when a site changes, which is in the rules of many, and when many changes have left
     * much behind.
     */
    boolean startsAgain() {
        return changedSites || start.isWorn();
    }

    AccessState done() {
        return startsAgain() ? start.with(assembly.build(), start.day()) : update.done();
    }

    Optional<RightsDefect> apply(RightsChange change) {
        var touched = touched(change);
        var defect = assembly.apply(change);
        if (defect.isEmpty()) {
            compile(change, touched);
        }
        return defect;
    }

    /** The service that a rule, grant or closing belonged to until now. */
    private Optional<ServiceId> touched(RightsChange change) {
        if (change instanceof RightsChange.RulePut put) {
            return assembly.rule(put.rule().id()).map(AccessRule::service);
        }
        if (change instanceof RightsChange.RuleRemoved removed) {
            return assembly.rule(removed.rule()).map(AccessRule::service);
        }
        if (change instanceof RightsChange.GrantGiven given) {
            return assembly.grant(given.grant().id()).map(grant -> grant.service());
        }
        if (change instanceof RightsChange.GrantRevoked revoked) {
            return assembly.grant(revoked.grant()).map(grant -> grant.service());
        }
        if (change instanceof RightsChange.ServiceClosed closed) {
            return assembly.closing(closed.closing().id()).map(closing -> closing.service());
        }
        return change instanceof RightsChange.ServiceReopened reopened
                ? assembly.closing(reopened.closing()).map(closing -> closing.service())
                : Optional.empty();
    }

    private void compile(RightsChange change, Optional<ServiceId> touched) {
        if (change instanceof RightsChange.RulePut put) {
            touched.filter(service -> !service.equals(put.rule().service()))
                    .ifPresent(service -> update.remove(service, put.rule().id()));
            update.put(put.rule(), this::structures);
        } else if (change instanceof RightsChange.RuleRemoved removed) {
            touched.ifPresent(service -> update.remove(service, removed.rule()));
        } else if (change instanceof RightsChange.GrantGiven given) {
            touched.ifPresent(this::grants);
            grants(given.grant().service());
        } else if (change instanceof RightsChange.GrantRevoked) {
            touched.ifPresent(this::grants);
        } else {
            compileServices(change, touched);
        }
    }

    private void compileServices(RightsChange change, Optional<ServiceId> touched) {
        if (change instanceof RightsChange.ServicePut put) {
            update.put(put.service());
        } else if (change instanceof RightsChange.ServiceRemoved removed) {
            update.remove(removed.service());
        } else if (change instanceof RightsChange.ServiceSubscribed subscribed) {
            gate(subscribed.subscription().service());
        } else if (change instanceof RightsChange.SubscriptionLifted lifted) {
            gate(lifted.service());
        } else if (change instanceof RightsChange.ServiceClosed closed) {
            touched.ifPresent(this::gate);
            gate(closed.closing().service());
        } else if (change instanceof RightsChange.ServiceReopened) {
            touched.ifPresent(this::gate);
        } else if (change instanceof RightsChange.SitePut || change instanceof RightsChange.SiteRemoved) {
            changedSites = true;
        }
    }

    private Set<StructureId> structures(Target target) {
        return assembly.structuresOf(target);
    }

    private void grants(ServiceId service) {
        update.grants(service, assembly.grantsOf(service));
    }

    private void gate(ServiceId service) {
        update.gate(service, assembly.subscriptionOf(service), assembly.closingsOf(service));
    }
}
