package org.ent4j.examples.cli.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaState;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;

/** Quotas for people and for programs. */
record QuotaView(Output output) {

    /** Those that apply to a school, and who set them. */
    Answer inForce(Scope school, long version, List<QuotaState> states) {
        var rows = new ArrayList<List<String>>();
        var json = new ArrayList<Map<String, Object>>();
        for (var state : states) {
            var quota = state.inForce().quota();
            var row = new ArrayList<>(row(quota));
            row.add(state.inForce().from().key());
            row.add(state.level().label().in(output.lang()));
            rows.add(row);
            var each = json(quota);
            each.put("from", state.inForce().from().key());
            each.put("level", state.level().name());
            state.used().ifPresent(used -> each.put("used", used));
            json.add(each);
        }
        return answer(school, version, json, rows, output.in("FIXÉ PAR", "SET BY"), output.in("USAGE", "USE"));
    }

    /** Those that a scope sets itself. */
    Answer ofScope(Scope scope, long version, List<Quota> quotas) {
        return answer(
                scope,
                version,
                quotas.stream().map(QuotaView::json).toList(),
                quotas.stream().map(this::row).toList());
    }

    private Answer answer(
            Scope scope, long version, List<Map<String, Object>> quotas, List<List<String>> rows, String... more) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scope", scope.key());
        json.put("version", version);
        json.put("quotas", quotas);
        return Answer.done(json, rows.isEmpty() ? none(scope) : lines(rows, more));
    }

    private List<String> none(Scope scope) {
        return List.of(
                output.in("aucun quota : rien n'est limité (", "no quota: nothing is limited (") + scope.key() + ")");
    }

    private List<String> lines(List<List<String>> rows, String... more) {
        var head = new ArrayList<>(List.of(
                "SERVICE",
                output.in("MESURE", "MEASURE"),
                output.in("LIMITE", "LIMIT"),
                output.in("ALERTE", "WARNING"),
                output.in("PLAFOND", "CEILING")));
        head.addAll(List.of(more));
        var all = new ArrayList<List<String>>();
        all.add(head);
        all.addAll(rows);
        return TextTable.lines(all);
    }

    private List<String> row(Quota quota) {
        return List.of(
                quota.service(),
                quota.measure().label().in(output.lang()),
                quota.limit() + " " + quota.measure().unit().in(output.lang()),
                quota.warning() + output.in(" %", "%"),
                quota.isCeiling() ? output.in("oui", "yes") : output.in("non", "no"));
    }

    private static Map<String, Object> json(Quota quota) {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", quota.service());
        json.put("measure", quota.measure().name());
        json.put("limit", quota.limit());
        json.put("warning", quota.warning());
        json.put("ceiling", quota.isCeiling());
        return json;
    }
}
