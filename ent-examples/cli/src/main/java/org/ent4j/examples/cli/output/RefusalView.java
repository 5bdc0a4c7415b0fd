package org.ent4j.examples.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Lang;

/** Why something was not done, for people and for programs: each reason, with the rule that gives it and its source. */
public final class RefusalView {

    private RefusalView() {}

    /** The answer "no": a line and an object for each reason. */
    public static Answer answer(Refusal refusal, Output output) {
        var lines = lines(refusal, output.lang()).stream()
                .map(line -> output.in("refusé : ", "refused: ") + line)
                .toList();
        return Answer.of(false, Map.of("refused", json(refusal)), lines);
    }

    /** A sentence for each reason, with the rule behind it. */
    public static List<String> lines(Refusal refusal, Lang lang) {
        if (refusal instanceof Refusal.Broken broken) {
            return broken.refused().stream().map(each -> line(each, lang)).toList();
        }
        var lines = new ArrayList<String>();
        for (var reason : refusal.reasons()) {
            var rule = rule(refusal, lines.size());
            lines.add(Messages.render(reason, lang) + (rule.isEmpty() ? "" : " [" + rule + "]"));
        }
        return List.copyOf(lines);
    }

    private static String line(Refused<?> refused, Lang lang) {
        var rule = refused.rule();
        return "%s [%s, %s]".formatted(Messages.render(refused.reason(), lang), rule.id(), rule.source(lang));
    }

    /** The id of the rule that gives that reason; empty when none does. */
    private static String rule(Refusal refusal, int at) {
        return at < refusal.rules().size() ? refusal.rules().get(at) : "";
    }

    /** An object for each reason. */
    public static List<Map<String, Object>> json(Refusal refusal) {
        if (refusal instanceof Refusal.Broken broken) {
            return broken.refused().stream().map(RefusalView::json).toList();
        }
        var all = new ArrayList<Map<String, Object>>();
        for (var reason : refusal.reasons()) {
            var json = new LinkedHashMap<String, Object>();
            var rule = rule(refusal, all.size());
            if (!rule.isEmpty()) {
                json.put("rule", rule);
            }
            json.putAll(json(reason));
            all.add(json);
        }
        return List.copyOf(all);
    }

    private static Map<String, Object> json(Refused<?> refused) {
        var json = new LinkedHashMap<String, Object>();
        var rule = refused.rule();
        json.put("rule", rule.id());
        json.put("source", rule.source());
        json.putAll(json(refused.reason()));
        return json;
    }

    /** A fact with its sentences. */
    public static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }
}
