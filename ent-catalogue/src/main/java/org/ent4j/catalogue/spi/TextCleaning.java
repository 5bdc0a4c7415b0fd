package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.homepage.CleanedText;

/** Leaves of a formatted text what may be shown to everybody. */
@FunctionalInterface
public interface TextCleaning {

    /** Of any text; cleaning once more changes nothing. */
    CleanedText clean(String html);
}
