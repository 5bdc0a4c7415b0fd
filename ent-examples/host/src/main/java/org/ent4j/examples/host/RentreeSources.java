package org.ent4j.examples.host;

import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.spi.Journals;

/** What the checklist of this host reads. */
public record RentreeSources(EntData data, JooqCatalogue catalogue, Services services, Journals journals) {

    /** Of the data, whose tables are brought to the version of the library. */
    static RentreeSources of(EntData data) {
        return new RentreeSources(
                data,
                JooqCatalogue.on(data.dataSource()).migrate(),
                ServicesContext.of(data, Populations.open()),
                JooqVieScolaire.on(data.dataSource()).migrate().journals(EventsJson.text()));
    }
}
