package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.json.DomainModule;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What vie scolaire writes in a way of its own. */
final class OwnForms {

    private OwnForms() {}

    static DomainModule module() {
        return new DomainModule()
                .addShortForm(
                        RollCallEntry.class,
                        entry -> entry.pupil().value(),
                        pupil -> RollCallEntry.present(new PersonId(pupil)))
                .addObject(JournalKey.class, OwnForms::key);
    }

    /** Of kinds that only a newer version has too: the event that names them is readable. */
    private static JournalKey key(JsonNode key) {
        return JournalKey.kept(text(key, "kind"), text(key, "id"));
    }

    private static String text(JsonNode key, String part) {
        return key.path(part).asText("");
    }
}
