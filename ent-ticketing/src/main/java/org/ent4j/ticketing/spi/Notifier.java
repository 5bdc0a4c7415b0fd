package org.ent4j.ticketing.spi;

import java.util.List;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.QuestionNotice;

/** Tells people what happened to tickets and questions, after it is kept. */
public interface Notifier {

    /** Never an exception for what happens on the way: what happened, happened. */
    void tell(List<Notice> notices);

    /** The same of questions, when there are any; nobody is told unless this is written too. */
    default void tellOfQuestions(List<QuestionNotice> notices) {}

    /** Nobody is told. */
    static Notifier silent() {
        return any -> {};
    }
}
