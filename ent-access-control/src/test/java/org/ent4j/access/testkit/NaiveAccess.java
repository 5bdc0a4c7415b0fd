package org.ent4j.access.testkit;

import io.vavr.Lazy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

/**
 * The oracle: the sentences of the specification, one after the other, for every rule, without an index. It shares no code
 * with the engine beyond the values.
 */
public final class NaiveAccess {

    private final Rights rights;
    private final LocalDate day;
    private final Map<PersonId, User> users = new LinkedHashMap<>();
    private final Lazy<NaiveAccess> withoutClosings;
    private final Lazy<NaiveAccess> withoutSubscriptions;

    public NaiveAccess(Rights rights, Collection<User> users, LocalDate day) {
        this.rights = rights;
        this.day = day;
        users.forEach(user -> this.users.put(user.id(), user));
        this.withoutClosings = Lazy.of(() -> without(rights.subscriptions()));
        this.withoutSubscriptions = Lazy.of(() -> without(Map.of()));
    }

    /** The ids of the rules and grants that give the role; nothing when it is refused or anything is unknown. */
    public List<String> deciding(Request request) {
        var user = users.get(request.user());
        if (user == null || !user.state().code().equals("OPERATIONNEL")) {
            return List.of();
        }
        var ids = new TreeSet<String>();
        for (var rule : rights.rules().values()) {
            if (rule.service().equals(request.service()) && rule.role().equals(request.role()) && matches(rule, user)) {
                ids.add(rule.id().value());
            }
        }
        for (var grant : rights.grants().values()) {
            if (grant.service().equals(request.service())
                    && grant.role().equals(request.role())
                    && grant.user().equals(request.user())
                    && holds(
                            grant.validity().from().orElse(LocalDate.MIN),
                            grant.validity().to().orElse(LocalDate.MAX))
                    && countsWithoutAffiliation(user, request)) {
                ids.add(grant.id().value());
            }
        }
        return List.copyOf(ids);
    }

    public Verdict verdict(Request request) {
        if (!users.containsKey(request.user())) {
            return Verdict.UNKNOWN_USER;
        }
        var service = rights.services().get(request.service());
        if (service == null) {
            return Verdict.UNKNOWN_SERVICE;
        }
        if (service.roles().stream().noneMatch(role -> role.name().equals(request.role()))) {
            return Verdict.UNKNOWN_ROLE;
        }
        if (!deciding(request).isEmpty()) {
            return Verdict.GRANTED;
        }
        return users.get(request.user()).state().code().equals("OPERATIONNEL")
                ? withheld(request)
                : Verdict.NOT_OPERATIONAL;
    }

    private Verdict withheld(Request request) {
        if (!withoutClosings.get().deciding(request).isEmpty()) {
            return Verdict.CLOSED;
        }
        return withoutSubscriptions.get().deciding(request).isEmpty() ? Verdict.DENIED : Verdict.NOT_SUBSCRIBED;
    }

    private NaiveAccess without(Map<ServiceId, Subscription> subscriptions) {
        var others = new Rights(
                rights.sites(),
                rights.services(),
                Map.of(),
                rights.rules(),
                rights.grants(),
                subscriptions,
                Map.of(),
                Map.of());
        return new NaiveAccess(others, users.values(), day);
    }

    private boolean matches(AccessRule rule, User user) {
        if (!holds(
                rule.validity().from().orElse(LocalDate.MIN),
                rule.validity().to().orElse(LocalDate.MAX))) {
            return false;
        }
        if (rule.target() instanceof Target.OfGroups groups && Collections.disjoint(groups.groups(), user.groups())) {
            return false;
        }
        var needsNoAffiliation = (rule.target() instanceof Target.OfGroups || rule.target() instanceof Target.WholeEnt)
                && rule.population().criteria().isEmpty();
        if (needsNoAffiliation) {
            return countsWithoutAffiliation(user, new Request(user.id(), rule.service(), rule.role()));
        }
        for (var affiliation : user.affiliations()) {
            if (counts(affiliation, user, rule)
                    && inTarget(affiliation, rule)
                    && meets(affiliation, rule.population())) {
                return true;
            }
        }
        return false;
    }

    private boolean inTarget(Affiliation affiliation, AccessRule rule) {
        if (rule.target() instanceof Target.OfSite site) {
            var known = rights.sites().get(site.site());
            return known != null && known.structures().contains(affiliation.structure());
        }
        return !(rule.target() instanceof Target.OfStructures list)
                || list.structures().contains(affiliation.structure());
    }

    private static boolean meets(Affiliation affiliation, Population population) {
        for (var criterion : Criterion.values()) {
            var asked = population.criteria().get(criterion);
            if (asked != null && !asked.isEmpty() && Collections.disjoint(asked, held(affiliation, criterion))) {
                return false;
            }
        }
        return true;
    }

    private static Collection<String> held(Affiliation affiliation, Criterion criterion) {
        if (criterion == Criterion.STRUCTURE) {
            return List.of(affiliation.structure().value());
        }
        if (criterion == Criterion.PROFIL) {
            return List.of(affiliation.profil().name());
        }
        var values = affiliation.values().get(criterion);
        return values == null ? List.of() : values;
    }

    private boolean counts(Affiliation affiliation, User user, AccessRule rule) {
        var subscription = rights.subscriptions().get(rule.service());
        if (subscription != null && !subscription.structures().contains(affiliation.structure())) {
            return false;
        }
        for (var closing : rights.closings().values()) {
            if (closing.service().equals(rule.service()) && closedOut(affiliation, user, closing)) {
                return false;
            }
        }
        return true;
    }

    private static boolean closedOut(Affiliation affiliation, User user, Closing closing) {
        return meets(affiliation, closing.population())
                && !closing.exceptUsers().contains(user.id())
                && closing.exceptPopulations().stream().noneMatch(except -> meets(affiliation, except));
    }

    private boolean countsWithoutAffiliation(User user, Request request) {
        var rule = AccessRule.of(
                "any", request.service().value(), request.role().value(), Target.ENT, Population.EVERYBODY);
        if (!user.affiliations().isEmpty()) {
            return user.affiliations().stream().anyMatch(affiliation -> counts(affiliation, user, rule));
        }
        return !rights.subscriptions().containsKey(request.service())
                && rights.closings().values().stream()
                        .noneMatch(closing -> closing.service().equals(request.service())
                                && closing.population().criteria().isEmpty()
                                && !closing.exceptUsers().contains(user.id()));
    }

    private boolean holds(LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
