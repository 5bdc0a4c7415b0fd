package org.ent4j.access.json;

import java.util.regex.Pattern;

/**
 * The text of one value of a file.
 *
 * @param text as it stands there, or "" when it is too long to be kept
 * @param line where it begins
 * @param column where it begins
 * @param broken its brackets or quotes do not match
 * @param tooLong it is longer than any element may be
 */
record Slice(String text, int line, int column, boolean broken, boolean tooLong) {

    private static final Pattern TEXT = Pattern.compile("\"(\\w{1,20})\"\\s{0,9}:\\s{0,9}\"([^\"\\\\\\n]{1,200})\"");

    /** The first string that this member seems to have although the text cannot be parsed; or "". */
    String guessed(String member) {
        var match = TEXT.matcher(text);
        while (match.find()) {
            if (match.group(1).equals(member)) {
                return match.group(2);
            }
        }
        return "";
    }
}
