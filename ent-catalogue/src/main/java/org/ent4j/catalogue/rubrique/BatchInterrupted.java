package org.ent4j.catalogue.rubrique;

/** Something failed in the middle of a batch, most often the database. What was done before stays done. */
public final class BatchInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BatchOutcome before;
    private final String stoppedAt;
    private final int all;

    BatchInterrupted(BatchOutcome before, RubriqueId stoppedAt, int all, RuntimeException cause) {
        super(
                "Stopped at the rubrique %s: %d of %d were done.\nDone again, it goes on from there."
                        .formatted(stoppedAt, before.done().size(), all),
                cause);
        this.before = before;
        this.stoppedAt = stoppedAt.value();
        this.all = all;
    }

    /** What was done and what was left before it stopped. */
    public BatchOutcome before() {
        return before;
    }

    /** The rubrique that failed. */
    public RubriqueId stoppedAt() {
        return new RubriqueId(stoppedAt);
    }

    /** How many were to be done. */
    public int all() {
        return all;
    }
}
