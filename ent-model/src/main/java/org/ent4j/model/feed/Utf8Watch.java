package org.ent4j.model.feed;

/** Watches bytes go by and knows whether all of them were UTF-8. */
final class Utf8Watch {

    private long accents;
    private boolean broken;
    private int awaited;

    void see(byte[] buffer, int offset, int length) {
        var end = offset + length;
        for (int i = ascii(buffer, offset, end); i < end && !broken; i = ascii(buffer, i + 1, end)) {
            see(buffer[i]);
        }
    }

    /** The first byte that has anything to say. */
    private int ascii(byte[] buffer, int from, int end) {
        var i = from;
        while (awaited == 0 && i < end && buffer[i] >= 0) {
            i++;
        }
        return i;
    }

    private void see(byte b) {
        if (awaited > 0) {
            follow(b);
        } else if (b < 0) {
            lead(b & 0xff);
        }
    }

    private void lead(int b) {
        awaited = b >= 0xf0 && b <= 0xf4 ? 3 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xc2 && b < 0xe0 ? 1 : 0;
        broken = awaited == 0;
    }

    private void follow(byte b) {
        broken = (b & 0xc0) != 0x80;
        awaited--;
        if (awaited == 0) {
            accents++;
        }
    }

    /** Nothing so far contradicts UTF-8. */
    boolean isUtf8() {
        return !broken;
    }

    boolean hasAccents() {
        return accents > 0;
    }
}
