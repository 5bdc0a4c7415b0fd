package org.ent4j.directory.account;

import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.ent4j.directory.account.password.PasswordPolicy;
import org.ent4j.directory.account.password.Throttling;
import org.ent4j.directory.account.secret.Alphabet;
import org.ent4j.directory.account.totp.TotpPolicy;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What a host can choose about accounts: all values with their sources, on this page. */
@EntStyle
@Value.Immutable
public interface AccountPolicy {

    /**
     * Arrêté du 30 novembre 2006 (ENT), article 6, version of 22 October 2017: in schools, the data of an account are
     * deleted within three months once its owner no longer qualifies for one. That is found when an account is marked for
     * deletion: until then its owner may only be missing in a file. A host that takes the disappearance itself for the
     * end of the right chooses shorter delays.
     */
    Period PURGE = Period.ofMonths(3);

    /** Entcore: 90 days for pre-delete, 90 for delete; the second is bounded by {@link #PURGE}. */
    AccountDelay USUAL_DELAY = new AccountDelay(Period.ofDays(90), Period.ofDays(90));

    AccountPolicy USUAL = builder().build();

    /** The profils that get no account by themselves. */
    Set<Profil> withoutAccount();

    @Value.Default
    default AccountDelay usualDelay() {
        return USUAL_DELAY;
    }

    /** The delays of those profils that have others than the usual ones. */
    Map<Profil, AccountDelay> delays();

    default AccountDelay delay(Profil profil) {
        return delays().getOrDefault(profil, usualDelay());
    }

    /** Entcore: 8 characters; 28⁸ is 38 bits, which nobody guesses within {@link #throttling}. */
    @Value.Default
    default int activationLength() {
        return 8;
    }

    /** Until the next school year is well on its way: no source, letters are handed out in September. */
    @Value.Default
    default Duration activationLife() {
        return Duration.ofDays(180);
    }

    /** 26 characters are 125 bits: a link is not typed. */
    @Value.Default
    default int linkLength() {
        return 26;
    }

    /** Entcore: one hour for a link by mail. */
    @Value.Default
    default Duration linkLife() {
        return Duration.ofHours(1);
    }

    /** Entcore: a code that an administrator hands over works for 24 hours. */
    @Value.Default
    default Duration handedOverLife() {
        return Duration.ofHours(24);
    }

    /** Wrong codes after which a reset is void; our decision, that of the free tries of a password. */
    @Value.Default
    default int resetTries() {
        return 5;
    }

    @Value.Default
    default String alphabet() {
        return Alphabet.WITHOUT_LOOKALIKES;
    }

    @Value.Default
    default PasswordPolicy passwords() {
        return PasswordPolicy.USUAL;
    }

    @Value.Default
    default Throttling throttling() {
        return Throttling.USUAL;
    }

    @Value.Default
    default TotpPolicy oneTimeCodes() {
        return TotpPolicy.USUAL;
    }

    AccountPolicy withDelays(Map<Profil, ? extends AccountDelay> delays);

    AccountPolicy withThrottling(Throttling throttling);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; what is not given is as usual. */
    final class Builder extends ImmutableAccountPolicy.Builder {}
}
