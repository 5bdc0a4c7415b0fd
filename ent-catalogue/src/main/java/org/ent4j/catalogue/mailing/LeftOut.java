package org.ent4j.catalogue.mailing;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * Somebody who gets nothing, and why.
 *
 * @param person who was to be written to, or the pupil for whom nobody is
 * @param name for whoever looks after it
 * @param group the class of the pupil, or ""
 */
public record LeftOut(PersonId person, String name, String group, Because why) {

    /** Why somebody gets nothing. */
    public sealed interface Because extends Reason {}

    /** Without the person. */
    @Override
    public String toString() {
        return "LeftOut[" + person + ", " + why.code() + "]";
    }

    /** Somebody left him out. */
    public record Excluded() implements Because {
        @Override
        public String code() {
            return "mailing.excluded";
        }
    }

    /** Nobody is responsable légal of the pupil. */
    public record NoGuardian() implements Because {
        @Override
        public String code() {
            return "mailing.no-guardian";
        }
    }

    /** He has to do with the pupil, and is no responsable légal. */
    public record NotLegal() implements Because {
        @Override
        public String code() {
            return "mailing.not-legal";
        }
    }

    /** No address is known. */
    public record NoAddress() implements Because {
        @Override
        public String code() {
            return "mailing.no-address";
        }
    }

    /** No e-mail address is known. */
    public record NoEmail() implements Because {
        @Override
        public String code() {
            return "mailing.no-email";
        }
    }

    /** @param fields which would be blank in his letter */
    public record MissingValues(List<String> fields) implements Because {
        public MissingValues {
            fields = List.copyOf(fields);
        }

        @Override
        public String code() {
            return "mailing.missing-values";
        }
    }

    /** @param cause why whoever carries messages does not take it */
    public record NotCarried(Label cause) implements Because {
        @Override
        public String code() {
            return "mailing.not-carried";
        }
    }
}
