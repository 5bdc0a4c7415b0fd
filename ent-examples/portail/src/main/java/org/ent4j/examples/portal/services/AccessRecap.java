package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.answer.RecapRow;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.Service;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.PortalPages;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** <i>Récapitulatif des droits d'accès</i> of a service, as far as it is about the school where the visitor is. */
final class AccessRecap {

    private static final String RIGHTS = "/droits/services/";
    private static final String PLACE = "{service}";
    private static final Need CHANGE = Need.role(PortalRole.CHANGE_RIGHTS);
    private static final Set<Criterion> OTHERS = Set.of(Criterion.STRUCTURE, Criterion.NIVEAU, Criterion.SOUS_NIVEAU);

    private final PortalPages pages;

    @Inject
    AccessRecap(PortalPages pages) {
        this.pages = pages;
    }

    AccessPart of(Visit visit, org.ent4j.catalogue.service.Service service) {
        return ServiceAccess.known(visit.school(), service)
                .map(known -> of(visit, known))
                .orElseGet(() -> new AccessPart(
                        List.of(),
                        List.of(),
                        choices(visit, List.of(new Role(Role.ACCES_AU_SERVICE, Set.of()))),
                        profils(visit),
                        ""));
    }

    private AccessPart of(Visit visit, Service service) {
        var snapshot = visit.school().rights().snapshot();
        var rows = snapshot.recap(service.id()).stream()
                .filter(row -> isAbout(visit, row.target()))
                .map(row -> row(visit, row))
                .toList();
        var named = snapshot.rights().grantsOf(service.id()).stream()
                .filter(grant -> snapshot.user(grant.user()).isPresent())
                .map(grant -> named(visit, grant))
                .toList();
        return new AccessPart(
                rows,
                named,
                choices(visit, service.roles()),
                profils(visit),
                pages.opens(visit, RIGHTS + PLACE) ? RIGHTS + service.id() : "");
    }

    /** Rules of other schools alone are none of its business. */
    private static boolean isAbout(Visit visit, Target target) {
        return visit.school()
                .rights()
                .snapshot()
                .rights()
                .structuresOf(target)
                .map(those -> those.contains(visit.school().id()))
                .orElse(true);
    }

    private static AccessPart.Row row(Visit visit, RecapRow row) {
        return new AccessPart.Row(
                row.rule().value(),
                target(visit, row.target()),
                profils(visit, row),
                values(row, Criterion.MATIERE),
                values(row, Criterion.FONCTION),
                values(row, Criterion.DISCIPLINE),
                OTHERS.stream()
                        .sorted()
                        .map(each -> values(row, each))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ")),
                row.role().value(),
                row.people(),
                row.target()
                        .equals(new Target.OfStructures(Set.of(visit.school().id()))));
    }

    private static String target(Visit visit, Target target) {
        return target.fold(
                site -> visit.in("Établissements du site courant", "Schools of the current site"),
                list -> list.structures().size() == 1
                        ? visit.school().name()
                        : visit.in("Liste personnalisée d'établissements", "List of schools"),
                groups -> groups.groups().stream()
                        .map(each -> each.value())
                        .sorted()
                        .collect(Collectors.joining(", ")),
                () -> visit.in("Tout l'ENT", "The whole ENT"));
    }

    private static String profils(Visit visit, RecapRow row) {
        return row.population().values(Criterion.PROFIL).stream()
                .map(Profil::valueOf)
                .sorted()
                .map(profil -> visit.words().of(profil.label()))
                .collect(Collectors.joining(", "));
    }

    private static String values(RecapRow row, Criterion criterion) {
        return row.population().values(criterion).stream().sorted().collect(Collectors.joining(", "));
    }

    /** A user is somebody in one of his capacities, which stands behind his number. */
    private static AccessPart.Named named(Visit visit, Grant grant) {
        var user = grant.user().value();
        var slash = user.lastIndexOf('/');
        var person = new PersonId(slash < 0 ? user : user.substring(0, slash));
        return new AccessPart.Named(
                visit.school().names().of(person), grant.role().value());
    }

    private static Map<String, String> choices(Visit visit, List<Role> roles) {
        var choices = new LinkedHashMap<String, String>();
        if (visit.may(CHANGE)) {
            roles.forEach(role -> choices.put(role.name().value(), role.name().value()));
        }
        return choices;
    }

    private static Map<String, String> profils(Visit visit) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Profil.values())
                .forEach(profil -> choices.put(profil.name(), visit.words().of(profil.label())));
        return choices;
    }
}
