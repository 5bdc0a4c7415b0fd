package org.ent4j.catalogue.feed.gar;

import java.util.Arrays;

/** Bytes of UTF-8 that grow; a measured hot loop (docs/performance-gar.md): StAX would make a call of each sign. */
final class XmlBytes {

    private static final byte[] AMPERSAND = {'&', 'a', 'm', 'p', ';'};
    private static final byte[] LESS = {'&', 'l', 't', ';'};
    private static final byte[] GREATER = {'&', 'g', 't', ';'};
    private static final int LONGEST_SIGN = 5;

    private byte[] bytes = new byte[1024];
    private int length;

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void add(byte[] more) {
        add(more, 0, more.length);
    }

    void add(byte[] from, int start, int count) {
        ensure(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    void addInt(int value) {
        ensure(Integer.BYTES);
        setInt(length, value);
        length += Integer.BYTES;
    }

    void setInt(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    int intAt(int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
    }

    /** Makes room for what is read into {@link #array()}. */
    void set(int count) {
        length = 0;
        ensure(count);
        length = count;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** A text as XML has it. */
    void addEscaped(String text) {
        ensure(LONGEST_SIGN * text.length());
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign < 0x80 && sign != '&' && sign != '<' && sign != '>') {
                bytes[length++] = (byte) sign;
            } else if (Character.isHighSurrogate(sign) && at + 1 < text.length()) {
                addPair(Character.toCodePoint(sign, text.charAt(++at)));
            } else {
                addOther(sign);
            }
        }
    }

    private void addOther(char sign) {
        switch (sign) {
            case '&' -> append(AMPERSAND);
            case '<' -> append(LESS);
            case '>' -> append(GREATER);
            default -> addBeyondAscii(sign);
        }
    }

    private void append(byte[] entity) {
        System.arraycopy(entity, 0, bytes, length, entity.length);
        length += entity.length;
    }

    private void addBeyondAscii(char sign) {
        if (sign < 0x800) {
            bytes[length++] = (byte) (0xC0 | sign >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | sign >> 12);
            bytes[length++] = (byte) (0x80 | sign >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | sign & 0x3F);
    }

    private void addPair(int sign) {
        bytes[length++] = (byte) (0xF0 | sign >> 18);
        bytes[length++] = (byte) (0x80 | sign >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | sign >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | sign & 0x3F);
    }
}
