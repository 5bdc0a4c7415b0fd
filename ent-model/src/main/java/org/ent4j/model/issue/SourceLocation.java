package org.ent4j.model.issue;

/**
 * Where something stands in a foreign file.
 *
 * @param file name of the file, without its folder
 * @param line from 1; 0 when the place is the whole file
 * @param element the id that the file gives to the element, or ""
 */
public record SourceLocation(String file, int line, String element) {

    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, "");
    }

    public static SourceLocation of(String file, int line) {
        return new SourceLocation(file, line, "");
    }

    public SourceLocation element(String id) {
        return new SourceLocation(file, line, id);
    }

    /** {@code file:line (element)}, as editors and people read it. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (element.isEmpty() ? "" : " (" + element + ")");
    }
}
