package org.ent4j.examples.portal.school;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.host.DirectoryClassLists;
import org.ent4j.examples.host.DirectoryFamilies;
import org.ent4j.examples.host.DirectoryIdentities;
import org.ent4j.examples.host.PublishedLessons;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.VieScolaireContext;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.rights.SchoolRights;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.SourceTimetable;

/** Opens a school on the portal's data: every context gets what the others know through the adapters of the host. */
public final class SchoolOpening {

    private final PortalData data;

    @Inject
    SchoolOpening(PortalData data) {
        this.data = data;
    }

    /** Nothing for a school that the directory does not have, or without a UAI. */
    Optional<OpenSchool> open(StructureId school, LocalDate today) {
        return data.directory()
                .structure(school)
                .flatMap(structure -> structure.uai().map(uai -> open(structure, uai, today)));
    }

    private OpenSchool open(Structure structure, Uai uai, LocalDate today) {
        var year = SchoolYear.of(today);
        var directory = data.directory();
        var names = new SchoolNames(directory, structure.id());
        var users = users(structure.id(), today);
        var rights = SchoolRights.of(data.rightsJournal(), users, names::find, structure.id(), today);
        var vieScolaire = VieScolaireContext.of(
                data.journals(),
                SettingsFile.usual().of(structure.id(), uai, year).withRepository(Skills.repository()),
                lessons(structure.id(), uai, year),
                rights.vieScolaire(),
                new DirectoryFamilies(names::find),
                new KnownClassLists(new DirectoryClassLists(directory)),
                new DirectoryIdentities(directory));
        return new OpenSchool(structure, year, rights, names, vieScolaire);
    }

    private SchoolUsers users(StructureId school, LocalDate today) {
        var store = data.directoryStore();
        return new SchoolUsers(
                data.directory(), school, ClosedAccounts.of(store), FreeMemberships.of(store, school, today));
    }

    private PublishedLessons lessons(StructureId school, Uai uai, SchoolYear year) {
        return new PublishedLessons(
                data, school, published(school, year), () -> deposited(new SchoolYearKey(uai, year)));
    }

    private Optional<Publication> published(StructureId school, SchoolYear year) {
        return data.publications()
                .current(school, year)
                .map(current ->
                        AdjustedPublication.of(current, data.adjustments().of(school, year)))
                .map(AdjustedPublication::publication);
    }

    private SourceTimetable deposited(SchoolYearKey key) {
        return data.deposits()
                .of(key)
                .map(files ->
                        files.read(SchoolTimetable.labelDecisions(data)).rows().get(0))
                .orElseThrow(() -> new IllegalStateException(
                        "The timetable of %s is published, but its files are gone.\nMaybe the deposits were emptied by hand."
                                .formatted(key)));
    }
}
