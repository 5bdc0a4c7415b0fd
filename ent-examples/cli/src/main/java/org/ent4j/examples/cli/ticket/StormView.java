package org.ent4j.examples.cli.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.simulation.Aftermath;
import org.ent4j.ticketing.simulation.Storm;
import org.ent4j.ticketing.ticket.TicketId;

/** What came of a storm as JSON, and as lines for people. */
final class StormView {

    /** A number of the aftermath, by its name in JSON. */
    private record Count(String name, Label label, int number) {}

    private final Storm storm;
    private final Aftermath aftermath;
    private final Output output;

    StormView(Storm storm, Aftermath aftermath, Output output) {
        this.storm = storm;
        this.aftermath = aftermath;
        this.output = output;
    }

    boolean converges() {
        return aftermath.converges();
    }

    private List<Count> counts() {
        return List.of(
                new Count("tickets", Label.of("tickets", "tickets"), aftermath.tickets()),
                new Count(
                        "handedOver",
                        Label.of("transmis à l'éditeur", "handed over to the vendor"),
                        aftermath.handedOver()),
                new Count(
                        "steps",
                        Label.of("étapes faites par des personnes", "steps that people took"),
                        aftermath.steps()),
                new Count(
                        "events",
                        Label.of("événements, partout les mêmes", "events, the same everywhere"),
                        aftermath.events()),
                new Count("sent", Label.of("messages envoyés", "messages sent"), aftermath.sent()),
                new Count("lost", Label.of("perdus", "lost"), aftermath.lost()),
                new Count(
                        "late",
                        Label.of("arrivés après avoir été crus perdus", "arrived after they were given up"),
                        aftermath.late()),
                new Count("repeated", Label.of("arrivés deux fois", "arrived twice"), aftermath.repeated()),
                new Count(
                        "outOfOrder",
                        Label.of("envois dans le désordre", "batches out of order"),
                        aftermath.outOfOrder()),
                new Count(
                        "confirmationsLost",
                        Label.of("accusés de réception perdus", "confirmations lost"),
                        aftermath.confirmationsLost()),
                new Count(
                        "known",
                        Label.of("arrivées de ce qui était déjà connu", "arrivals of what was known"),
                        aftermath.known()),
                new Count(
                        "early",
                        Label.of("arrivées avant leur ticket", "arrivals before their ticket"),
                        aftermath.early()),
                new Count("refused", Label.of("arrivées refusées", "arrivals refused"), aftermath.refused()),
                new Count(
                        "rounds",
                        Label.of("tournées jusqu'au calme", "rounds until all was calm"),
                        aftermath.rounds()));
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("converges", converges());
        json.put("messages", storm.messages());
        json.put("loss", storm.loss());
        json.put("repeats", storm.repeats());
        json.put("shareLate", storm.late());
        json.put("seed", storm.seed());
        counts().forEach(count -> json.put(count.name(), count.number()));
        var states = new LinkedHashMap<String, Integer>();
        aftermath.states().forEach((state, number) -> states.put(state.name(), number));
        json.put("states", states);
        json.put("apart", aftermath.apart().stream().map(TicketId::value).toList());
        return json;
    }

    List<String> lines() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(output.in("TEMPÊTE", "STORM"), ""));
        counts().forEach(count -> rows.add(row(count.label(), count.number())));
        aftermath.states().forEach((state, number) -> rows.add(row(state.label(), number)));
        var lines = new ArrayList<>(TextTable.lines(rows));
        aftermath.apart().forEach(id -> lines.add(output.in("diverge : ", "apart: ") + id));
        lines.add("");
        lines.add(
                converges()
                        ? output.in(
                                "Convergé : partout le même état, rien de perdu, rien en double.",
                                "Converged: the same state everywhere, nothing lost, nothing doubled.")
                        : output.in("Pas convergé.", "Not converged."));
        return lines;
    }

    private List<String> row(Label label, int number) {
        return List.of(label.in(output.lang()), String.valueOf(number));
    }
}
