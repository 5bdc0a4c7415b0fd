package org.ent4j.directory.account.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.directory.account.secret.Alphabet;
import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.secret.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CryptoTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Argon2Hasher CHEAP = new Argon2Hasher(new Argon2Parameters(64, 1, 1), CHANCE);

    /** Made by the reference implementation; from the documentation of the Ruby binding argon2id. */
    @Test
    void a_hash_of_the_reference_implementation_is_recognised() {
        var foreign = new SecretHash(
                "$argon2id$v=19$m=19456,t=2,p=1$agNV6OfDL1OwE44WdrFCJw$ITrBwvCsW4b5GjgZuL67RCcvVMEWBWXtASc9TVyI3rY");

        assertThat(Argon2Hasher.usual().verify(Secret.of("password"), foreign)).isEqualTo(Verdict.MATCH);
        assertThat(Argon2Hasher.usual().verify(Secret.of("Password"), foreign)).isEqualTo(Verdict.MISMATCH);
        assertThat(CHEAP.verify(Secret.of("password"), foreign)).isEqualTo(Verdict.MATCH_TO_REHASH);
    }

    @Property(tries = 50)
    void a_hash_recognises_its_secret_and_no_other(@ForAll String secret, @ForAll String other) {
        var hash = CHEAP.hash(Secret.of(secret));

        assertThat(CHEAP.verify(Secret.of(secret), hash)).isEqualTo(Verdict.MATCH);
        assertThat(CHEAP.verify(Secret.of(other), hash).matches())
                .isEqualTo(Secret.of(secret).equals(Secret.of(other)));
        assertThat(CHEAP.hash(Secret.of(secret))).isNotEqualTo(hash);
        assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "$2y$10$abcdefghijklmnopqrstuuO5Z0yOaDkO7gJq0vG7pQkq1lqQxkTqe",
        "'$argon2id$v=19$m=99999999,t=2,p=1$agNV6OfDL1OwE44WdrFCJw$ITrBwvCsW4b5GjgZuL67RCcvVMEWBWXtASc9TVyI3rY'",
        "'$argon2id$v=19$m=64,t=0,p=1$agNV6OfDL1OwE44WdrFCJw$ITrBwvCsW4b5GjgZuL67RCcvVMEWBWXtASc9TVyI3rY'",
        "'$argon2id$v=19$m=64,t=1,p=1$agNV6OfDL1OwE44WdrFCJw$'"
    })
    void what_is_no_hash_or_asks_for_too_much_matches_nothing(String text) {
        assertThat(CHEAP.verify(Secret.of("password"), new SecretHash(text))).isEqualTo(Verdict.MISMATCH);
    }

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59,          94287082, 46119246, 90693936",
        "1111111109,  07081804, 68084774, 25091201",
        "1111111111,  14050471, 67062674, 99943326",
        "1234567890,  89005924, 91819424, 93441116",
        "2000000000,  69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826",
    })
    void the_codes_are_those_of_rfc_6238(long seconds, String sha1, String sha256, String sha512) {
        assertThat(code("HmacSHA1", 20, seconds)).isEqualTo(sha1);
        assertThat(code("HmacSHA256", 32, seconds)).isEqualTo(sha256);
        assertThat(code("HmacSHA512", 64, seconds)).isEqualTo(sha512);
    }

    private static String code(String algorithm, int bytes, long seconds) {
        var key = "1234567890".repeat(7).substring(0, bytes).getBytes(US_ASCII);
        return HmacOneTimeCodes.code(algorithm, key, seconds / 30, 8);
    }

    /** RFC 4648, 10, as far as whole groups go. */
    @Test
    void keys_are_shown_in_base_32() {
        assertThat(HmacOneTimeCodes.base32("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(HmacOneTimeCodes.base32("12345678901234567890".getBytes(US_ASCII)))
                .isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void a_sealed_key_opens_with_the_master_key_alone_and_not_when_it_was_touched() {
        var codes = new HmacOneTimeCodes(new SecretKeySpec(new byte[16], "AES"), CHANCE);
        var other = new HmacOneTimeCodes(new SecretKeySpec(new byte[32], "AES"), CHANCE);
        var key = codes.newKey();
        var touched = new SealedKey(
                (key.sealed().startsWith("A") ? "B" : "A") + key.sealed().substring(1));

        assertThat(codes.reveal(key)).isEqualTo(codes.reveal(key)).isNotEqualTo(codes.reveal(codes.newKey()));
        assertThat(codes.reveal(key).reveal()).hasSize(32);
        assertThatThrownBy(() -> other.reveal(key)).hasMessageContaining("Maybe the master key");
        assertThatThrownBy(() -> codes.reveal(touched)).hasMessageContaining("Maybe the master key");
    }

    @Test
    void codes_have_no_lookalikes_use_the_whole_alphabet_and_do_not_repeat() {
        var source = new SecureCodes(CHANCE);
        var seen = new HashSet<String>();
        var letters = new HashSet<Integer>();
        for (var i = 0; i < 2_000; i++) {
            var code = source.draw(Alphabet.WITHOUT_LOOKALIKES, 8).reveal();
            assertThat(code).hasSize(8).doesNotContainPattern("[iloqu012]");
            seen.add(code);
            code.chars().forEach(letters::add);
        }
        assertThat(seen).hasSize(2_000);
        assertThat(letters).hasSize(28);
    }

    @Test
    void nothing_secret_shows() {
        assertThat(Secret.of("hunter2")).hasToString("•••");
        assertThat(new SecretHash("$argon2id$")).hasToString("•••");
        assertThat(new SealedKey("AAAA")).hasToString("•••");
    }
}
