package org.ent4j.directory.jooq;

import org.ent4j.directory.spi.Outdated;

/** Rolls the transaction back; never leaves the store. */
final class OutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outdated outdated;

    OutdatedException(Outdated outdated) {
        super(outdated.item());
        this.outdated = outdated;
    }

    Outdated outdated() {
        return outdated;
    }
}
