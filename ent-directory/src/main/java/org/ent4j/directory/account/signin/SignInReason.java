package org.ent4j.directory.account.signin;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why somebody signs in somewhere, or does not. */
public sealed interface SignInReason extends Reason {

    /** The first rule that holds. */
    record Holds(Label rule, Label provider) implements SignInReason {
        @Override
        public String code() {
            return "sign-in.holds";
        }
    }

    /** The rule would hold, but an earlier one does. */
    record Later(Label rule, Label earlier) implements SignInReason {
        @Override
        public String code() {
            return "sign-in.later";
        }
    }

    record OtherProfil(Label rule, Label profil) implements SignInReason {
        @Override
        public String code() {
            return "sign-in.other-profil";
        }
    }

    record OtherAcademie(Label rule, String academie) implements SignInReason {
        @Override
        public String code() {
            return "sign-in.other-academie";
        }
    }

    record Agricultural(Label rule, boolean isAgricultural) implements SignInReason {
        @Override
        public String code() {
            return isAgricultural ? "sign-in.agricultural" : "sign-in.not-agricultural";
        }
    }

    record Administrator(Label rule, boolean isAdministrator) implements SignInReason {
        @Override
        public String code() {
            return isAdministrator ? "sign-in.administrator" : "sign-in.no-administrator";
        }
    }
}
