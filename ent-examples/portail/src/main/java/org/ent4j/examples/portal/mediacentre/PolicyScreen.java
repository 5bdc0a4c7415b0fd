package org.ent4j.examples.portal.mediacentre;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.catalogue.mediacentre.policy.ResourceMatch;
import org.ent4j.catalogue.mediacentre.policy.RowMatch;
import org.ent4j.catalogue.mediacentre.policy.ServiceFinding;
import org.ent4j.catalogue.mediacentre.policy.TileLook;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.rule.Rule.Refused;

/** The policy beside the GAR: what it gives is not doubled by a service, and personal accounts stand in the register. */
final class PolicyScreen {

    private final SchoolMediacentre mediacentre;

    @Inject
    PolicyScreen(SchoolMediacentre mediacentre) {
        this.mediacentre = mediacentre;
    }

    Answer show(Visit visit) {
        var there = mediacentre.on(visit);
        var school = visit.school().id();
        var looked = there.check(visit.person(), visit.now(), school)
                .flatMap(services -> there.doubledTiles(visit.person(), school).map(twins -> page(visit, services, twins)));
        return Answer.shown(
                visit,
                looked,
                page -> Answer.page(
                        visit.in("Services et ressources du GAR", "Services and resources of the GAR"),
                        "mediacentre/policy",
                        page));
    }

    private static PolicyPage page(Visit visit, List<ServiceFinding> services, List<Refused<TileLook>> twins) {
        return new PolicyPage(
                services.stream().filter(ServiceFinding::isFault).count(),
                services.stream().map(each -> row(visit, each)).toList(),
                twins.stream().map(each -> visit.words().of(each.reason())).toList());
    }

    private static PolicyPage.Row row(Visit visit, ServiceFinding finding) {
        return new PolicyPage.Row(
                finding.service().title(),
                "/administration/services/" + finding.service().code(),
                finding.service().url(),
                finding.service().isOpen(),
                finding.isFault(),
                finding.inGar().or(() -> finding.inTable().map(RowMatch::match)).map(each -> recognised(visit, each)).orElse(""),
                finding.against().stream().map(each -> visit.words().of(each.reason())).toList());
    }

    private static String recognised(Visit visit, ResourceMatch match) {
        var signs = match.signs().stream().map(visit.words()::of).collect(Collectors.joining(", "));
        return visit.in("reconnu comme « %s » : %s", "recognised as '%s': %s").formatted(match.title(), signs);
    }
}
