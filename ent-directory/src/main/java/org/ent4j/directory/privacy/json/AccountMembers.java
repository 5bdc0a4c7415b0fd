package org.ent4j.directory.privacy.json;

import java.io.IOException;
import org.ent4j.directory.account.Held;
import org.ent4j.directory.privacy.KeptAccount;

/** The members of an account. */
record AccountMembers(Members members) {

    void account(KeptAccount account) throws IOException {
        members.text("login", account.login());
        members.texts("aliases", account.aliases());
        members.text("state", account.state().name());
        members.text("since", account.since());
        members.objects("before", account.before(), this::held);
        codes(account.codes());
        signIns(account.signIns());
        members.object("secondFactor", account.secondFactor(), this::factor);
        mails(account.mails());
    }

    private void held(Held held) throws IOException {
        members.text("state", held.state().name());
        members.text("since", held.since());
    }

    private void codes(KeptAccount.Codes codes) throws IOException {
        members.text("activationCodeUntil", codes.activation());
        members.text("resetCodeUntil", codes.reset());
        members.number("resetFailures", codes.resetFailures());
        members.text("mailCodeUntil", codes.mail());
    }

    private void signIns(KeptAccount.SignIns signIns) throws IOException {
        members.flag("password", signIns.password());
        members.number("failedTries", signIns.failedTries());
        members.text("lastTry", signIns.lastTry());
        members.text("firstSignIn", signIns.first());
        members.text("lastSignIn", signIns.last());
    }

    private void factor(KeptAccount.Factor factor) throws IOException {
        members.flag("confirmed", factor.confirmed());
        members.number("recoveryCodes", factor.recoveryCodes());
    }

    private void mails(KeptAccount.Mails mails) throws IOException {
        members.text("externalMail", mails.external());
        members.flag("externalMailConfirmed", mails.confirmed());
        members.text("internalMail", mails.internal());
    }
}
