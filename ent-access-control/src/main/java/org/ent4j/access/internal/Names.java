package org.ent4j.access.internal;

import java.nio.charset.StandardCharsets;

/** Numbers for strings, given once and kept: 0, 1, 2… See {@link ByteStrings}. */
final class Names {

    static final int UNKNOWN = -1;

    /** Begins what has no UTF-8, and no UTF-8: a surrogate without its other half stands in the string. */
    private static final byte HALVES = -1;

    private final ByteStrings strings = new ByteStrings();

    int size() {
        return strings.size();
    }

    long footprint() {
        return strings.footprint();
    }

    String name(int number) {
        return strings.read(number, Names::string);
    }

    int find(String name) {
        return strings.find(bytes(name));
    }

    int number(String name) {
        return strings.number(bytes(name));
    }

    /** Gives back the room that was kept for more. */
    void trim() {
        strings.trim();
    }

    private static String string(byte[] bytes, int from, int to) {
        return from < to && bytes[from] == HALVES
                ? ofChars(bytes, from + 1, to)
                : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String ofChars(byte[] bytes, int from, int to) {
        var name = new StringBuilder();
        for (var at = from; at < to; at += Character.BYTES) {
            name.append((char) (bytes[at] << Byte.SIZE | bytes[at + 1] & 0xFF));
        }
        return name.toString();
    }

    private static byte[] bytes(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        for (var each : bytes) {
            if (each == '?') {
                return name.equals(string(bytes, 0, bytes.length)) ? bytes : chars(name);
            }
        }
        return bytes;
    }

    private static byte[] chars(String name) {
        var bytes = new byte[1 + name.length() * Character.BYTES];
        bytes[0] = HALVES;
        for (var at = 0; at < name.length(); at++) {
            bytes[1 + 2 * at] = (byte) (name.charAt(at) >>> Byte.SIZE);
            bytes[2 + 2 * at] = (byte) name.charAt(at);
        }
        return bytes;
    }
}
