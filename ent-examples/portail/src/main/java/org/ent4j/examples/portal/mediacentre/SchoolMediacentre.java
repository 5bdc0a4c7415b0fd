package org.ent4j.examples.portal.mediacentre;

import jakarta.inject.Inject;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Mediacentre;
import org.ent4j.catalogue.MediacentreSetup;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.examples.portal.web.Visit;

/** The médiacentre on the day of a visit. */
final class SchoolMediacentre {

    private final EntData data;
    private final Catalogue catalogue;
    private final GarList gar;

    @Inject
    SchoolMediacentre(EntData data, Catalogue catalogue, GarList gar) {
        this.data = data;
        this.catalogue = catalogue;
        this.gar = gar;
    }

    Mediacentre on(Visit visit) {
        return MediacentreContext.of(data, catalogue, MediacentreSetup.USUAL, gar.knowledge(), visit.today())
                .mediacentre();
    }

    GarList gar() {
        return gar;
    }
}
