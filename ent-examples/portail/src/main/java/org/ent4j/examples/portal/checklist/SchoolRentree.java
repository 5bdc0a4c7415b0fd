package org.ent4j.examples.portal.checklist;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Checklist;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.examples.host.HowTo;
import org.ent4j.examples.host.RentreeContext;
import org.ent4j.examples.host.RentreeSources;
import org.ent4j.examples.host.SettingsStanding;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.TaskRights;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.SchoolYear;

/** The checklist on the portal's data: it says what is left, and the screen leads to the page where it is done. */
public final class SchoolRentree {

    /** This portal has the usual settings of vie scolaire, and no school its own. */
    private static final SettingsStanding USUAL =
            new SettingsStanding("", Optional.of(SettingsFile.usual()), Optional.empty(), Optional.empty());

    private final PortalData data;
    private final Catalogue catalogue;
    private final Rights rights;

    @Inject
    SchoolRentree(PortalData data, Catalogue catalogue, TaskRights rights) {
        this.data = data;
        this.catalogue = catalogue;
        this.rights = rights;
    }

    Checklist on(Visit visit) {
        return on(visit.school().year(), visit.today());
    }

    /** @param day on which the data are looked at */
    public Checklist on(SchoolYear year, LocalDate day) {
        var sources =
                new RentreeSources(data, data.catalogue(), catalogue.services(Populations.open()), data.journals());
        return RentreeContext.of(sources, rights, school -> HowTo.onScreen(), USUAL, year, day)
                .checklist();
    }
}
