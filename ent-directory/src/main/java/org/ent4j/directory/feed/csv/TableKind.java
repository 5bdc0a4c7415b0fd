package org.ent4j.directory.feed.csv;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/** Tells whom a table is about. */
@FunctionalInterface
public interface TableKind {

    /**
     * Whom a table is about whose rows do not say it.
     *
     * @param file the name of the file
     * @param headers as the file writes them
     * @return the profil, or why the file is refused
     */
    Either<Reason, Profil> of(String file, List<String> headers);
}
