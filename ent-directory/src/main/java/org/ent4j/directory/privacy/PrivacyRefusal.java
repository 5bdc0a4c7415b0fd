package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/** Why nothing was erased. Ids, no names. */
public sealed interface PrivacyRefusal extends Reason {

    /** There is neither a person nor an account; links that pupils have to the id go with the pupils. */
    record Unknown(PersonId person) implements PrivacyRefusal {
        @Override
        public String code() {
            return "privacy.unknown";
        }
    }

    /**
     * Rules forbid it, for all these reasons.
     *
     * @param rules their ids, in the order of the reasons
     */
    record Forbidden(PersonId person, List<Reason> reasons, List<String> rules) implements PrivacyRefusal {
        public Forbidden {
            reasons = List.copyOf(reasons);
            rules = List.copyOf(rules);
        }

        @Override
        public String code() {
            return "privacy.forbidden";
        }
    }

    /** The purge would take more than the share of the known people that the host allows; maybe the day is wrong. */
    record TooMany(int due, int known, int percent, int limit) implements PrivacyRefusal {
        @Override
        public String code() {
            return "privacy.too-many";
        }
    }

    /** The day of the purge has not come: it can be planned, not carried out. */
    record Ahead(LocalDate day) implements PrivacyRefusal {
        @Override
        public String code() {
            return "privacy.ahead";
        }
    }

    /**
     * Somebody else changed what is kept since it was planned; nothing was erased. Plan again.
     *
     * @param item id of the first person who is not as planned, or "" when the store cannot tell
     */
    record Stale(String item) implements PrivacyRefusal {
        @Override
        public String code() {
            return "privacy.stale";
        }
    }
}
