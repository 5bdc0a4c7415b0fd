package org.ent4j.examples.portal.assistance.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.ActionField;
import org.ent4j.examples.portal.assistance.ActionForm;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.incident.IncidentState;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** Major incidents as pages show them. */
final class IncidentPages {

    private static final int CANDIDATES = 20;

    private final AssistanceDesk desk;

    @Inject
    IncidentPages(AssistanceDesk desk) {
        this.desk = desk;
    }

    /** What is hindered, in words. */
    static String hindered(CatalogueWords words, MajorIncident incident) {
        return Stream.concat(
                        incident.hindered().category().map(words::of).stream(),
                        incident.hindered().products().stream()
                                .sorted()
                                .map(product -> categoryOf(words, product)
                                        .map(category -> words.of(category) + " › " + words.product(category, product))
                                        .orElse(product)))
                .collect(Collectors.joining(", "));
    }

    private static Optional<CategoryId> categoryOf(CatalogueWords words, String product) {
        return words.catalogue().leaves().stream()
                .filter(each ->
                        each.products().stream().anyMatch(one -> one.id().equals(product)))
                .map(Category::id)
                .findFirst();
    }

    IncidentPage of(Visit visit, MajorIncident incident) {
        var words = new CatalogueWords(desk.catalogue(), visit.words());
        var isOpen = incident.state() == IncidentState.OPEN;
        var part = lines(visit, new TicketList.OfIncident(incident.id(), Shelf.OPEN));
        return new IncidentPage(
                incident.id().value(),
                incident.title(),
                visit.words().of(incident.state().label()),
                isOpen,
                facts(visit, words, incident),
                incident.messages().stream()
                        .map(each -> new Fact(visit.words().moment(each.at()), each.text()))
                        .toList(),
                part.stream().map(IncidentPages::linked).toList(),
                isOpen ? candidates(visit, words, incident) : List.of(),
                actions(visit, incident, isOpen, !part.isEmpty()));
    }

    private static List<Fact> facts(Visit visit, CatalogueWords words, MajorIncident incident) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(visit.in("Gêne", "Hinders"), hindered(words, incident)));
        facts.add(new Fact(visit.in("Depuis le", "Since"), visit.words().moment(incident.openedAt())));
        incident.resolution().ifPresent(end -> {
            facts.add(
                    new Fact(visit.in("Résolu le", "Resolved on"), visit.words().moment(end.at())));
            facts.add(new Fact(visit.in("Solution", "Solution"), end.solution()));
        });
        return facts;
    }

    private List<TicketLine> lines(Visit visit, TicketList list) {
        return desk.look(Platform.ACADEMIE, visit.now())
                .reading()
                .list(list, Optional.empty(), Slice.LARGEST_SIZE, LevelOne.actor(visit), visit.now())
                .map(Slice::lines)
                .getOrElse(List.of());
    }

    private static Linked linked(TicketLine line) {
        return new Linked(line.id().value(), line.title(), LevelOne.AUDIENCE.path(line.id()));
    }

    /** Open tickets of the category that is hindered, or of that of the product, which are part of none. */
    private List<Linked> candidates(Visit visit, CatalogueWords words, MajorIncident incident) {
        var categories = Stream.concat(
                        incident.hindered().category().stream(),
                        incident.hindered().products().stream().flatMap(product -> categoryOf(words, product).stream()))
                .toList();
        return lines(visit, new TicketList.OfAll(Shelf.OPEN)).stream()
                .filter(line -> line.incident().isEmpty())
                .filter(line -> categories.stream().anyMatch(line.category()::isIn))
                .limit(CANDIDATES)
                .map(IncidentPages::linked)
                .toList();
    }

    private static List<ActionForm> actions(Visit visit, MajorIncident incident, boolean isOpen, boolean isLeft) {
        if (isOpen) {
            return List.of(
                    form(
                            visit,
                            incident,
                            "informer",
                            "Informer les demandeurs",
                            "Tell the requesters",
                            "Message",
                            "Message"),
                    form(
                            visit,
                            incident,
                            "resoudre",
                            "Résoudre pour tous les tickets",
                            "Resolve for all its tickets",
                            "Solution",
                            "Solution"));
        }
        return isLeft
                ? List.of(new ActionForm(
                        "terminer",
                        IncidentScreen.path(incident.id()) + "/terminer",
                        visit.in("Résoudre les tickets restants", "Resolve the tickets that are left"),
                        List.of(),
                        Optional.empty(),
                        true))
                : List.of();
    }

    private static ActionForm form(
            Visit visit, MajorIncident incident, String path, String fr, String en, String labelFr, String labelEn) {
        return new ActionForm(
                path,
                IncidentScreen.path(incident.id()) + "/" + path,
                visit.in(fr, en),
                List.of(ActionField.text("text", visit.in(labelFr, labelEn))),
                Optional.empty(),
                false);
    }
}
