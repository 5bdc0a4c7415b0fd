package org.ent4j.catalogue.homepage;

/**
 * A picture, and what is told to those who do not see it.
 *
 * @param alternative what it shows, or ""
 * @param decorative it says nothing, so that nothing has to be told of it; its author says so
 * @param credit whose it is, or ""
 */
public record Illustration(Picture picture, String alternative, boolean decorative, String credit) {

    /** Whether it is told to those who do not see it, or need not be. */
    public boolean isTold() {
        return decorative || !alternative.isBlank();
    }

    /** The alternative text as the page has it: none of what is decorative. */
    public String told() {
        return decorative ? "" : alternative;
    }
}
