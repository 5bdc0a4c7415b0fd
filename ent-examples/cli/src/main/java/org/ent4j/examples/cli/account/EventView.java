package org.ent4j.examples.cli.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.model.text.Lang;

/** Something that happened to an account. */
final class EventView {

    private EventView() {}

    static Map<String, Object> json(AccountEvent event) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", event.kind().name());
        json.put("from", event.from().name());
        json.put("to", event.to().name());
        json.put("when", event.when().toString());
        json.put("who", event.who().kind().name());
        json.put("id", event.who().id());
        json.put("why", event.why());
        return json;
    }

    static String line(AccountEvent event, Lang lang) {
        var moved = event.from() == event.to() ? "" : " → " + event.to().label().in(lang);
        var why = event.why().isEmpty() ? "" : " (" + event.why() + ")";
        return "%s  %s%s%s".formatted(event.when(), event.kind().label().in(lang), moved, why);
    }
}
