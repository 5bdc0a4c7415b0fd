package org.ent4j.directory.account;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.directory.account.crypto.Argon2Hasher;
import org.ent4j.directory.account.crypto.Argon2Parameters;
import org.ent4j.directory.account.crypto.HmacOneTimeCodes;
import org.ent4j.directory.account.crypto.SecureCodes;
import org.ent4j.directory.account.crypto.ZxcvbnStrength;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** Invented people and accounts, and tools whose hashes cost little. */
public final class AccountSamples {

    public static final ZonedDateTime NOW = ZonedDateTime.of(2026, 9, 7, 8, 30, 0, 0, ZoneId.of("Europe/Paris"));
    public static final LocalDate TODAY = NOW.toLocalDate();
    public static final Circumstance HOW = Circumstance.of(Actor.of(new PersonId("ADMIN")), NOW, "");

    public static final SecureRandom CHANCE = new SecureRandom();
    public static final Argon2Hasher HASHER = new Argon2Hasher(new Argon2Parameters(64, 1, 1), CHANCE);
    public static final SecretTools TOOLS = new SecretTools(
            HASHER,
            new SecureCodes(CHANCE),
            new ZxcvbnStrength(),
            new HmacOneTimeCodes(new SecretKeySpec(new byte[32], "AES"), CHANCE));

    private AccountSamples() {}

    public static Circumstance at(ZonedDateTime when) {
        return Circumstance.of(Actor.of(new PersonId("ADMIN")), when, "");
    }

    public static Person person(String key, String first, String last) {
        var own = new SourceKey("AAF", "12", key);
        return Person.builder()
                .id(own.personId())
                .addKeys(own)
                .name(PersonName.of(last, first))
                .profil(Profil.ENSEIGNANT)
                .birthDate(LocalDate.of(1975, 2, 27))
                .build();
    }

    public static Account account(AccountState state) {
        return Account.builder()
                .person(new PersonId("P"))
                .login(new Login("jeanne.dupont"))
                .state(state)
                .since(TODAY)
                .firstSignIn(Optional.of(NOW.toInstant()))
                .build();
    }
}
