package org.ent4j.access.jooq;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.jooq.generated.tables.records.AccChangeRecord;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
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
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * The change that {@link ChangeRows} wrote.
 *
 * @param row its row
 * @param values the rows of its lists, each in the order of its ranks
 */
record ChangeReading(AccChangeRecord row, List<ListedValue> values) {

    /** A value of a list. */
    record ListedValue(String list, int part, String item) {}

    RightsChange change() {
        var element = new RightsElement(RightsElement.Kind.valueOf(row.getKind()), row.getElementId());
        return row.getRemoved() ? element.removal() : put(element.kind());
    }

    private RightsChange put(RightsElement.Kind kind) {
        return switch (kind) {
            case SITE -> new RightsChange.SitePut(new Site(new SiteId(row.getElementId()), members()));
            case SERVICE -> new RightsChange.ServicePut(new Service(service(), roles()));
            case GROUP -> new RightsChange.GroupPut(group());
            case RULE -> new RightsChange.RulePut(rule());
            case GRANT -> new RightsChange.GrantGiven(grant());
            case SUBSCRIPTION -> new RightsChange.ServiceSubscribed(new Subscription(service(), members()));
            case CLOSING -> new RightsChange.ServiceClosed(closing());
            case DELEGATION -> new RightsChange.DelegationGiven(delegation());
        };
    }

    private AccessRule rule() {
        return new AccessRule(
                new RuleId(row.getElementId()),
                service(),
                new RoleName(row.getRole()),
                target(),
                population(0),
                validity());
    }

    private Target target() {
        return switch (TargetKind.valueOf(row.getTarget())) {
            case SITE -> new Target.OfSite(new SiteId(row.getSite()));
            case STRUCTURES -> new Target.OfStructures(set(ValueList.TARGET, 0, StructureId::new));
            case GROUPS -> new Target.OfGroups(set(ValueList.TARGET, 0, GroupId::new));
            case ENT -> Target.ENT;
        };
    }

    private Grant grant() {
        return new Grant(
                new RuleId(row.getElementId()),
                service(),
                new RoleName(row.getRole()),
                new PersonId(row.getPerson()),
                validity());
    }

    private Closing closing() {
        return new Closing(
                new ClosingId(row.getElementId()),
                service(),
                population(0),
                IntStream.rangeClosed(1, row.getExceptions())
                        .mapToObj(this::population)
                        .toList(),
                set(ValueList.EXCEPT_USER, 0, PersonId::new));
    }

    private Group group() {
        return new Group(
                new GroupId(row.getElementId()),
                row.getLabel(),
                Group.Kind.valueOf(row.getGroupKind()),
                optional(row.getStructure()).map(StructureId::new),
                day(row.getReviewedOn()));
    }

    private Delegation delegation() {
        return new Delegation(
                new DelegationId(row.getElementId()),
                optional(row.getDelegator()).map(PersonId::new),
                new PersonId(row.getPerson()),
                new Scope(row.getWholeEnt(), members()));
    }

    private ServiceId service() {
        return new ServiceId(row.getService());
    }

    private Validity validity() {
        return new Validity(day(row.getValidFrom()), day(row.getValidTo()));
    }

    private List<Role> roles() {
        return values.stream()
                .filter(value -> value.list().equals(ValueList.ROLE.name()))
                .map(value ->
                        new Role(new RoleName(value.item()), set(ValueList.PERMISSION, value.part(), Permission::new)))
                .toList();
    }

    private Set<StructureId> members() {
        return set(ValueList.MEMBER, 0, StructureId::new);
    }

    private <T> Set<T> set(ValueList list, int part, Function<String, T> read) {
        return items(list.name(), part).map(read).collect(Collectors.toUnmodifiableSet());
    }

    private Population population(int part) {
        Map<Criterion, Set<String>> criteria = new EnumMap<>(Criterion.class);
        for (var criterion : Criterion.values()) {
            criteria.put(criterion, items(criterion.name(), part).collect(Collectors.toSet()));
        }
        return new Population(criteria);
    }

    private Stream<String> items(String list, int part) {
        return values.stream()
                .filter(value -> value.part() == part && value.list().equals(list))
                .map(ListedValue::item);
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    private static Optional<LocalDate> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day);
    }
}
