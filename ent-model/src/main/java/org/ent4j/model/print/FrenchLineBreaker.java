package org.ent4j.model.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where lines may end. Java lets them end behind a typographic apostrophe and not behind a straight one: "fin d’" would stand
 * on one line and "année" on the next.
 */
final class FrenchLineBreaker implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRENCH));

    /** The place after the last one, or {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        return places.next();
    }

    @Override
    public void setText(String text) {
        places.setText(text.replace(APOSTROPHE, '\''));
    }
}
