package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.answer.RecapRow;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Pager;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.page.Page;

/** The services with their rules, and who holds a role. */
final class ServiceScreen {

    private final RuleWording wording;

    @Inject
    ServiceScreen(RuleWording wording) {
        this.wording = wording;
    }

    Answer all(Visit visit) {
        var view = new SchoolView(visit);
        var names = wording.services(visit);
        var rows = view.rights().services().values().stream()
                .map(service -> row(view, service, names.of(service.id())))
                .sorted(Comparator.comparing(ServicesPage.Row::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
        return Answer.page(
                visit.in("Droits d'accès", "Access rights"),
                "access/services",
                new ServicesPage(rows, administrators(view)));
    }

    private static List<String> administrators(SchoolView view) {
        return view.rights().delegations().values().stream()
                .filter(delegation -> delegation.scope().covers(view.school()))
                .map(delegation -> view.name(delegation.delegate()))
                .sorted()
                .toList();
    }

    private static ServicesPage.Row row(SchoolView view, Service service, String name) {
        var holders = service.roles().stream()
                .map(role -> view.snapshot().holders(service.id(), role.name()))
                .reduce(PersonSet::or);
        return new ServicesPage.Row(
                service.id().value(),
                name,
                service.roles().size(),
                view.rules(service.id()).size(),
                view.grants(service.id()).size(),
                holders.map(PersonSet::count).orElse(0),
                !view.closings(service.id()).isEmpty());
    }

    Answer show(Visit visit) {
        var view = new SchoolView(visit);
        return view.service(visit.parameter("service"))
                .map(service -> Answer.page(
                        visit.in("Droits : ", "Rights: ")
                                + wording.services(visit).of(service.id()),
                        "access/service",
                        page(view, service)))
                .orElseGet(() -> unknown(visit));
    }

    static Answer unknown(Visit visit) {
        return Answer.notFound(
                visit, visit.in("Il n'y a pas de service de ce nom.", "There is no service of this name."));
    }

    private ServicePage page(SchoolView view, Service service) {
        var words = wording.of(view);
        var author = new Authority(view);
        return new ServicePage(
                service.id().value(),
                service.roles().stream().map(role -> role(view, service, role)).toList(),
                recap(view, service, words, author),
                grants(view, service, words, author),
                closings(view, service, words, author),
                view.visit().may(AccessFeature.CHANGE));
    }

    private static ServicePage.RoleRow role(SchoolView view, Service service, Role role) {
        return new ServicePage.RoleRow(
                role.name().value(),
                view.snapshot().holders(service.id(), role.name()).count(),
                "/droits/services/%s/titulaires?role=%s"
                        .formatted(service.id(), URLEncoder.encode(role.name().value(), StandardCharsets.UTF_8)));
    }

    private static List<ServicePage.RecapLine> recap(
            SchoolView view, Service service, RuleWords words, Authority author) {
        return view.snapshot().recap(service.id()).stream()
                .flatMap(row -> line(view, row, words, author).stream())
                .toList();
    }

    private static Optional<ServicePage.RecapLine> line(
            SchoolView view, RecapRow row, RuleWords words, Authority author) {
        return Optional.ofNullable(view.rights().rules().get(row.rule()))
                .filter(view::concerns)
                .map(rule -> line(row, rule, words, author));
    }

    private static ServicePage.RecapLine line(RecapRow row, AccessRule rule, RuleWords words, Authority author) {
        return new ServicePage.RecapLine(
                row.rule().value(),
                words.target(row.target()) + words.validity(rule.validity()),
                words.values(row.population(), Criterion.PROFIL),
                words.values(row.population(), Criterion.MATIERE),
                words.values(row.population(), Criterion.FONCTION),
                words.values(row.population(), Criterion.DISCIPLINE),
                row.role().value(),
                row.people(),
                author.may(new RightsChange.RuleRemoved(row.rule())));
    }

    private static List<ServicePage.Named> grants(SchoolView view, Service service, RuleWords words, Authority author) {
        return view.grants(service.id()).stream()
                .map(grant -> new ServicePage.Named(
                        grant.id().value(),
                        view.name(grant.user()) + words.validity(grant.validity()),
                        grant.role().value(),
                        author.may(new RightsChange.GrantRevoked(grant.id()))))
                .sorted(Comparator.comparing(ServicePage.Named::what).thenComparing(ServicePage.Named::role))
                .toList();
    }

    private static List<ServicePage.Named> closings(
            SchoolView view, Service service, RuleWords words, Authority author) {
        return view.closings(service.id()).stream()
                .map(closing -> new ServicePage.Named(
                        closing.id().value(),
                        words.population(closing.population()),
                        "",
                        author.may(new RightsChange.ServiceReopened(closing.id()))))
                .toList();
    }

    Answer holders(Visit visit) {
        var view = new SchoolView(visit);
        var service = view.service(visit.parameter("service"));
        var role = visit.query().text("role").map(RoleName::new);
        return service.flatMap(known -> role.flatMap(known::role))
                .map(known -> holders(view, service.orElseThrow(), known))
                .orElseGet(() -> unknown(visit));
    }

    private Answer holders(SchoolView view, Service service, Role role) {
        var words = view.visit().words();
        var users = view.snapshot().holders(service.id(), role.name()).stream()
                .map(user -> new HoldersPage.Holder(view.name(user), why(service, role, user)))
                .sorted(Comparator.comparing(HoldersPage.Holder::name))
                .toList();
        var page = Page.of(users, Pager.asked(view.visit().query()), Page.USUAL_SIZE);
        var address = role(view, service, role).path() + "&page=";
        return Answer.page(
                view.visit()
                        .in("Qui a le rôle « %s » ?", "Who holds the role “%s”?")
                        .formatted(role.name()),
                "access/holders",
                new HoldersPage(
                        service.id().value(),
                        wording.services(view.visit()).of(service.id()),
                        page.items(),
                        words.count(page.total(), "personne", "personnes", "person", "people"),
                        Pager.of(page, address)));
    }

    private static String why(Service service, Role role, PersonId user) {
        return ExplainScreen.path(service.id(), role.name(), user);
    }
}
