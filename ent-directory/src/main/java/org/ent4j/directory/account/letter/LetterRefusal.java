package org.ent4j.directory.account.letter;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why somebody is handed no credentials. */
public sealed interface LetterRefusal extends Reason {

    /** Another guichet knows the password; the portal has none to hand out. */
    record SignsInElsewhere(Label provider) implements LetterRefusal {
        @Override
        public String code() {
            return "letter.signs-in-elsewhere";
        }
    }

    /** A guardian who may not see the data of any pupil of the school. */
    record NoAuthority() implements LetterRefusal {
        @Override
        public String code() {
            return "letter.no-authority";
        }
    }

    /** The person needs a letter, once there is an account. */
    record NoAccount() implements LetterRefusal {
        @Override
        public String code() {
            return "letter.no-account";
        }
    }

    /** The account was activated: its owner has a password. */
    record Activated(Label state) implements LetterRefusal {
        @Override
        public String code() {
            return "letter.activated";
        }
    }

    /** The account is closed for now, and its code would not work. */
    record Closed(Label state) implements LetterRefusal {
        @Override
        public String code() {
            return "letter.closed";
        }
    }

    /** The account does not know yet that the person, who had gone, is back: an import of accounts tells it. */
    record Away(Label state) implements LetterRefusal {
        @Override
        public String code() {
            return "letter.away";
        }
    }

    /** A letter of before is still good; another one would void it. */
    record HasCode(LocalDate before) implements LetterRefusal {
        @Override
        public String code() {
            return "letter.has-code";
        }
    }
}
