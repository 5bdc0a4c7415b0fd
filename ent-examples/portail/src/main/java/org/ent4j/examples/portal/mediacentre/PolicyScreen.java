package org.ent4j.examples.portal.mediacentre;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.mediacentre.policy.MidYearCase;
import org.ent4j.catalogue.mediacentre.policy.ResourceMatch;
import org.ent4j.catalogue.mediacentre.policy.RowMatch;
import org.ent4j.catalogue.mediacentre.policy.ServiceFinding;
import org.ent4j.catalogue.mediacentre.policy.TileLook;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule.Refused;

/** The policy beside the GAR: what it gives is not doubled by a service, and personal accounts stand in the register. */
final class PolicyScreen {

    private static final String HERE = "/administration/mediacentre/controle";

    private final SchoolMediacentre mediacentre;

    @Inject
    PolicyScreen(SchoolMediacentre mediacentre) {
        this.mediacentre = mediacentre;
    }

    Answer show(Visit visit) {
        var there = mediacentre.on(visit);
        var school = visit.school().id();
        var kept = there.keptServices(school).stream()
                .collect(Collectors.toMap(each -> each.value().service(), each -> each));
        var looked = there.check(visit.person(), visit.now(), school)
                .flatMap(services ->
                        there.doubledTiles(visit.person(), school).map(twins -> page(visit, services, twins, kept)));
        return Answer.shown(
                visit,
                looked,
                page -> Answer.page(
                        visit.in("Services et ressources du GAR", "Services and resources of the GAR"),
                        "mediacentre/policy",
                        page));
    }

    private static PolicyPage page(
            Visit visit,
            List<ServiceFinding> services,
            List<Refused<TileLook>> twins,
            Map<String, Kept<KeptAccess>> kept) {
        return new PolicyPage(
                services.stream().filter(ServiceFinding::isFault).count(),
                services.stream()
                        .map(each -> row(
                                visit,
                                each,
                                Optional.ofNullable(kept.get(each.service().code()))))
                        .toList(),
                twins.stream().map(each -> visit.words().of(each.reason())).toList());
    }

    private static PolicyPage.Row row(Visit visit, ServiceFinding finding, Optional<Kept<KeptAccess>> kept) {
        return new PolicyPage.Row(
                finding.service().code(),
                finding.service().title(),
                "/administration/services/" + finding.service().code(),
                finding.service().url(),
                finding.service().isOpen(),
                finding.isFault(),
                finding.inGar().map(ResourceMatch::title).orElse(""),
                finding.inGar()
                        .or(() -> finding.inTable().map(RowMatch::match))
                        .map(each -> recognised(visit, each))
                        .orElse(""),
                kept.map(each -> visit.words().shortDay(each.value().until())).orElse(""),
                kept.map(Kept::version).orElse(0L),
                finding.against().stream()
                        .map(each -> visit.words().of(each.reason()))
                        .toList());
    }

    private static String recognised(Visit visit, ResourceMatch match) {
        var signs = match.signs().stream().map(visit.words()::of).collect(Collectors.joining(", "));
        return visit.in("reconnu comme « %s » : %s", "recognised as '%s': %s").formatted(match.title(), signs);
    }

    /** To the end of the year, where the work of people in it demands that; else the refusal says what to do instead. */
    Answer keep(Visit visit) {
        return visit.form()
                .day("livree")
                .map(delivered -> told(
                        visit,
                        mediacentre
                                .on(visit)
                                .keepService(
                                        visit.person(),
                                        visit.now(),
                                        visit.school().id(),
                                        seen(visit),
                                        of(visit, delivered)),
                        visit.in(
                                "Le service est gardé jusqu'à la fin de l'année.",
                                "The service is kept to the end of the year.")))
                .orElseGet(() -> Answer.to(
                        HERE,
                        Notice.refused(visit.in(
                                "Donnez le jour où la ressource est arrivée dans le GAR.",
                                "Give the day on which the resource came into the GAR."))));
    }

    private static MidYearCase of(Visit visit, LocalDate delivered) {
        var form = visit.form();
        return new MidYearCase(
                form.textOr("service", ""),
                form.textOr("ressource", ""),
                delivered,
                visit.today(),
                said(form, "travail"),
                said(form, "reprise"),
                form.isChecked("riche"));
    }

    /** Nothing when nobody knows. */
    private static Optional<Boolean> said(Form form, String field) {
        return form.text(field).map("oui"::equals);
    }

    Answer release(Visit visit) {
        return told(
                visit,
                mediacentre
                        .on(visit)
                        .releaseService(
                                visit.person(),
                                visit.now(),
                                visit.school().id(),
                                seen(visit),
                                visit.form().textOr("service", "")),
                visit.in("La décision est reprise.", "The decision is taken back."));
    }

    private static long seen(Visit visit) {
        return visit.form().number("version").orElse(0);
    }

    private static Answer told(Visit visit, Either<Refusal, ?> outcome, String done) {
        return Answer.moved(visit, outcome, HERE, done);
    }
}
