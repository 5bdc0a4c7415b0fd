package org.ent4j.catalogue.esidoc;

import java.time.LocalDateTime;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What an export of borrowers has to say of somebody, or why there is none. */
public sealed interface BorrowerReason extends Reason {

    /** @param fields that the format demands and the directory lacks */
    record LacksDemanded(Label fields) implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.lacks-demanded";
        }
    }

    /** @param fields that may be empty and are */
    record LacksOptional(Label fields) implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.lacks-optional";
        }
    }

    /** Another borrower has the same account or the same identity. */
    record NotAlone(String other) implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.not-alone";
        }
    }

    /** A pupil without a guardian in the school's directory: his own address stands for theirs. */
    record NoGuardian() implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.no-guardian";
        }
    }

    /** @param lines of the address, of which four are taken */
    record AddressCut(int lines) implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.address-cut";
        }
    }

    /** Characters that XML does not have. */
    record Unwritable() implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.unwritable";
        }
    }

    /** The school has nobody who borrows. */
    record Nobody() implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.nobody";
        }
    }

    /** A structure without a UAI cannot be told. */
    record NoUai(String structure) implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.no-uai";
        }
    }

    /** It was exported a short while ago. */
    record AlreadyExported(LocalDateTime last, LocalDateTime again) implements BorrowerReason {
        @Override
        public String code() {
            return "esidoc.already-exported";
        }
    }
}
