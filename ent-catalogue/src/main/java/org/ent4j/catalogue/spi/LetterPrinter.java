package org.ent4j.catalogue.spi;

import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import org.ent4j.catalogue.mailing.Occasion;
import org.ent4j.catalogue.mailing.PrintedLetter;

/** How letters become one file for the printer. */
@FunctionalInterface
public interface LetterPrinter {

    /**
     * Writes all of them, each beginning on a page of its own.
     *
     * @param out is not closed
     * @param progress is told how many letters are laid out
     * @throws java.io.UncheckedIOException when they cannot be written
     */
    void print(Occasion occasion, List<PrintedLetter> letters, OutputStream out, IntConsumer progress);
}
