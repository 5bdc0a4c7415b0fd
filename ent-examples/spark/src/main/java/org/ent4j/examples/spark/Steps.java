package org.ent4j.examples.spark;

import java.io.PrintWriter;
import java.util.Locale;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Says what a long job is at: a line when a step begins, with the seconds since the job did. */
public final class Steps {

    private final PrintWriter to;
    private final Lang lang;
    private final long begin = System.nanoTime();

    public Steps(PrintWriter to, Lang lang) {
        this.to = to;
        this.lang = lang;
    }

    public void begin(Label step) {
        to.println(String.format(Locale.ROOT, "[%4.0f s] %s", (System.nanoTime() - begin) / 1e9, step.in(lang)));
    }
}
