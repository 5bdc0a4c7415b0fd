package org.ent4j.catalogue.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.catalogue.feed.pronote.ContainerFile;
import org.ent4j.catalogue.feed.structure.OfficialXsd;
import org.ent4j.catalogue.pronote.SealedContainer;
import org.ent4j.catalogue.pronote.SealedContent;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Test;

class RsaAesSealingTest {

    private static final KeyPair PAIR = pair("RSA", 2048);
    private static final byte[] FILE = "<PARTENAIRE_INDEX>é".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private static KeyPair pair(String algorithm, int bits) {
        try {
            var pairs = KeyPairGenerator.getInstance(algorithm);
            pairs.initialize(bits);
            return pairs.generateKeyPair();
        } catch (java.security.GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    /** As the one who has the private key does it. */
    private static byte[] compressed(SealedContent sealed) throws Exception {
        var rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        rsa.init(Cipher.DECRYPT_MODE, PAIR.getPrivate());
        var key = rsa.doFinal(sealed.key());
        assertThat(key).hasSize(48);
        assertThat(Arrays.copyOfRange(key, 32, 48))
                .isEqualTo(MessageDigest.getInstance("MD5").digest(Arrays.copyOf(key, 32)));
        var aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(key, 16), "AES"),
                new IvParameterSpec(Arrays.copyOfRange(key, 16, 32)));
        return aes.doFinal(sealed.content());
    }

    private static byte[] opened(byte[] compressed) throws Exception {
        return new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }

    private static byte[] sha(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    @Test
    void the_holder_of_the_private_key_opens_it_and_verifies_the_compressed_bytes() throws Exception {
        var sealed = RsaAesSealing.with(PAIR.getPublic()).seal(FILE);

        var compressed = compressed(sealed);
        assertThat(opened(compressed)).isEqualTo(FILE);
        assertThat(sealed.verification()).isEqualTo(sha(compressed));
    }

    @Test
    void the_other_reading_of_the_verification_is_of_the_file_in_clear() throws Exception {
        var sealed = RsaAesSealing.with(PAIR.getPublic(), VerifiedBytes.CLEAR, new SecureRandom())
                .seal(FILE);

        assertThat(opened(compressed(sealed))).isEqualTo(FILE);
        assertThat(sealed.verification()).isEqualTo(sha(FILE));
    }

    @Test
    void no_two_seals_are_the_same() {
        var sealing = RsaAesSealing.with(PAIR.getPublic());

        assertThat(sealing.seal(FILE).content()).isNotEqualTo(sealing.seal(FILE).content());
    }

    @Test
    void only_an_rsa_key_of_some_length_seals() {
        var curve = pair("EC", 256).getPublic();
        var brief = pair("RSA", 512).getPublic();

        assertThatThrownBy(() -> RsaAesSealing.with(curve)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RsaAesSealing.with(brief)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SealedContainer container(byte[] file) {
        return new SealedContainer(
                SealedContainer.VERSION,
                "ENT & Cie",
                "identifiants",
                RsaAesSealing.with(PAIR.getPublic()).seal(file),
                LocalDateTime.of(2026, 9, 7, 10, 0),
                "9990001X");
    }

    private static String written(SealedContainer container) throws Exception {
        var out = new ByteArrayOutputStream();
        ContainerFile.write(container, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_container_reads_back_and_opens_however_big_it_is() throws Exception {
        var big = new byte[3 << 20];
        new SecureRandom().nextBytes(big);

        var read = ContainerFile.read(FeedSource.text("c.xml", written(container(big))));

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows().get(0).partner()).isEqualTo("ENT & Cie");
        assertThat(opened(compressed(read.rows().get(0).sealed()))).isEqualTo(big);
    }

    @Test
    void a_container_that_is_damaged_is_told_and_not_read() throws Exception {
        var xml = written(container(FILE)).replaceAll("<Contenu>.", "<Contenu>?");

        var read = ContainerFile.read(FeedSource.text("c.xml", xml));

        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).extracting(issue -> issue.code()).containsExactly("structure.wrong-value");
    }

    @Test
    void a_container_keeps_its_schema() throws Exception {
        assertThat(OfficialXsd.of("pronote/ConteneurImportChiffre.xsd").complaint(written(container(FILE))))
                .isEmpty();
    }
}
