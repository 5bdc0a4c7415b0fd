package org.ent4j.examples.cli.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/** Why something was not done, with the rule that refuses it where one does. */
public final class RefusalView {

    private RefusalView() {}

    /** The answer "no". */
    public static Answer answer(Refusal refusal, Output output) {
        var rules = refusal.rules();
        var json = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        var reasons = refusal.reasons();
        for (var each = 0; each < reasons.size(); each++) {
            var rule = each < rules.size() ? rules.get(each) : "";
            json.add(json(reasons.get(each), rule));
            lines.add(output.in("refusé : ", "refused: ")
                    + Messages.render(reasons.get(each), output.lang())
                    + (rule.isEmpty() ? "" : " [" + rule + "]"));
        }
        return Answer.of(false, Map.of("refused", json), List.copyOf(lines));
    }

    private static Map<String, Object> json(Reason reason, String rule) {
        var json = new LinkedHashMap<String, Object>();
        if (!rule.isEmpty()) {
            json.put("rule", rule);
        }
        json.putAll(json(reason));
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
