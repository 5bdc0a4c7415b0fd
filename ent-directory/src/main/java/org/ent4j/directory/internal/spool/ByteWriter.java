package org.ent4j.directory.internal.spool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Values one after the other, each with its length, so that two different sequences never give the same bytes. */
public final class ByteWriter {

    private byte[] bytes = new byte[1024];
    private int length;

    public int length() {
        return length;
    }

    /** What was written, up to {@link #length()}; valid until the next write. */
    public byte[] array() {
        return bytes;
    }

    /** Starts again from nothing. */
    public void clear() {
        length = 0;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    public ByteWriter putByte(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    public ByteWriter putBoolean(boolean value) {
        return putByte(value ? 1 : 0);
    }

    /** Small numbers of either sign take few bytes. */
    public ByteWriter putLong(long value) {
        room(10);
        var left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7fL) != 0) {
            bytes[length++] = (byte) (left & 0x7f | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
        return this;
    }

    public ByteWriter putText(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        putLong(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    public <T> ByteWriter putOptional(Optional<T> value, BiConsumer<ByteWriter, T> put) {
        putBoolean(value.isPresent());
        value.ifPresent(present -> put.accept(this, present));
        return this;
    }

    public <T> ByteWriter putAll(Collection<T> values, BiConsumer<ByteWriter, T> put) {
        putLong(values.size());
        for (var value : values) {
            put.accept(this, value);
        }
        return this;
    }

    /** Bytes as they are, without their length. */
    public ByteWriter putRaw(byte[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
        return this;
    }
}
