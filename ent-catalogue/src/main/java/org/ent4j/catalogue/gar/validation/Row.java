package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;

/** The object that is being read, with its values: one for a whole file, since there are millions of them. */
public final class Row {

    /** Values of one object; a file has 10 000 elements. */
    static final int MOST_VALUES = 10_000;

    private static final int MOST_CHARACTERS = 1 << 20;

    private Kind kind = Kind.SCHOOL;
    private char[] characters = new char[1024];
    private int used;
    private Value[] values = new Value[32];
    private int[] starts = new int[33];
    private long[] hashes = new long[32];
    private int count;
    private int length;
    private boolean isFull;
    private int line;
    private int column;

    void begin(Kind kind) {
        this.kind = kind;
        used = 0;
        count = 0;
        length = 0;
        isFull = false;
        line = 0;
        column = 0;
    }

    void stands(int line, int column) {
        this.line = line;
        this.column = column;
    }

    void text(char[] piece, int from, int more) {
        length += more;
        if (used + more > MOST_CHARACTERS || count == MOST_VALUES) {
            isFull = true;
        } else {
            if (used + more > characters.length) {
                characters = Arrays.copyOf(characters, Math.max(used + more, characters.length * 2));
            }
            System.arraycopy(piece, from, characters, used, more);
            used += more;
        }
    }

    /** The text so far is a value. */
    void end(Value value) {
        if (count == MOST_VALUES) {
            isFull = true;
            return;
        }
        if (count == values.length) {
            enlarge();
        }
        values[count] = value;
        hashes[count] = value.isCode() ? Hash.of(characters, starts[count], used) : 0;
        count++;
        starts[count] = used;
        length = 0;
    }

    private void enlarge() {
        values = Arrays.copyOf(values, count * 2);
        hashes = Arrays.copyOf(hashes, count * 2);
        starts = Arrays.copyOf(starts, count * 2 + 1);
    }

    Kind kind() {
        return kind;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Whether it has more than was kept of it. */
    boolean isFull() {
        return isFull;
    }

    int count() {
        return count;
    }

    /** Of the value that is being read, in UTF-16 units, with what was not kept. */
    int length() {
        return length;
    }

    Value value(int i) {
        return values[i];
    }

    long hash(int i) {
        return hashes[i];
    }

    char[] characters() {
        return characters;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return starts[i + 1];
    }

    String text(int i) {
        return new String(characters, starts[i], starts[i + 1] - starts[i]);
    }

    /** The first of these values, or -1. */
    int find(Value value) {
        for (int i = 0; i < count; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    /** The text of the first of these values, or "". */
    String first(Value value) {
        var at = find(value);
        return at < 0 ? "" : text(at);
    }

    /** Whether all values of its key are there. */
    boolean hasKey() {
        for (int i = 0; i < kind.keyLength(); i++) {
            if (find(kind.key(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Of its key, when it has one. */
    long keyHash() {
        var hash = hashes[find(kind.key(0))];
        for (int i = 1; i < kind.keyLength(); i++) {
            hash = Hash.of(hash, hashes[find(kind.key(i))]);
        }
        return hash;
    }

    /** The values of its key; a NUL, which no XML has, stands between them. */
    String key() {
        return key("\0");
    }

    FindingSubject subject() {
        return new FindingSubject(kind.element(), Excerpt.of(key("/")));
    }

    private String key(String between) {
        var key = new StringBuilder();
        for (int i = 0; i < kind.keyLength(); i++) {
            key.append(i > 0 ? between : "").append(first(kind.key(i)));
        }
        return key.toString();
    }
}
