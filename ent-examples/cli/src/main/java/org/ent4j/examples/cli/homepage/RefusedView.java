package org.ent4j.examples.cli.homepage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Lang;

/** Why something was not done, as lines for people and as JSON: each reason, with the rule that gives it. */
final class RefusedView {

    private RefusedView() {}

    static Answer answer(Refusal refusal, Lang lang) {
        return Answer.of(false, Map.of("refused", json(refusal)), lines(refusal, lang));
    }

    static List<String> lines(Refusal refusal, Lang lang) {
        return refusal instanceof Refusal.Broken broken
                ? broken.refused().stream()
                        .map(each -> "%s [%s, %s]"
                                .formatted(
                                        Messages.render(each.reason(), lang),
                                        each.rule().id(),
                                        each.rule().source(lang)))
                        .toList()
                : refusal.reasons().stream()
                        .map(reason -> Messages.render(reason, lang))
                        .toList();
    }

    static List<Map<String, Object>> json(Refusal refusal) {
        return refusal instanceof Refusal.Broken broken
                ? broken.refused().stream().map(RefusedView::json).toList()
                : refusal.reasons().stream().map(RefusedView::json).toList();
    }

    static Map<String, Object> json(Rule.Refused<?> refused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", refused.rule().id());
        json.put("source", refused.rule().source());
        json.putAll(json(refused.reason()));
        return json;
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
