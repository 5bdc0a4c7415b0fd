package org.ent4j.model.feed;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a feed on their way to the parser, which would take a tag, a name, a comment or a prolog of any length
 * into memory, and which passes over declarations of entities in silence.
 */
final class FeedText extends FilterReader {

    private static final String ENTITY = "<!ENTITY";
    /** A tag has several attributes, and a character may be written as a reference. */
    private static final long ROOM = 16;

    private final long limit;
    private final Passage passage = new Passage();
    private long sinceTag;
    private int matched;
    private boolean entity;
    private boolean inRoot;
    private boolean tooLong;

    FeedText(Reader in, FeedLimits limits) {
        super(in);
        this.limit = ROOM * limits.text();
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0 && !passedBlock(buffer, offset, read)) {
            see(buffer, offset, offset + read);
        }
        if (tooLong) {
            throw new IOException("more than " + limit + " characters without a tag");
        }
        return read;
    }

    /** Nearly all blocks have text and tags only; to search a block as a whole is much faster than to go through it. */
    private boolean passedBlock(char[] buffer, int offset, int length) {
        if (!inRoot || !passage.isIdle() || length > limit) {
            return false;
        }
        var block = new String(buffer, offset, length);
        if (block.endsWith("<") || block.contains("<!") || block.contains("<?")) {
            return false;
        }
        var first = block.indexOf('<');
        tooLong |= sinceTag + (first < 0 ? length : first) > limit;
        sinceTag = first < 0 ? sinceTag + length : length - 1 - block.lastIndexOf('<');
        return true;
    }

    private void see(char[] buffer, int from, int end) {
        for (int i = from; i < end; i++) {
            i = passedText(buffer, i, end);
            if (i < end) {
                see(buffer[i]);
            }
        }
    }

    /** Where the text and the tags end that open no passage and close none: most of a file. */
    private int passedText(char[] buffer, int from, int end) {
        if (!inRoot || !passage.isIdle()) {
            return from;
        }
        var i = from;
        while (i < end) {
            if (buffer[i] != '<') {
                sinceTag++;
                i++;
            } else if (i + 1 < end && !Passage.mayOpen(buffer[i + 1])) {
                tooLong |= sinceTag > limit;
                sinceTag = 1;
                i += 2;
            } else {
                break;
            }
        }
        tooLong |= sinceTag > limit;
        return i;
    }

    private void see(char c) {
        var tag = c == '<' && inRoot && !passage.isInside();
        sinceTag = tag ? 0 : sinceTag + 1;
        tooLong |= sinceTag > limit;
        passage.see(c);
        if (!inRoot) {
            seeProlog(c);
        }
    }

    private void seeProlog(char c) {
        inRoot = matched == 1 && Character.isLetter(c) && !passage.isInside();
        matched = c == ENTITY.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
        if (matched == ENTITY.length()) {
            entity = true;
            matched = 0;
        }
    }

    /** An entity is declared before the root element. */
    boolean declaresEntity() {
        return entity;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
