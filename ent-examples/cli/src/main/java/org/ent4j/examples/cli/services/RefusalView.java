package org.ent4j.examples.cli.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/** Why something was not done: each reason, with the rule that gives it. */
final class RefusalView {

    private RefusalView() {}

    static Answer answer(Refusal refusal, Output output) {
        var lines = IntStream.range(0, refusal.reasons().size())
                .mapToObj(at -> output.in("refusé : ", "refused: ") + line(refusal, at, output.lang()))
                .toList();
        return Answer.of(false, Map.of("refused", json(refusal)), lines);
    }

    private static String line(Refusal refusal, int at, Lang lang) {
        var sentence = Messages.render(refusal.reasons().get(at), lang);
        return refusal.rules().isEmpty()
                ? sentence
                : sentence + " [" + refusal.rules().get(at) + "]";
    }

    private static List<Map<String, Object>> json(Refusal refusal) {
        return IntStream.range(0, refusal.reasons().size())
                .mapToObj(at -> {
                    var json = new LinkedHashMap<String, Object>();
                    if (!refusal.rules().isEmpty()) {
                        json.put("rule", refusal.rules().get(at));
                    }
                    json.putAll(json(refusal.reasons().get(at)));
                    return (Map<String, Object>) json;
                })
                .toList();
    }

    /** A fact with its sentences. */
    static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }
}
