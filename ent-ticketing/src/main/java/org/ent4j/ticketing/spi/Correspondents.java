package org.ent4j.ticketing.spi;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.intake.Correspondent;

/** Who the correspondants ENT of schools are: the management names them, and may change them during the year. */
@FunctionalInterface
public interface Correspondents {

    /** Those of a school on a day, in the order in which others turn to them; none when it has named nobody. */
    List<Correspondent> of(StructureId school, LocalDate day);
}
