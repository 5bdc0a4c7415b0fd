package org.ent4j.directory.account;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/**
 * What happened to an account; kept, never changed. Ids, no names and no secrets.
 *
 * @param person whose account it is
 * @param to the state after it; the same as {@code from} where it changes none
 * @param why see {@link Circumstance#why}
 */
public record AccountEvent(
        PersonId person, Kind kind, AccountState from, AccountState to, Instant when, Actor who, String why) {

    /** What can happen. */
    public enum Kind {
        CREATED("créé", "created"),
        STATE_CHANGED("état changé", "state changed"),
        RESTORED("restauré", "restored"),
        LOGIN_CHANGED("identifiant changé", "login changed"),
        CODE_ISSUED("code d'activation remis", "activation code issued"),
        CODE_REVOKED("code d'activation révoqué", "activation code revoked"),
        SIGNED_IN("connecté", "signed in"),
        TRY_FAILED("tentative échouée", "try failed"),
        PASSWORD_CHANGED("mot de passe changé", "password changed"),
        RESET_ISSUED("réinitialisation demandée", "reset issued"),
        SESSIONS_DROPPED("sessions à fermer", "sessions to be dropped"),
        MAIL_GIVEN("adresse donnée", "address given"),
        MAIL_CONFIRMED("adresse confirmée", "address confirmed"),
        SECOND_FACTOR_BEGUN("second facteur demandé", "second factor begun"),
        SECOND_FACTOR_ENROLLED("second facteur enrôlé", "second factor enrolled"),
        SECOND_FACTOR_REMOVED("second facteur retiré", "second factor removed"),
        RECOVERY_CODE_USED("code de secours utilisé", "recovery code used");

        private final Label label;

        Kind(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    /** Something that leaves the state of the account as it is. */
    static AccountEvent of(Account account, Kind kind, Circumstance how) {
        return new AccountEvent(
                account.person(), kind, account.state(), account.state(), how.instant(), how.who(), how.why());
    }

    static AccountEvent moved(Account before, AccountState to, Kind kind, Circumstance how) {
        return new AccountEvent(before.person(), kind, before.state(), to, how.instant(), how.who(), how.why());
    }
}
