package org.ent4j.examples.cli.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.view.TicketLine;

/** Where requests go, and why. */
record RoutedView(Output output) {

    Answer answer(RoutingTable table, List<Routable> requests) {
        var json = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        for (var request : requests) {
            var routing = table.route(request);
            var entry = new LinkedHashMap<>(json(request));
            entry.putAll(ReceiptView.json(routing));
            json.add(entry);
            lines.add("%s → %s".formatted(told(request), Messages.render(routing.why(), output.lang())));
        }
        return Answer.done(Map.of("routed", json), lines);
    }

    static String told(Routable request) {
        var title = TicketLine.title(request.description());
        return request.category()
                + request.product().map(each -> ", " + each).orElse("")
                + (title.isEmpty() ? "" : " « " + title + " »");
    }

    static Map<String, Object> json(Routable request) {
        var json = new LinkedHashMap<String, Object>();
        json.put("category", request.category().value());
        request.product().ifPresent(each -> json.put("product", each));
        json.put("school", request.school().value());
        json.put("title", TicketLine.title(request.description()));
        return json;
    }
}
