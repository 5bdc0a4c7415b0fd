package org.ent4j.access.json;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.json.JsonDefect.NoDay;
import org.ent4j.access.json.JsonDefect.UnusedMember;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Rules and grants out of their elements. */
final class RuleParts {

    /** The word for each kind of target. */
    enum Kind {
        SITE,
        STRUCTURES,
        GROUPS,
        ENT
    }

    private RuleParts() {}

    static Optional<AccessRule> rule(Element rule) {
        var id = rule.text("id");
        var service = rule.text("service");
        var role = rule.text("role");
        var target = target(rule);
        var population = population(rule);
        var validity = validity(rule);
        return rule.whenSound(() -> new AccessRule(
                new RuleId(id),
                new ServiceId(service),
                new RoleName(role),
                target.orElse(Target.ENT),
                population,
                validity));
    }

    /** @param place of the grant in its array, from 0: its id when it has none */
    static Optional<Grant> grant(Element grant, int place) {
        var id = grant.optionalText("id").orElse("grant:" + place);
        var service = grant.text("service");
        var role = grant.text("role");
        var user = grant.key("user");
        var validity = validity(grant);
        return grant.whenSound(() ->
                new Grant(new RuleId(id), new ServiceId(service), new RoleName(role), new PersonId(user), validity));
    }

    /** The criteria of an element; a criterion that is absent or empty lets everything through. */
    static Population population(Element element) {
        var population = Population.builder();
        for (var criterion : Criterion.values()) {
            population.with(criterion, element.texts(Criteria.member(criterion)));
        }
        return population.build();
    }

    static Validity validity(Element element) {
        var from = element.day("validFrom");
        var to = element.day("validTo");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            element.defect(new NoDay(from.get(), to.get()));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private static Optional<Target> target(Element rule) {
        if (!rule.has("target")) {
            rule.defect(new JsonDefect.MissingMember("target"));
        }
        return rule.object("target").flatMap(RuleParts::targetOf);
    }

    private static Optional<Target> targetOf(Element target) {
        var kind = target.oneOfRequired("type", Kind.class);
        kind.ifPresent(used -> unused(target, used));
        var read = kind.map(type -> switch (type) {
            case SITE -> site(target.text("site"));
            case STRUCTURES -> new Target.OfStructures(structures(target.keys("structures")));
            case GROUPS -> new Target.OfGroups(groups(target.ids("groups")));
            case ENT -> Target.ENT;
        });
        target.done();
        return read;
    }

    private static Target site(String id) {
        return id.isEmpty() ? Target.ENT : Target.site(id);
    }

    private static void unused(Element target, Kind kind) {
        for (var other : Kind.values()) {
            var member = other.name().toLowerCase(Locale.ROOT);
            if (other != kind && other != Kind.ENT) {
                target.value(member)
                        .filter(value -> value instanceof Value.Items items
                                && !items.items().isEmpty())
                        .ifPresent(value -> target.warnOnce(new UnusedMember("target." + member, kind.name())));
            }
        }
    }

    static Set<StructureId> structures(Set<String> ids) {
        return ids.stream().map(StructureId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<GroupId> groups(Set<String> ids) {
        return ids.stream().map(GroupId::new).collect(Collectors.toUnmodifiableSet());
    }
}
