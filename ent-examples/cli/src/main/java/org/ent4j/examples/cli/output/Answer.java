package org.ent4j.examples.cli.output;

import java.util.List;

/**
 * What a command answers.
 *
 * @param exit {@link #DONE} or {@link #NO}
 * @param json the answer as maps, lists, numbers and texts
 * @param lines the same for people
 */
public record Answer(int exit, Object json, List<String> lines) {

    /** Everything was done. */
    public static final int DONE = 0;
    /** The answer is "no", or rows were rejected. */
    public static final int NO = 1;
    /** Bad usage, or input that cannot be read. */
    public static final int UNUSABLE = 2;

    public static Answer done(Object json, List<String> lines) {
        return new Answer(DONE, json, lines);
    }

    public static Answer of(boolean yes, Object json, List<String> lines) {
        return new Answer(yes ? DONE : NO, json, lines);
    }
}
