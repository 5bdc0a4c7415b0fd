package org.ent4j.access.jooq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.jooq.generated.tables.records.AccChangeRecord;
import org.ent4j.access.jooq.generated.tables.records.AccChangeValueRecord;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Service;
import org.ent4j.model.id.PersonId;

/** One change as a row, and the rows of its lists. */
final class ChangeRows {

    private final AccChangeRecord row = new AccChangeRecord();
    private final List<AccChangeValueRecord> values = new ArrayList<>();

    ChangeRows(long version, int position, RightsChange change) {
        var element = RightsElement.of(change);
        row.setVersion(version);
        row.setPosition(position);
        row.setKind(element.kind().name());
        row.setElementId(element.id());
        row.setRemoved(change.equals(element.removal()));
        change.namedService().ifPresent(service -> row.setService(service.value()));
        write(change);
    }

    AccChangeRecord row() {
        return row;
    }

    List<AccChangeValueRecord> values() {
        return values;
    }

    private void write(RightsChange change) {
        if (change instanceof RightsChange.RulePut put) {
            write(put.rule());
        } else if (change instanceof RightsChange.GrantGiven given) {
            write(given.grant());
        } else if (change instanceof RightsChange.ServicePut put) {
            write(put.service());
        } else if (change instanceof RightsChange.ServiceSubscribed subscribed) {
            add(ValueList.MEMBER, 0, subscribed.subscription().structures());
        } else if (change instanceof RightsChange.ServiceClosed closed) {
            write(closed.closing());
        } else if (change instanceof RightsChange.SitePut put) {
            add(ValueList.MEMBER, 0, put.site().structures());
        } else if (change instanceof RightsChange.GroupPut put) {
            write(put.group());
        } else if (change instanceof RightsChange.DelegationGiven given) {
            write(given.delegation());
        }
    }

    private void write(AccessRule rule) {
        row.setRole(rule.role().value());
        write(rule.target());
        write(rule.validity());
        add(0, rule.population());
    }

    private void write(Target target) {
        row.setTarget(target.fold(
                        site -> TargetKind.SITE,
                        list -> TargetKind.STRUCTURES,
                        list -> TargetKind.GROUPS,
                        () -> TargetKind.ENT)
                .name());
        if (target instanceof Target.OfSite of) {
            row.setSite(of.site().value());
        } else if (target instanceof Target.OfStructures list) {
            add(ValueList.TARGET, 0, list.structures());
        } else if (target instanceof Target.OfGroups list) {
            add(ValueList.TARGET, 0, list.groups());
        }
    }

    private void write(Validity validity) {
        row.setValidFrom(validity.from().orElse(null));
        row.setValidTo(validity.to().orElse(null));
    }

    private void write(Grant grant) {
        row.setRole(grant.role().value());
        row.setPerson(grant.user().value());
        write(grant.validity());
    }

    private void write(Service service) {
        var part = 0;
        for (var role : service.roles()) {
            add(ValueList.ROLE, part, List.of(role.name()));
            add(ValueList.PERMISSION, part, role.permissions());
            part++;
        }
    }

    private void write(Closing closing) {
        add(0, closing.population());
        row.setExceptions(closing.exceptPopulations().size());
        var part = 1;
        for (var population : closing.exceptPopulations()) {
            add(part++, population);
        }
        add(ValueList.EXCEPT_USER, 0, closing.exceptUsers());
    }

    private void write(Group group) {
        row.setLabel(group.label());
        row.setGroupKind(group.kind().name());
        group.structure().ifPresent(structure -> row.setStructure(structure.value()));
        row.setReviewedOn(group.reviewedOn().orElse(null));
    }

    private void write(Delegation delegation) {
        row.setDelegator(delegation.delegator().map(PersonId::value).orElse(null));
        row.setPerson(delegation.delegate().value());
        row.setWholeEnt(delegation.scope().wholeEnt());
        add(ValueList.MEMBER, 0, delegation.scope().structures());
    }

    private void add(int part, Population population) {
        population.criteria().forEach((criterion, chosen) -> add(criterion.name(), part, chosen));
    }

    private void add(ValueList list, int part, Collection<?> items) {
        add(list.name(), part, items);
    }

    private void add(String list, int part, Collection<?> items) {
        var rank = 0;
        for (var item : items) {
            values.add(
                    new AccChangeValueRecord(row.getVersion(), row.getPosition(), list, part, rank++, item.toString()));
        }
    }
}
