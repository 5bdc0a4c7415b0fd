package org.ent4j.catalogue.mailing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text with merge fields, understood. */
public interface LetterModel {

    /** Every field that it uses, those of its conditions too. */
    Set<String> fields();

    /** The fields that are to be written for these values and are blank, in the order of the alphabet. */
    List<String> missing(Map<String, String> values);

    /** The text with these values. */
    String text(Map<String, String> values);

    /** The same for a page of XHTML: the text and the values are escaped, lines are kept. */
    String escaped(Map<String, String> values);
}
