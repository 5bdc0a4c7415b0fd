package org.ent4j.ticketing.spi;

import java.util.List;
import org.ent4j.ticketing.notice.Notice;

/** Tells people what happened to tickets, after it is kept. */
public interface Notifier {

    /** Never an exception for what happens on the way: what happened, happened. */
    void tell(List<Notice> notices);

    /** Nobody is told. */
    static Notifier silent() {
        return any -> {};
    }
}
