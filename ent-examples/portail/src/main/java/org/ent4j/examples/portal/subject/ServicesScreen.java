package org.ent4j.examples.portal.subject;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.PathText;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.service.ServiceState;

/** The evaluation services of the school: found by class, subject and state, and changed in bulk. */
final class ServicesScreen {

    private static final int PAGE = 20;

    private ServicesScreen() {}

    /** What is done to a selection. */
    enum Bulk {
        OPEN,
        CLOSE,
        REOPEN,
        WEIGH
    }

    static Answer show(Visit visit) {
        var found = found(visit);
        var pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        var page = Math.min(pages, Math.max(1, visit.query().number("page").orElse(1)));
        return Answer.page(
                visit.in("Services d'évaluation", "Evaluation services"),
                "subject/services",
                new ServicesPage(
                        audiences(visit),
                        visit.query().textOr("classe", ""),
                        visit.query().textOr("matiere", ""),
                        states(visit),
                        visit.query().textOr("etat", ""),
                        visit.words()
                                .count(
                                        found.size(),
                                        "service d'évaluation",
                                        "services d'évaluation",
                                        "evaluation service",
                                        "evaluation services"),
                        found.stream()
                                .skip((page - 1L) * PAGE)
                                .limit(PAGE)
                                .map(service -> line(visit, service))
                                .toList(),
                        pages == 1
                                ? List.of()
                                : IntStream.rangeClosed(1, pages)
                                        .mapToObj(at -> new ServicesPage.PageLink(
                                                at,
                                                "%s?%s&page=%d".formatted(ServiceLinks.SERVICES, query(visit), at),
                                                at == page))
                                        .toList(),
                        query(visit) + "&page=" + page));
    }

    private static String query(Visit visit) {
        return List.of("classe", "matiere", "etat").stream()
                .map(field -> field + "=" + URLEncoder.encode(visit.query().textOr(field, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static List<EvaluationService> found(Visit visit) {
        var audience = visit.query().text("classe");
        var subject = visit.query().textOr("matiere", "").toUpperCase(Locale.ROOT);
        var state = visit.query().choice("etat", ServiceState.class);
        return all(visit).stream()
                .filter(each -> audience.map(each.audience().code()::equals).orElse(true))
                .filter(each -> each.label().toUpperCase(Locale.ROOT).contains(subject))
                .filter(each -> state.map(each.state()::equals).orElse(true))
                .toList();
    }

    private static List<EvaluationService> all(Visit visit) {
        return visit.school().vieScolaire().subjects().services().all().values().stream()
                .sorted(Comparator.comparing(
                                (EvaluationService each) -> each.audience().code())
                        .thenComparing(EvaluationService::label))
                .toList();
    }

    private static Map<String, String> audiences(Visit visit) {
        var audiences = new LinkedHashMap<String, String>();
        audiences.put("", visit.in("toutes", "all"));
        all(visit)
                .forEach(each ->
                        audiences.put(each.audience().code(), each.audience().code()));
        return audiences;
    }

    private static Map<String, String> states(Visit visit) {
        var states = new LinkedHashMap<String, String>();
        states.put("", visit.in("tous", "all"));
        for (var state : ServiceState.values()) {
            states.put(state.name(), visit.words().of(state.label()));
        }
        return states;
    }

    private static ServicesPage.Line line(Visit visit, EvaluationService service) {
        return new ServicesPage.Line(
                PathText.of(service.id().value()),
                service.audience().code(),
                service.label(),
                ServiceLinks.teachers(visit, service),
                service.isEvaluated()
                        ? Decimals.shown(service.coefficient(), visit.words())
                        : visit.in("non évalué", "not evaluated"),
                service.parts().stream().map(ServicePart::label).collect(Collectors.joining(", ")),
                visit.words().of(service.state().label()),
                ServiceLinks.tone(service.state()),
                ServiceLinks.path(service.id()));
    }

    /** The same is done to each of a selection; those that refuse say why, the others are changed. */
    static Answer change(Visit visit) {
        var back = ServiceLinks.SERVICES + "?" + visit.form().textOr("query", "");
        var selected = visit.form().all("service").stream()
                .flatMap(part -> ServiceLinks.find(visit, part).stream())
                .toList();
        var weight = Decimals.read(visit.form().raw("coefficient"));
        var what = visit.form().choice("action", Bulk.class).filter(each -> each != Bulk.WEIGH || weight.isPresent());
        if (selected.isEmpty() || what.isEmpty()) {
            return Answer.to(
                    back,
                    Notice.refused(visit.in(
                            "Cochez des services et choisissez une action (avec un coefficient lisible, comme 1,5).",
                            "Tick services and choose an action (with a coefficient such as 1.5).")));
        }
        return changed(visit, back, selected, service -> switch (what.get()) {
            case OPEN -> new ServiceCommand.Open(visit.now(), visit.actor());
            case CLOSE -> new ServiceCommand.Close(visit.now(), visit.actor());
            case REOPEN -> new ServiceCommand.Reopen(visit.now(), visit.actor());
            case WEIGH ->
                new ServiceCommand.Weigh(
                        visit.now(), visit.actor(), weight.orElse(service.coefficient()), service.pupilCoefficients());
        });
    }

    private static Answer changed(
            Visit visit,
            String back,
            List<EvaluationService> selected,
            Function<EvaluationService, ServiceCommand> command) {
        var refused = new ArrayList<String>();
        for (var service : selected) {
            visit.school()
                    .vieScolaire()
                    .subjects()
                    .carryOut(service.id(), command.apply(service))
                    .peekLeft(why -> refused.add(ServiceLinks.title(service) + " : "
                            + ServiceLinks.named(
                                    service, String.join(", ", visit.words().of(why.reasons())))));
        }
        var done = visit.words()
                .count(
                        selected.size() - refused.size(),
                        "service modifié",
                        "services modifiés",
                        "service changed",
                        "services changed");
        return Answer.to(
                back,
                refused.isEmpty() ? Notice.done(done) : Notice.refused(done + " · " + String.join(" · ", refused)));
    }
}
