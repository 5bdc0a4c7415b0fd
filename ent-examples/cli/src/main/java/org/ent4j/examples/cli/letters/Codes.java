package org.ent4j.examples.cli.letters;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.Activation;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.Issued;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.account.crypto.Argon2Hasher;
import org.ent4j.directory.account.crypto.Argon2Parameters;
import org.ent4j.directory.account.crypto.HmacOneTimeCodes;
import org.ent4j.directory.account.crypto.SecureCodes;
import org.ent4j.directory.account.password.Strength;
import org.ent4j.examples.cli.letters.LetterPlan.Recipient;
import org.ent4j.examples.cli.output.Progress;
import org.ent4j.examples.cli.output.Refusals;

/** Activation codes, drawn and hashed; none of them works before it is written. */
final class Codes {

    private static final int KEY_BYTES = 32;

    private final Activation activation = new Activation(AccountPolicy.USUAL, tools());
    private final Circumstance how;

    Codes(Circumstance how) {
        this.how = how;
    }

    /** Codes alone are made here: no password would be strong enough, and the key that seals others is of this run. */
    private static SecretTools tools() {
        var chance = new SecureRandom();
        var key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return new SecretTools(
                new Argon2Hasher(Argon2Parameters.OWASP, chance),
                new SecureCodes(chance),
                (password, words) -> new Strength(0, List.of()),
                new HmacOneTimeCodes(new SecretKeySpec(key, "AES"), chance));
    }

    /** One for each, in their order. Hashing is slow on purpose, so all processors do it. */
    List<Issued> draw(List<Recipient> recipients, Progress progress) {
        var done = new AtomicLong();
        return recipients.parallelStream()
                .map(recipient -> {
                    var issued = activation.issue(recipient.account(), how);
                    progress.at(done.incrementAndGet());
                    return issued.getOrElseThrow(Refusals::unusable);
                })
                .toList();
    }
}
