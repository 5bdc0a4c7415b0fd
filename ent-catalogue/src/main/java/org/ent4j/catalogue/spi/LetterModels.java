package org.ent4j.catalogue.spi;

import io.vavr.control.Either;
import org.ent4j.catalogue.mailing.LetterModel;
import org.ent4j.catalogue.mailing.UnreadableModel;

/** How texts with merge fields are understood. */
@FunctionalInterface
public interface LetterModels {

    Either<UnreadableModel, LetterModel> read(String text);
}
