package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.catalogue.check.Finding;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.SchoolCatalogue;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** <i>Liste des services</i> of a school, its own and those that it inherits. */
final class ServiceListScreen {

    private final SchoolServices services;

    @Inject
    ServiceListScreen(SchoolServices services) {
        this.services = services;
    }

    Answer show(Visit visit) {
        var catalogue = services.of(visit.school()).in(visit.school().id());
        var groups = catalogue.menu().regroupements().stream()
                .map(each -> group(visit, catalogue, each))
                .filter(each -> !each.rows().isEmpty())
                .toList();
        return Answer.page(
                visit.in("Liste des services", "List of services"),
                "services/list",
                new ServiceListPage(catalogue.services().size(), groups));
    }

    private static ServiceListPage.Group group(Visit visit, SchoolCatalogue catalogue, Regroupement regroupement) {
        var label = regroupement.isRetired()
                ? visit.in("%s (retiré)", "%s (retired)").formatted(regroupement.label())
                : regroupement.label();
        return new ServiceListPage.Group(
                label,
                catalogue.in(regroupement).stream()
                        .map(each -> row(visit, each))
                        .toList());
    }

    private static ServiceListPage.Row row(Visit visit, SchoolService each) {
        var service = each.service();
        return new ServiceListPage.Row(
                service.key().code(),
                service.title(),
                visit.words().of(service.sso().label()),
                service.isAnonymous(),
                service.isInternal(),
                service.isInBar(),
                StateBadge.of(each, visit.words()),
                each.isInherited() ? whose(visit, service.key().scope()) : "");
    }

    private static String whose(Visit visit, Scope scope) {
        return scope instanceof Scope.OfAcademie
                ? visit.in("hérité de l'académie", "inherited from the académie")
                : visit.in("hérité du projet", "inherited from the project");
    }

    /** All that is checked of the services of the school: what stands against their publication, then what to look at. */
    Answer check(Visit visit) {
        var findings = services.of(visit.school()).check(visit.school().id(), visit.today());
        var blocking = findings.stream().filter(Finding::isBlocking).count();
        return Answer.page(
                visit.in("Contrôle des services", "Check of services"),
                "services/check",
                new ServiceCheckPage(blocking, lines(visit, findings)));
    }

    private static List<FindingLine> lines(Visit visit, List<Finding> findings) {
        return findings.stream()
                .map(each -> FindingLine.of(each, visit.words()))
                .toList();
    }
}
