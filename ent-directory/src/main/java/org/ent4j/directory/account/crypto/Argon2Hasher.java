package org.ent4j.directory.account.crypto;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters.Builder;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.secret.Verdict;
import org.ent4j.directory.account.spi.SecretHasher;

/** Argon2id. Thread-safe; each call takes the memory of its parameters. */
public final class Argon2Hasher implements SecretHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Parameters parameters;
    private final SecureRandom chance;

    public Argon2Hasher(Argon2Parameters parameters, SecureRandom chance) {
        this.parameters = parameters;
        this.chance = chance;
    }

    /** With {@link Argon2Parameters#OWASP}. */
    public static Argon2Hasher usual() {
        return new Argon2Hasher(Argon2Parameters.OWASP, new SecureRandom());
    }

    @Override
    public SecretHash hash(Secret secret) {
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return new SecretHash(new Argon2Text(parameters, salt, compute(secret, parameters, salt, HASH_BYTES)).write());
    }

    @Override
    public Verdict verify(Secret secret, SecretHash hash) {
        return Argon2Text.parse(hash.encoded())
                .map(text -> verify(secret, text))
                .orElse(Verdict.MISMATCH);
    }

    private Verdict verify(Secret secret, Argon2Text text) {
        var computed = compute(secret, text.parameters(), text.salt(), text.hash().length);
        if (!MessageDigest.isEqual(computed, text.hash())) {
            return Verdict.MISMATCH;
        }
        return text.parameters().equals(parameters) ? Verdict.MATCH : Verdict.MATCH_TO_REHASH;
    }

    private static byte[] compute(Secret secret, Argon2Parameters parameters, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Builder(org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_id)
                .withVersion(org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(parameters.memoryKib())
                .withIterations(parameters.passes())
                .withParallelism(parameters.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(secret.bytes(), hash);
        return hash;
    }
}
