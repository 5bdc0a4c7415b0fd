package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.Explanation;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.answer.Request;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.access.PopulationAnswer;
import org.ent4j.catalogue.access.Sights;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;

/**
 * Who has access to services of the catalogue, as rules of access say: whoever has any role of a service may enter it. Rules name
 * a service by its title, as administrators do, or by its code; one that they do not name has nobody. In a school somebody is
 * what he is there: what a rule gives him elsewhere, by another affiliation or a group of another school, is not looked at. The
 * engine knows the day of its snapshot.
 */
public final class RulePopulations implements Populations {

    private final AccessSnapshot snapshot;
    private volatile Optional<Present> last = Optional.empty();

    /** Somebody in a school, and the same rights for him alone as he is there. */
    private record Present(PersonId who, StructureId school, AccessSnapshot rights) {}

    public RulePopulations(AccessSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public PopulationAnswer answer(PersonId who, Service service, StructureId school, LocalDate day) {
        var id = id(service);
        if (!snapshot.rights().services().containsKey(id)) {
            return PopulationAnswer.no(List.of(new NoPopulation(service.title(), Sights.DEFAULT_ROLE)), List.of());
        }
        if (isElsewhere(who, school)) {
            return PopulationAnswer.no(List.of(new Mismatch.NotInTarget(List.of(school.value()))), List.of());
        }
        var there = present(who, school).rights();
        var roles = there.roles(who, id);
        return roles.verdict().isGranted()
                ? PopulationAnswer.yes(ids(roles.roles().values().stream().flatMap(List::stream)))
                : refused(there, who, id);
    }

    /** Asked service by service of one person, it is made once. */
    private Present present(PersonId who, StructureId school) {
        var known = last.filter(each -> each.who().equals(who) && each.school().equals(school));
        if (known.isPresent()) {
            return known.get();
        }
        var user = snapshot.user(who).map(each -> in(each, school)).stream();
        var present = new Present(
                who,
                school,
                AccessEngine.of(snapshot.rights(), user, snapshot.day()).snapshot());
        last = Optional.of(present);
        return present;
    }

    private User in(User user, StructureId school) {
        var groups =
                user.groups().stream().filter(group -> isOf(group, school)).collect(Collectors.toUnmodifiableSet());
        var affiliations = user.affiliations().stream()
                .filter(each -> each.structure().equals(school))
                .toList();
        return new User(user.id(), user.state(), groups, affiliations);
    }

    /** A group of no school counts in all of them. */
    private boolean isOf(GroupId group, StructureId school) {
        return Optional.ofNullable(snapshot.rights().groups().get(group))
                .flatMap(Group::structure)
                .filter(other -> !other.equals(school))
                .isEmpty();
    }

    /** A known user without an affiliation there. */
    private boolean isElsewhere(PersonId who, StructureId school) {
        return snapshot.user(who)
                .filter(user -> user.affiliations().stream()
                        .noneMatch(each -> each.structure().equals(school)))
                .isPresent();
    }

    private PopulationAnswer refused(AccessSnapshot there, PersonId who, ServiceId service) {
        var explanations = roles(service)
                .map(role -> there.explain(new Request(who, service, role)))
                .toList();
        var why = new LinkedHashSet<Reason>();
        explanations.stream().limit(1).forEach(each -> why.add(each.answer().why()));
        explanations.stream()
                .flatMap(each -> each.rules().stream())
                .flatMap(line -> line.mismatch().stream())
                .forEach(why::add);
        var looked =
                explanations.stream().flatMap(each -> each.rules().stream()).map(Explanation.Line::rule);
        return PopulationAnswer.no(new ArrayList<>(why), ids(looked.map(rule -> rule.id())));
    }

    private static List<String> ids(Stream<RuleId> rules) {
        return rules.map(RuleId::value).distinct().sorted().toList();
    }

    /** None when rules do not know the service. */
    private Stream<RoleName> roles(ServiceId service) {
        return Optional.ofNullable(snapshot.rights().services().get(service)).stream()
                .flatMap(known -> known.roles().stream())
                .map(Role::name);
    }

    private ServiceId id(Service service) {
        return Stream.of(service.title(), service.key().code())
                .map(ServiceId::new)
                .filter(snapshot.rights().services()::containsKey)
                .findFirst()
                .orElseGet(() -> new ServiceId(service.title()));
    }

    @Override
    public OptionalLong audience(Service service) {
        var id = id(service);
        var everybody = roles(id).map(role -> snapshot.holders(id, role)).reduce(PersonSet::or);
        return OptionalLong.of(everybody.map(PersonSet::count).orElse(0));
    }
}
