package org.ent4j.directory.account;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.account.password.PasswordCandidate;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.spi.CodeSource;
import org.ent4j.directory.account.spi.OneTimeCodes;
import org.ent4j.directory.account.spi.PasswordStrength;
import org.ent4j.directory.account.spi.SecretHasher;
import org.ent4j.directory.person.Person;

/** The ports on cryptography and chance that accounts need. */
public record SecretTools(SecretHasher hasher, CodeSource codes, PasswordStrength strength, OneTimeCodes oneTimeCodes) {

    /** A password that this person wants to have, with all that the rules look at. */
    public PasswordCandidate candidate(Secret password, Account account, Person person) {
        var name = person.name();
        var logins = Stream.concat(Stream.of(account.login()), account.aliases().stream());
        var words = Stream.of(
                        logins.map(Login::value),
                        Stream.of(name.usageName(), name.firstName()),
                        name.birthName().stream())
                .flatMap(each -> each)
                .filter(word -> !word.isBlank())
                .toList();
        return new PasswordCandidate(password, words, person.birthDate(), strength.of(password, words));
    }

    PendingCode pending(Secret code, Duration life, Circumstance how) {
        return new PendingCode(hasher.hash(code), how.instant().plus(life));
    }

    List<Secret> draw(int number, String alphabet, int length) {
        return Stream.generate(() -> codes.draw(alphabet, length)).limit(number).toList();
    }
}
