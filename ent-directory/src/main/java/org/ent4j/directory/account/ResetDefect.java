package org.ent4j.directory.account;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a password is not reset. */
public sealed interface ResetDefect extends Reason {

    record SignsInElsewhere() implements ResetDefect {
        @Override
        public String code() {
            return "reset.signs-in-elsewhere";
        }
    }

    record NotInState(Label state) implements ResetDefect {
        @Override
        public String code() {
            return "reset.not-in-state";
        }
    }

    record NeverSignedIn() implements ResetDefect {
        @Override
        public String code() {
            return "reset.never-signed-in";
        }
    }

    record NoConfirmedAddress() implements ResetDefect {
        @Override
        public String code() {
            return "reset.no-confirmed-address";
        }
    }

    record OwnPassword() implements ResetDefect {
        @Override
        public String code() {
            return "reset.own-password";
        }
    }

    record NotAnAdministrator() implements ResetDefect {
        @Override
        public String code() {
            return "reset.not-an-administrator";
        }
    }

    record OtherSchool() implements ResetDefect {
        @Override
        public String code() {
            return "reset.other-school";
        }
    }

    /** The password of an administrator is the business of a colleague. */
    record NoColleague() implements ResetDefect {
        @Override
        public String code() {
            return "reset.no-colleague";
        }
    }
}
