package org.ent4j.timetable.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.rapprochement.HostItem;

/** What an open item might be, in both files that tell it: {@code candidates}, the likeliest first. */
final class CandidatesJson {

    private static final double HUNDRED = 100.0;

    /** Nothing that is suggested is sure. */
    private static final double MOST = 0.99;

    private CandidatesJson() {}

    static void write(Match<HostItem> match, Lang lang, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("candidates");
        if (match instanceof Match.Scored<HostItem> scored) {
            for (var candidate : scored.candidates()) {
                scored(candidate, lang, json);
            }
        } else if (match instanceof Match.Ambiguous<HostItem> several) {
            for (var candidate : several.candidates()) {
                json.writeStartObject();
                item(candidate, json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void scored(Match.Candidate<HostItem> candidate, Lang lang, JsonGenerator json) throws IOException {
        json.writeStartObject();
        item(candidate.target(), json);
        json.writeNumberField("score", Math.min(MOST, Math.round(candidate.score() * HUNDRED) / HUNDRED));
        why(candidate.reasons(), lang, json);
        json.writeEndObject();
    }

    private static void item(HostItem candidate, JsonGenerator json) throws IOException {
        json.writeStringField("key", candidate.key());
        json.writeStringField("label", candidate.label());
    }

    /** Why, as sentences. */
    static void why(List<Reason> reasons, Lang lang, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("why");
        for (var reason : reasons) {
            json.writeString(Messages.render(reason, lang));
        }
        json.writeEndArray();
    }
}
