package org.ent4j.examples.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/** Why something was not done, for people and for programs: each reason, with the rule that gives it. */
public final class RefusalView {

    private RefusalView() {}

    public static List<String> lines(Refusal refusal, Lang lang) {
        if (refusal instanceof Refusal.Broken broken) {
            return broken.refused().stream()
                    .map(each -> "%s [%s, %s]"
                            .formatted(
                                    Messages.render(each.reason(), lang),
                                    each.rule().id(),
                                    each.rule().source(lang)))
                    .toList();
        }
        return refusal.reasons().stream()
                .map(reason -> Messages.render(reason, lang))
                .toList();
    }

    public static List<Map<String, Object>> json(Refusal refusal) {
        return refusal.reasons().stream().map(RefusalView::json).toList();
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
