package org.ent4j.catalogue.spi;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.model.id.StructureId;

/** How much of its quotas a school uses. */
@FunctionalInterface
public interface QuotaUse {

    /**
     * In the unit of the measure; of the week of that day where it is one a week. Nothing when nobody can tell.
     *
     * @return not negative
     */
    OptionalLong of(StructureId school, String service, QuotaMeasure measure, LocalDate day);

    /** Nobody can tell. */
    static QuotaUse unknown() {
        return (school, service, measure, day) -> OptionalLong.empty();
    }
}
