package org.ent4j.examples.cli.output;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come. */
public interface Progress extends AutoCloseable {

    /** The total of work of which it cannot be said how long it is. */
    long UNKNOWN = -1;

    Progress NONE = done -> {};

    /** So many steps are done in all. */
    void at(long done);

    @Override
    default void close() {}

    /** A bar on the error stream. */
    static Progress bar(String task, long total) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .build());
    }

    /** A bar of the library progressbar. */
    record Bar(ProgressBar bar) implements Progress {

        @Override
        public void at(long done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
