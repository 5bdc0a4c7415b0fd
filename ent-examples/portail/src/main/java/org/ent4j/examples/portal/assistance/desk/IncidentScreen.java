package org.ent4j.examples.portal.assistance.desk;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.assistance.ActionField;
import org.ent4j.examples.portal.assistance.ActionForm;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.desk.IncidentsPage.Row;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.IncidentService;
import org.ent4j.ticketing.IncidentService.Handled;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;

/** Major incidents: made known, told of, and resolved once for all their tickets. */
final class IncidentScreen {

    static final String BASE = "/assistance/incidents";

    private static final String TEXT = "text";

    private final AssistanceDesk desk;
    private final IncidentPages pages;

    @Inject
    IncidentScreen(AssistanceDesk desk, IncidentPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    static String path(IncidentId id) {
        return BASE + "/" + id;
    }

    private IncidentService incidents(Visit visit) {
        return desk.look(Platform.ACADEMIE, visit.now()).incidents();
    }

    Answer list(Visit visit) {
        var words = new CatalogueWords(desk.catalogue(), visit.words());
        return Answer.page(
                visit.in("Incidents majeurs", "Major incidents"),
                "assistance/incidents",
                new IncidentsPage(
                        incidents(visit).known().stream()
                                .map(each -> row(visit, words, each))
                                .toList(),
                        announce(visit, words)));
    }

    private static Row row(Visit visit, CatalogueWords words, MajorIncident incident) {
        return new Row(
                incident.id().value(),
                path(incident.id()),
                incident.title(),
                IncidentPages.hindered(words, incident),
                visit.words().moment(incident.openedAt()),
                incident.lastMessage().text());
    }

    private static ActionForm announce(Visit visit, CatalogueWords words) {
        var what = new LinkedHashMap<String, String>(words.leavesWithProducts());
        return new ActionForm(
                "annoncer",
                BASE,
                visit.in("Annoncer un incident majeur", "Announce a major incident"),
                List.of(
                        ActionField.line("title", visit.in("Titre", "Title"), true),
                        ActionField.choice("hindered", visit.in("Ce qui est gêné", "What is hindered"), what, ""),
                        ActionField.text(TEXT, visit.in("Message à tous", "Message to all"))),
                Optional.empty(),
                false);
    }

    Answer open(Visit visit) {
        return hindered(visit)
                .map(hindered -> new Announcement(
                        visit.form().textOr("title", ""), hindered, visit.form().textOr(TEXT, "")))
                .map(what -> {
                    Either<Refusal, MajorIncident> done = desk.act(
                            Platform.ACADEMIE,
                            level1 -> level1.incidents().open(what, visit.now(), LevelOne.actor(visit)));
                    return done.fold(
                            refusal -> Answer.to(BASE, Notice.refused(visit.words(), refusal.reasons())),
                            incident -> Answer.to(
                                    path(incident.id()),
                                    Notice.done(visit.in("Incident majeur annoncé.", "Major incident announced."))));
                })
                .orElseGet(() ->
                        Answer.unusable(visit, visit.in("Choisissez ce qui est gêné.", "Choose what is hindered.")));
    }

    /** A category, or a product of one, of those that were to be chosen from. */
    private Optional<Hindered> hindered(Visit visit) {
        return visit.form()
                .text("hindered")
                .filter(new CatalogueWords(desk.catalogue(), visit.words()).leavesWithProducts()::containsKey)
                .map(text -> text.split("\\|", 2))
                .map(parts -> parts.length == 1
                        ? Hindered.allOf(new CategoryId(parts[0]))
                        : Hindered.products(Set.of(parts[1])));
    }

    Answer show(Visit visit) {
        return find(visit)
                .map(incident -> Answer.page(
                        visit.in("Incident majeur %s", "Major incident %s").formatted(incident.id()),
                        "assistance/incident",
                        pages.of(visit, incident)))
                .orElseGet(() -> unknown(visit));
    }

    private Optional<MajorIncident> find(Visit visit) {
        return id(visit).flatMap(incidents(visit)::find);
    }

    private static Optional<IncidentId> id(Visit visit) {
        return Optional.of(visit.parameter("incident"))
                .filter(text -> !text.isBlank())
                .map(IncidentId::new);
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Il n'y a pas de tel incident.", "There is no such incident."));
    }

    Answer tell(Visit visit) {
        return act(
                visit,
                (incidents, id) ->
                        incidents.tell(id, visit.form().textOr(TEXT, ""), visit.now(), LevelOne.actor(visit)),
                visit.in("Message envoyé aux demandeurs rattachés.", "The requesters were told."));
    }

    Answer resolve(Visit visit) {
        return handle(
                visit,
                (incidents, id) ->
                        incidents.resolve(id, visit.form().textOr(TEXT, ""), visit.now(), LevelOne.actor(visit)));
    }

    Answer finish(Visit visit) {
        return handle(visit, (incidents, id) -> incidents.finish(id, visit.now(), LevelOne.actor(visit)));
    }

    Answer attach(Visit visit) {
        var tickets = visit.form().all("ticket").stream()
                .flatMap(text -> TicketId.of(text.strip()).stream())
                .distinct()
                .toList();
        return handle(visit, (incidents, id) -> incidents.attach(id, tickets, visit.now(), LevelOne.actor(visit)));
    }

    private Answer act(Visit visit, BiFunction<IncidentService, IncidentId, Either<Refusal, ?>> what, String done) {
        return id(visit)
                .map(id -> Answer.moved(visit, done(visit, id, what), path(id), done))
                .orElseGet(() -> unknown(visit));
    }

    private <T> Either<Refusal, T> done(
            Visit visit,
            IncidentId id,
            BiFunction<IncidentService, IncidentId, ? extends Either<Refusal, ? extends T>> what) {
        return desk.act(Platform.ACADEMIE, level1 -> Either.narrow(what.apply(level1.incidents(), id)));
    }

    /** What became of each of the tickets. */
    private Answer handle(Visit visit, BiFunction<IncidentService, IncidentId, Either<Refusal, Handled>> what) {
        return id(visit)
                .map(id -> this.<Handled>done(visit, id, what)
                        .fold(
                                refusal -> Answer.to(path(id), Notice.refused(visit.words(), refusal.reasons())),
                                handled -> Answer.to(path(id), told(visit, handled))))
                .orElseGet(() -> unknown(visit));
    }

    private static Notice told(Visit visit, Handled handled) {
        var done = visit.words()
                .count(handled.done().size(), "ticket traité", "tickets traités", "ticket done", "tickets done");
        return handled.others().isEmpty()
                ? Notice.done(done + ".")
                : Notice.refused(done + " · " + others(visit, handled.others()));
    }

    private static String others(Visit visit, Map<TicketId, Refusal> others) {
        return others.entrySet().stream()
                .map(each -> each.getKey()
                        + visit.in(" : ", ": ")
                        + String.join(", ", visit.words().of(each.getValue().reasons())))
                .collect(Collectors.joining(" · "));
    }
}
