package org.ent4j.catalogue.spi;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.catalogue.mailing.Addressee;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;

/** Who the people of a population are: the host's engine of rules and its directory. */
@FunctionalInterface
public interface Audience {

    /**
     * The people of a school whom the rule names; a refusal when it is not understood.
     *
     * @param rule as the host's engine understands it
     */
    Either<Refusal, List<Addressee>> people(StructureId school, String rule);
}
