package org.ent4j.timetable.feed.edt.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Makes containers as the schema describes them, each part to be changed before it is written. */
final class ContainerMaker {

    static final KeyPair MINE = pair();
    static final KeyPair OTHER = pair();

    final Map<String, byte[]> keys = new LinkedHashMap<>();
    byte[] content = {};
    byte[] check = {};
    String uai = "<UAI>0010001W</UAI>";
    String version = "1.0";
    String compressed = "";

    private ContainerMaker() {}

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** For the partners "INDEXEDUCATION" (another key) and "ENT4J" (mine), digest of the compressed bytes. */
    static ContainerMaker of(String clear) {
        return of(clear.getBytes(UTF_8), true, true);
    }

    static ContainerMaker of(byte[] clear, boolean isCompressed, boolean digestOfCompressed) {
        try {
            return make(clear, isCompressed, digestOfCompressed);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ContainerMaker make(byte[] clear, boolean isCompressed, boolean digestOfCompressed)
            throws GeneralSecurityException {
        var made = new ContainerMaker();
        var session = new byte[32];
        new SecureRandom().nextBytes(session);
        made.wrap("INDEXEDUCATION", OTHER.getPublic(), session);
        made.wrap("ENT4J", MINE.getPublic(), session);
        var plain = isCompressed ? deflated(clear) : clear;
        made.compressed = isCompressed ? "" : " CompresseAvantChiffrement=\"false\"";
        made.content = encrypted(plain, session);
        made.check = MessageDigest.getInstance("SHA-256").digest(digestOfCompressed ? plain : clear);
        return made;
    }

    private static byte[] encrypted(byte[] plain, byte[] session) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(
                Cipher.ENCRYPT_MODE, new SecretKeySpec(session, 0, 16, "AES"), new IvParameterSpec(session, 16, 16));
        return cipher.doFinal(plain);
    }

    void wrap(String partner, PublicKey key, byte[] session) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("MD5").digest(session);
        var all = Arrays.copyOf(session, session.length + digest.length);
        System.arraycopy(digest, 0, all, session.length, digest.length);
        keys.put(partner, rsa(key, all));
    }

    static byte[] rsa(PublicKey key, byte[] bytes) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(bytes);
    }

    static byte[] deflated(byte[] clear) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(clear);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    String xml() {
        var partners = keys.entrySet().stream()
                .map(key -> "<PARTENAIRE NOM=\"%s\">%s</PARTENAIRE>".formatted(key.getKey(), base64(key.getValue())))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <EXPORT_INDEX_EDUCATION xmlns="http://www.index-education.com/conteneurexportchiffre"><VERSION>%s</VERSION>\
                <LOGICIEL>EDT</LOGICIEL><CLES>%s</CLES><CONTENU%s>%s</CONTENU><VERIFICATION>%s</VERIFICATION>\
                <DATEHEURE>2025-09-01T10:00:00.000+02:00</DATEHEURE>%s<NOMETABLISSEMENT>C</NOMETABLISSEMENT>\
                <CODEPOSTALVILLE>01000</CODEPOSTALVILLE></EXPORT_INDEX_EDUCATION>""".formatted(version, partners, compressed, base64(content), base64(check), uai);
    }

    /** In lines, as exporters write it. */
    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
    }
}
