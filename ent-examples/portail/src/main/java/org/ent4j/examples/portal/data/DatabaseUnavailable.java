package org.ent4j.examples.portal.data;

/** The portal has no database. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseUnavailable(DatabaseUrl url, Throwable cause) {
        super("%s cannot be used.\nMaybe it is not started, or another portal has it open.".formatted(url), cause);
    }
}
