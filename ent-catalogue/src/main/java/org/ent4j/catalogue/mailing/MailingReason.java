package org.ent4j.catalogue.mailing;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why nothing is printed or sent. */
public sealed interface MailingReason extends Reason {

    /** There is no subject, or no text. */
    record NoText() implements MailingReason {
        @Override
        public String code() {
            return "mailing.no-text";
        }
    }

    /** @param length in characters */
    record TooLong(Label what, int length, int longest) implements MailingReason {
        @Override
        public String code() {
            return "mailing.too-long";
        }
    }

    /** Nobody is named. */
    record NoAudience() implements MailingReason {
        @Override
        public String code() {
            return "mailing.no-audience";
        }
    }

    /** @param people of the population */
    record NobodyReached(int people) implements MailingReason {
        @Override
        public String code() {
            return "mailing.nobody-reached";
        }
    }

    /** @param known what may be used */
    record UnknownFields(List<String> fields, List<String> known) implements MailingReason {
        public UnknownFields {
            fields = List.copyOf(fields);
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "mailing.unknown-fields";
        }
    }

    /** A password or the like. */
    record SecretFields(List<String> fields) implements MailingReason {
        public SecretFields {
            fields = List.copyOf(fields);
        }

        @Override
        public String code() {
            return "mailing.secret-fields";
        }
    }

    /** @param tag as it stands in the model */
    record UnreadableTag(String tag) implements MailingReason {
        @Override
        public String code() {
            return "mailing.unreadable-tag";
        }
    }

    /** A condition is not closed where it should be. */
    record UnreadableModel() implements MailingReason {
        @Override
        public String code() {
            return "mailing.unreadable-model";
        }
    }

    /** It is of another form. */
    record OtherForm(Label form) implements MailingReason {
        @Override
        public String code() {
            return "mailing.other-form";
        }
    }
}
