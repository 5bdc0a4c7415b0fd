package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.check.Finding;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.service.CatalogueServiceLife;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.services.SeenService.There;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The page of one service: what is known of it, what can be done to it, who enters it. */
final class ServiceSheet {

    private final SeenService seen;
    private final SchoolServices services;
    private final AccessRecap recap;

    @Inject
    ServiceSheet(SeenService seen, SchoolServices services, AccessRecap recap) {
        this.seen = seen;
        this.services = services;
        this.recap = recap;
    }

    Answer show(Visit visit) {
        return removed(visit)
                .orElseGet(() -> seen.with(
                        visit,
                        there -> Answer.page(there.kept().value().title(), "services/sheet", page(visit, there))));
    }

    /** One of the school that was removed, which can be undone. */
    private Optional<Answer> removed(Visit visit) {
        var all = services.of(visit.school());
        return SeenService.ownKey(visit)
                .filter(key -> all.find(key).isEmpty())
                .map(all::versions)
                .filter(versions -> !versions.isEmpty())
                .map(versions -> versions.get(versions.size() - 1).value())
                .map(service -> Answer.page(
                        service.title(),
                        "services/removed",
                        new RemovedServicePage(service.key().code())));
    }

    private ServiceSheetPage page(Visit visit, There there) {
        var service = there.kept().value();
        var isOwn = !there.here().isInherited();
        return new ServiceSheetPage(
                service.key().code(),
                StateBadge.of(there.here(), visit.words()),
                facts(visit, there),
                isOwn,
                there.here().isHidden(),
                service.isLocked(),
                there.kept().version(),
                isOwn ? moves(visit, service.state()) : List.of(),
                isOwn
                        && CatalogueServiceLife.TABLE
                                .next(service.state(), Move.REMOVE)
                                .isPresent(),
                isOwn && there.kept().version() > 1,
                findings(visit, there),
                recap.of(visit, service),
                ServiceFormScreen.open(
                        there.services().in(visit.school().id()).menu().regroupements()),
                there.here().regroupement().value());
    }

    private static List<ServiceSheetPage.Move> moves(Visit visit, ServiceState state) {
        return CatalogueServiceLife.TABLE.commands(state).stream()
                .filter(move -> move != Move.CHANGE && move != Move.REMOVE)
                .sorted()
                .map(move -> new ServiceSheetPage.Move(
                        move.name(), capital(visit.words().of(move.label()))))
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<FindingLine> findings(Visit visit, There there) {
        return there.services().check(there.key(), visit.today()).getOrElse(List.<Finding>of()).stream()
                .map(each -> FindingLine.of(each, visit.words()))
                .toList();
    }

    private static List<ServiceSheetPage.Fact> facts(Visit visit, There there) {
        var service = there.kept().value();
        var words = visit.words();
        var facts = new ArrayList<ServiceSheetPage.Fact>();
        facts.add(new ServiceSheetPage.Fact(
                visit.in("Nature", "Kind"), words.of(service.kind().label())));
        facts.add(new ServiceSheetPage.Fact(
                visit.in("Type de SSO", "Type of SSO"), words.of(service.sso().label())));
        facts.add(new ServiceSheetPage.Fact("URL", there.here().url()));
        facts.add(new ServiceSheetPage.Fact(visit.in("Type Xiti", "Type Xiti"), marking(visit, service)));
        facts.add(new ServiceSheetPage.Fact(
                visit.in("Données transmises", "Data given"), released(visit, service.release())));
        facts.add(new ServiceSheetPage.Fact(
                visit.in("Affiché dans la barre", "Shown in the bar"), yesNo(visit, service.isInBar())));
        facts.add(new ServiceSheetPage.Fact(visit.in("Anonyme", "Anonymous"), yesNo(visit, service.isAnonymous())));
        facts.add(new ServiceSheetPage.Fact(visit.in("Interne", "Internal"), yesNo(visit, service.isInternal())));
        facts.add(new ServiceSheetPage.Fact(
                visit.in("S'ouvre dans", "Opens in"),
                words.of(service.openMode().label())));
        service.days()
                .from()
                .ifPresent(day ->
                        facts.add(new ServiceSheetPage.Fact(visit.in("Valide du", "Valid from"), words.shortDay(day))));
        service.days()
                .until()
                .ifPresent(day -> facts.add(
                        new ServiceSheetPage.Fact(visit.in("Valide jusqu'au", "Valid until"), words.shortDay(day))));
        return facts;
    }

    private static String marking(Visit visit, Service service) {
        var label = visit.words().of(service.marking().service().label());
        return service.marking()
                .outil()
                .map(outil -> label + " (" + outil + ")")
                .orElse(label);
    }

    /** The key by which it knows people, then what it is told of them. */
    private static String released(Visit visit, AttributeRelease release) {
        return Stream.concat(
                        Stream.of(visit.words().of(release.summary())),
                        release.attributes().stream()
                                .map(each -> visit.words().of(each.attribute().label())))
                .collect(Collectors.joining(", "));
    }

    private static String yesNo(Visit visit, boolean yes) {
        return yes ? visit.in("oui", "yes") : visit.in("non", "no");
    }
}
