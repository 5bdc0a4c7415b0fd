package org.ent4j.directory.internal.spool;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

/**
 * Records that are written one after the other and read back by their place: in memory up to a megabyte, then in a
 * temporary file that only this user may read and that is gone when the spool is closed, with the process, or some time
 * after nobody holds the spool any more. One thread writes; then any number read.
 */
public final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int WINDOW = 1 << 16;

    /** Most records are shorter. */
    private static final int ONE = 1 << 10;

    private static final int SIZE = Integer.BYTES;

    private final int inMemory;
    private final ByteWriter tail = new ByteWriter();
    private Optional<RandomAccessFile> file = Optional.empty();
    private long flushed;

    public Spool() {
        this(IN_MEMORY);
    }

    /** @param inMemory how many bytes stay in memory before the file takes them */
    public Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    /** Writes a record; its place is where to read it again. */
    public long add(ByteWriter entry) {
        var place = length();
        var size = entry.length();
        tail.putByte(size >> 24).putByte(size >> 16).putByte(size >> 8).putByte(size);
        tail.putRaw(entry.array(), 0, size);
        if (tail.length() >= inMemory) {
            flush();
        }
        return place;
    }

    /** How many bytes there are. */
    public long length() {
        return flushed + tail.length();
    }

    private synchronized void flush() {
        try {
            var opened = file.isPresent() ? file.get() : create();
            file = Optional.of(opened);
            opened.seek(flushed);
            opened.write(tail.array(), 0, tail.length());
            flushed += tail.length();
            tail.clear();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Not a channel, which an interrupt of any of its readers closes. */
    private static RandomAccessFile create() throws IOException {
        var path = Files.createTempFile("ent-import", ".spool").toFile();
        try {
            return new RandomAccessFile(path, "rw");
        } finally {
            // a file that is open may be deleted at once, but for Windows
            if (!path.delete()) {
                path.deleteOnExit();
            }
        }
    }

    /** Gives the file back; nothing can be read any more. */
    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The record of that place. */
    public ByteReader at(long place) {
        return new Cursor(ONE).at(place);
    }

    /** A reader for many records; reading on costs least. Not thread-safe itself. */
    public Cursor cursor() {
        return new Cursor(WINDOW);
    }

    /** Reads records, and the bytes behind them at the same time. */
    public final class Cursor {

        private final int ahead;
        private byte[] window = new byte[0];
        private long start;

        private Cursor(int ahead) {
            this.ahead = ahead;
        }

        public ByteReader at(long place) {
            var size = size(place);
            load(place + SIZE, size);
            var from = (int) (place + SIZE - start);
            return new ByteReader(Arrays.copyOfRange(window, from, from + size));
        }

        /** The place of the record that follows. */
        public long after(long place) {
            return place + SIZE + size(place);
        }

        private int size(long place) {
            load(place, SIZE);
            return ByteBuffer.wrap(window, (int) (place - start), SIZE).getInt();
        }

        private void load(long from, int size) {
            if (from < start || from + size > start + window.length) {
                window = bytes(from, (int) Math.min(Math.max(size, ahead), length() - from));
                start = from;
            }
        }
    }

    private byte[] bytes(long from, int size) {
        var bytes = new byte[size];
        var onDisk = (int) Math.max(0, Math.min(size, flushed - from));
        if (onDisk > 0) {
            read(bytes, onDisk, from);
        }
        var inTail = (int) Math.max(0, from - flushed);
        System.arraycopy(tail.array(), inTail, bytes, onDisk, size - onDisk);
        return bytes;
    }

    private synchronized void read(byte[] into, int size, long from) {
        try {
            var opened = file.orElseThrow();
            opened.seek(from);
            opened.readFully(into, 0, size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
