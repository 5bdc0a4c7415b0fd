package org.ent4j.directory.internal.spool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
public final class ByteReader {

    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public int getByte() {
        return bytes[at++];
    }

    public boolean getBoolean() {
        return getByte() != 0;
    }

    public long getLong() {
        var value = 0L;
        var shift = 0;
        int next;
        do {
            next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            shift += 7;
        } while (next < 0);
        return (value >>> 1) ^ -(value & 1);
    }

    public int getInt() {
        return Math.toIntExact(getLong());
    }

    public String getText() {
        var length = getInt();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public <T> Optional<T> getOptional(Function<ByteReader, T> get) {
        return getBoolean() ? Optional.of(get.apply(this)) : Optional.empty();
    }

    public <T> List<T> getAll(Function<ByteReader, T> get) {
        var count = getInt();
        var all = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            all.add(get.apply(this));
        }
        return all;
    }
}
