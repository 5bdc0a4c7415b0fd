package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Why, for people and for programs. */
final class ReasonsView {

    private ReasonsView() {}

    static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }

    /** Each reason with the id of the rule that gives it; "" when it is the state that refuses. */
    static List<Map<String, Object>> refused(Refusal refusal) {
        var all = new ArrayList<Map<String, Object>>();
        for (var at = 0; at < refusal.reasons().size(); at++) {
            var json = new LinkedHashMap<String, Object>();
            json.put("rule", rule(refusal, at));
            json.putAll(json(refusal.reasons().get(at)));
            all.add(json);
        }
        return all;
    }

    /** All of them in a line, each with its rule. */
    static Label sentences(Refusal refusal) {
        return Label.of(sentences(refusal, Lang.FR), sentences(refusal, Lang.EN));
    }

    private static String sentences(Refusal refusal, Lang lang) {
        return IntStream.range(0, refusal.reasons().size())
                .mapToObj(at -> sentence(refusal, at, lang))
                .collect(Collectors.joining(lang == Lang.FR ? " ; " : "; "));
    }

    /** Without a rule where it is the state that refuses. */
    private static String sentence(Refusal refusal, int at, Lang lang) {
        var rule = rule(refusal, at);
        var text = Messages.render(refusal.reasons().get(at), lang);
        return rule.isEmpty() ? text : text + " (" + rule + ")";
    }

    static List<String> lines(Refusal refusal, Output output) {
        return lines(refusal, output.lang());
    }

    static List<String> lines(Refusal refusal, Lang lang) {
        return IntStream.range(0, refusal.reasons().size())
                .mapToObj(at -> (lang == Lang.FR ? "refusé : " : "refused: ") + sentence(refusal, at, lang))
                .toList();
    }

    private static String rule(Refusal refusal, int at) {
        return at < refusal.rules().size() ? refusal.rules().get(at) : "";
    }
}
