package org.ent4j.viescolaire.absence;

import java.time.Instant;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;

/**
 * A line in the log of a dossier.
 *
 * @param comment may be ""
 */
public record FollowUp(Instant at, Actor by, Kind kind, String comment) {

    /** What was done. Source: OPEN-ENT, actions of presences. */
    public enum Kind {
        APPEL_RECU("appel reçu", "call received", true),
        APPEL_EMIS("appel émis", "call made", true),
        REPONDEUR("répondeur", "answering machine", false),
        MESSAGE_REPONDEUR("message sur répondeur", "message left", true),
        SMS("SMS envoyé", "SMS sent", true),
        COURRIEL("courriel envoyé", "mail sent", true),
        COURRIER("courrier envoyé", "letter sent", true),
        ENTRETIEN("entretien", "conversation", true),
        REMARQUE("remarque", "remark", false);

        private final Label label;
        private final boolean isContact;

        Kind(String fr, String en, boolean isContact) {
            this.label = Label.of(fr, en);
            this.isContact = isContact;
        }

        public Label label() {
            return label;
        }

        /** Whether the family was reached, or something was left for it. */
        public boolean isContact() {
            return isContact;
        }
    }
}
