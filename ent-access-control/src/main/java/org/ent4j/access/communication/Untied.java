package org.ent4j.access.communication;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a rule does not let a sender write to a recipient: the first thing that failed. */
public sealed interface Untied extends Reason {

    /** The rule does not hold on that day. */
    record NotThatDay(LocalDate day) implements Untied {
        @Override
        public String code() {
            return "untied.not-that-day";
        }
    }

    /** The rule does not speak of such senders. */
    record NoSender(Mismatch why) implements Untied {
        @Override
        public String code() {
            return "untied.no-sender";
        }
    }

    /** The rule does not speak of such recipients. */
    record NoRecipient(Mismatch why) implements Untied {
        @Override
        public String code() {
            return "untied.no-recipient";
        }
    }

    /** The rule would speak of the sender, but his affiliations with these structures do not count for the service. */
    record SenderNotCounting(List<StructureId> structures) implements Untied {
        public SenderNotCounting {
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "untied.sender-not-counting";
        }
    }

    /** The rule would speak of the recipient, but his affiliations with these structures do not count for the service. */
    record RecipientNotCounting(List<StructureId> structures) implements Untied {
        public RecipientNotCounting {
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "untied.recipient-not-counting";
        }
    }

    /** Both are meant, but nothing links them as the rule asks. */
    record NotLinked(Link link, Label label) implements Untied {

        static NotLinked by(Link link) {
            return new NotLinked(link, link.label());
        }

        @Override
        public String code() {
            return "untied.not-linked";
        }
    }
}
