package org.ent4j.examples.portal.directory;

import io.vavr.Lazy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.Activation;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.account.crypto.Argon2Hasher;
import org.ent4j.directory.account.crypto.Argon2Parameters;
import org.ent4j.directory.account.crypto.HmacOneTimeCodes;
import org.ent4j.directory.account.crypto.SecureCodes;
import org.ent4j.directory.account.password.Strength;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.Secrets;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;

/**
 * The accounts of the portal. Their secrets are hashed with Argon2; the key that seals others is one of the portal's. Codes
 * alone are made here: nobody chooses a password on this portal, and none would be strong enough.
 */
@Singleton
public final class PortalAccounts {

    static final AccountPolicy POLICY = AccountPolicy.USUAL;

    private static final Strength NONE = new Strength(0, List.of());
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AccountStore store;
    private final Lazy<SecretTools> tools;
    private final Lazy<Accounts> accounts;

    @Inject
    PortalAccounts(PortalData data) {
        this.store = data.directoryStore().accounts();
        this.tools = Lazy.of(() -> tools(new Secrets(data.dataSource()).named("comptes")));
        this.accounts = Lazy.of(() -> Accounts.on(store, POLICY, tools.get()));
    }

    private static SecretTools tools(byte[] key) {
        var chance = new SecureRandom();
        return new SecretTools(
                new Argon2Hasher(Argon2Parameters.OWASP, chance),
                new SecureCodes(chance),
                (password, words) -> NONE,
                new HmacOneTimeCodes(new SecretKeySpec(key, "AES"), chance));
    }

    /** Decisions about them. */
    Accounts accounts() {
        return accounts.get();
    }

    Activation activation() {
        return new Activation(POLICY, tools.get());
    }

    AccountStore store() {
        return store;
    }

    /** Those of these people, by person. */
    Map<PersonId, Account> of(Collection<PersonId> people) {
        return store.byPeople(people).stream().collect(Collectors.toMap(Account::person, account -> account));
    }

    /** That the visitor acts, now. */
    static Circumstance how(Visit visit, String why) {
        return Circumstance.of(Actor.of(visit.person()), visit.now().atZone(PARIS), why);
    }
}
