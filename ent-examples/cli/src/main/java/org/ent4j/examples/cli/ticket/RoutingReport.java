package org.ent4j.examples.cli.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingAnalysis;
import org.ent4j.ticketing.routing.RoutingAnalysis.Moved;
import org.ent4j.ticketing.routing.RoutingAnalysis.Shadowed;
import org.ent4j.ticketing.routing.RoutingTable;

/**
 * What can be said of rules before they are put into force. Shadowed rules are the answer "no".
 *
 * @param other another table with which they are compared, on the requests
 */
record RoutingReport(RoutingTable table, Optional<RoutingTable> other, List<Routable> past, Output output) {

    Answer answer() {
        var shadowed = RoutingAnalysis.shadowed(table);
        var uncovered = RoutingAnalysis.uncovered(table, UsualCatalogue.catalogue());
        var counts = RoutingAnalysis.counts(table, past);
        var moved = other.map(each -> RoutingAnalysis.tried(table, each, past));
        var json = new LinkedHashMap<String, Object>();
        json.put("rules", table.rules().size());
        json.put("uncovered", uncovered.stream().map(CategoryId::value).toList());
        json.put("shadowed", shadowed.stream().map(RoutingReport::json).toList());
        json.put("requests", past.size());
        json.put("counts", counts);
        moved.ifPresent(
                all -> json.put("moved", all.stream().map(RoutingReport::json).toList()));
        var lines = new ArrayList<String>();
        lines.add(output.in("%d règle(s), %d demande(s)", "%d rule(s), %d request(s)")
                .formatted(table.rules().size(), past.size()));
        uncovered.forEach(each -> lines.add(
                output.in("sans règle : %s, vers %s", "no rule: %s, to %s").formatted(each, table.otherwise())));
        shadowed.forEach(each -> lines.add(line(each)));
        counts.forEach((rule, count) -> lines.add(
                "%6d  %s".formatted(count, rule.isEmpty() ? output.in("(aucune règle)", "(no rule)") : rule)));
        moved.ifPresent(all -> all.forEach(each ->
                lines.add("%s : %s → %s".formatted(RoutedView.told(each.request()), each.before(), each.after()))));
        moved.filter(List::isEmpty)
                .ifPresent(none -> lines.add(
                        output.in("aucune demande ne changerait d'équipe", "no request would change its team")));
        return Answer.of(shadowed.isEmpty(), json, lines);
    }

    private String line(Shadowed each) {
        return output.in("jamais appliquée : %s, après %s%s", "never applied: %s, after %s%s")
                .formatted(
                        each.rule().id(),
                        each.by().id(),
                        each.isTheSame()
                                ? output.in(" (même équipe)", " (same team)")
                                : output.in(" (équipe %s au lieu de %s)", " (team %s instead of %s)")
                                        .formatted(each.by().team(), each.rule().team()));
    }

    private static Map<String, Object> json(Shadowed each) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", each.rule().id());
        json.put("by", each.by().id());
        json.put("isTheSame", each.isTheSame());
        return json;
    }

    private static Map<String, Object> json(Moved each) {
        var json = new LinkedHashMap<>(RoutedView.json(each.request()));
        json.put("before", each.before().value());
        json.put("after", each.after().value());
        return json;
    }
}
