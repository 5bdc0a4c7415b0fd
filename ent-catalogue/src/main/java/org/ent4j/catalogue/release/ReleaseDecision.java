package org.ent4j.catalogue.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;

/**
 * What goes out to a service, and what does not.
 *
 * @param principal by which key it knows people; nothing when it knows nobody
 */
public record ReleaseDecision(Optional<Principal> principal, List<Granted> granted, List<Withheld> withheld) {

    public ReleaseDecision {
        granted = List.copyOf(granted);
        withheld = List.copyOf(withheld);
    }

    /** @param wireName under which it goes out */
    public record Granted(SdetAttribute attribute, String wireName, String justification) {

        static Granted of(ReleasedAttribute released, Optional<Connector> connector) {
            var wireName = connector
                    .flatMap(each -> each.asked(released.attribute()))
                    .map(Connector.AskedAttribute::wireName)
                    .orElse(released.attribute().sdetName());
            return new Granted(released.attribute(), wireName, released.justification());
        }
    }

    /** @param rule the id of the first rule against it */
    public record Withheld(SdetAttribute attribute, String rule, Reason reason) {

        static Withheld of(ReleasedAttribute released, List<? extends Refused<?>> refused) {
            var first = refused.get(0);
            return new Withheld(released.attribute(), first.rule().id(), first.reason());
        }
    }

    /**
     * What goes out of one person, by wire name. Nothing else is even asked for.
     *
     * @param values of an attribute; an attribute without values does not go out
     */
    public Map<String, List<String>> apply(Function<SdetAttribute, List<String>> values) {
        var out = new LinkedHashMap<String, List<String>>();
        for (var each : granted) {
            var found = values.apply(each.attribute());
            if (!found.isEmpty()) {
                out.put(each.wireName(), List.copyOf(found));
            }
        }
        return Collections.unmodifiableMap(out);
    }
}
