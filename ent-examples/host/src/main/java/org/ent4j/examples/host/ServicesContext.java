package org.ent4j.examples.host;

import org.ent4j.catalogue.Markings;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.ServiceJson;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;

/** The services of this host's portal. Whoever uses the system may set up everything: he holds the data. */
public final class ServicesContext {

    private ServicesContext() {}

    /** Of the data, whose tables are brought to the version of the library. */
    public static Services of(EntData data, Populations populations) {
        return of(data, populations, Rights.open());
    }

    /** The same for somebody who is named, and may what {@link CatalogueRights} say. */
    public static Services of(EntData data, Populations populations, Rights rights) {
        var tables = JooqCatalogue.on(data.dataSource()).migrate();
        return Services.of(Services.Ports.of(
                tables.shelf(Service.FILING, ServiceJson.text()),
                tables.shelf(ServiceMenu.FILING, ServiceJson.menus()),
                tables.shelf(LocalChoice.FILING, ServiceJson.choices()),
                new Academies(),
                rights,
                populations));
    }

    /** How the schools of this host are measured. */
    public static Markings markings(EntData data, Rights rights) {
        var tables = JooqCatalogue.on(data.dataSource()).migrate();
        return Markings.of(tables.shelf(SchoolMarking.FILING, ServiceJson.markings()), rights);
    }
}
