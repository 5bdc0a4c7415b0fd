package org.ent4j.examples.portal.services;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.RightsAdministration;
import org.ent4j.access.RightsAdministration.Made;
import org.ent4j.access.RightsAdministration.NotMade;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.service.Service;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** The rules of access of a service: who enters it, in which role. */
final class ServiceAccess {

    private static final PersonId PORTAL = new PersonId("portail");

    /** As the rules of access name a service: by its title, else by its code; nothing when they do not know it. */
    static Optional<org.ent4j.access.service.Service> known(OpenSchool school, Service service) {
        var services = school.rights().snapshot().rights().services();
        return Stream.of(service.title(), service.key().code())
                .map(ServiceId::new)
                .flatMap(id -> Optional.ofNullable(services.get(id)).stream())
                .findFirst();
    }

    /** A new service is known to the rules, with the role of external services; the portal sees to that by itself. */
    void known(Visit visit, Service service) {
        if (known(visit.school(), service).isEmpty()) {
            var put = new RightsChange.ServicePut(new org.ent4j.access.service.Service(
                    new ServiceId(service.key().code()), List.of(new Role(Role.ACCES_AU_SERVICE, Set.of()))));
            var why = visit.in("Nouveau service : %s", "New service: %s").formatted(service.title());
            administration(visit).makeForPortal(new ChangeEntry(PORTAL, visit.now(), why, List.of(put)));
        }
    }

    /** Lets people of the school in; the rule is made in the name of the visitor, who has to administer it. */
    Either<NotMade, Made> give(Visit visit, org.ent4j.access.service.Service service, Role role, Profil profil) {
        var school = visit.school().id();
        var id = "%s/%s/%s/%s".formatted(school, service.id(), role.name(), profil);
        var rule = AccessRule.of(
                id,
                service.id().value(),
                role.name().value(),
                new Target.OfStructures(Set.of(school)),
                Population.of(profil));
        return make(visit, visit.in("Accès donné", "Access given"), new RightsChange.RulePut(rule));
    }

    Either<NotMade, Made> withdraw(Visit visit, RuleId rule) {
        return make(visit, visit.in("Accès retiré", "Access taken away"), new RightsChange.RuleRemoved(rule));
    }

    private static Either<NotMade, Made> make(Visit visit, String why, RightsChange change) {
        var author = SchoolUsers.id(visit.actor());
        return administration(visit).make(new ChangeEntry(author, visit.now(), why, List.of(change)));
    }

    private static RightsAdministration administration(Visit visit) {
        return visit.school().rights().administration();
    }
}
