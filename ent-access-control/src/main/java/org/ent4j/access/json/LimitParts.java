package org.ent4j.access.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.json.JsonDefect.MissingMember;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/** Subscriptions, closings and delegations out of their elements. */
final class LimitParts {

    private LimitParts() {}

    static Optional<Subscription> subscription(Element subscription) {
        var service = subscription.text("service");
        if (!subscription.has("structures")) {
            subscription.defect(new MissingMember("structures"));
        }
        var structures = subscription.keys("structures");
        return subscription.whenSound(() -> new Subscription(new ServiceId(service), RuleParts.structures(structures)));
    }

    static Optional<Closing> closing(Element closing) {
        var id = closing.text("id");
        var service = closing.text("service");
        var population = RuleParts.population(closing);
        var except = closing.object("except");
        var populations = except.map(LimitParts::populations).orElse(List.of());
        var users = except.map(LimitParts::users).orElse(Set.of());
        except.ifPresent(Element::done);
        return closing.whenSound(
                () -> new Closing(new ClosingId(id), new ServiceId(service), population, populations, users));
    }

    private static List<Population> populations(Element except) {
        return except.objects("populations").stream()
                .map(each -> {
                    var population = RuleParts.population(each);
                    each.done();
                    return population;
                })
                .toList();
    }

    private static Set<PersonId> users(Element except) {
        return except.keys("users").stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Delegation> delegation(Element delegation) {
        var id = delegation.text("id");
        var from = delegation.optionalKey("from").map(PersonId::new);
        var to = delegation.key("to");
        if (!delegation.has("ent") && !delegation.has("structures")) {
            delegation.defect(new MissingMember("structures"));
        }
        var ent = delegation.flag("ent");
        var structures = delegation.keys("structures");
        return delegation.whenSound(() -> new Delegation(
                new DelegationId(id), from, new PersonId(to), new Scope(ent, RuleParts.structures(structures))));
    }
}
