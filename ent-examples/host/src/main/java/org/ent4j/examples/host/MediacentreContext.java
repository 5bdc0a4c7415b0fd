package org.ent4j.examples.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Mediacentre;
import org.ent4j.catalogue.MediacentreSetup;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.CatalogueJson;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRole;
import org.ent4j.catalogue.mediacentre.allocation.StaffMember;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.ResourceLists;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The médiacentre over the data of this host; whoever has the data folder may do everything there. */
public record MediacentreContext(Mediacentre mediacentre, DirectoryStaff staff) {

    /**
     * On the data, whose tables are brought to the version of the library.
     *
     * @param day on which services are open or not
     */
    public static MediacentreContext of(EntData data, MediacentreSetup setup, GarKnowledge gar, LocalDate day) {
        var catalogue = Catalogue.of(
                JooqCatalogue.on(data.dataSource()).migrate().shelves(CatalogueJson.texts()),
                Rights.open(),
                new Academies());
        return of(data, catalogue, setup, gar, day);
    }

    /** The same on a catalogue that the host has, for whoever its rights let. */
    public static MediacentreContext of(
            EntData data, Catalogue catalogue, MediacentreSetup setup, GarKnowledge gar, LocalDate day) {
        var staff = DirectoryStaff.of(data);
        var services = catalogue.services(Populations.open());
        var mediacentre = catalogue.mediacentre(
                staff,
                new Given(gar.list(), gar.own()),
                new DirectoryResourceFacts(data.directory(), services, gar),
                new OwnServices(services, day),
                setup);
        return new MediacentreContext(mediacentre, staff);
    }

    /** As usual, without a list of the GAR. */
    public static MediacentreContext of(EntData data) {
        return of(data, MediacentreSetup.USUAL, GarKnowledge.NONE, LocalDate.now(MediacentreSetup.USUAL.zone()));
    }

    /** Whom somebody means by a number of the directory or a sign-in name; nothing when it is nobody. */
    public Optional<PersonId> person(String text) {
        return staff.known(text);
    }

    /**
     * Whom the schools designated, by UAI. Those who left or have no e-mail address are among them: the export says of
     * each why he is left out. A delegation that is over is none, nor is the designation of a head who is one no more.
     */
    public GarDesignations designations(Instant at) {
        return uai -> designated(new StructureId(uai), at);
    }

    private List<PersonId> designated(StructureId school, Instant at) {
        var inOffice = mediacentre.inOffice(school, at).stream()
                .map(StaffMember::person)
                .collect(Collectors.toSet());
        var day = LocalDate.ofInstant(at, MediacentreSetup.USUAL.zone());
        return mediacentre.allocators(school).stream()
                .flatMap(kept -> kept.value().designated().stream())
                .filter(each -> each.isIn(day))
                .filter(each -> each.role() == AllocatorRole.DELEGATE || inOffice.contains(each.person()))
                .map(Allocator::person)
                .toList();
    }

    /** The same list for everybody. */
    private record Given(List<Resource> list, List<Resource> portal) implements ResourceLists {
        @Override
        public List<Resource> of(PersonId person) {
            return list;
        }

        @Override
        public List<Resource> of(StructureId school) {
            return list;
        }

        @Override
        public List<Resource> own(StructureId school) {
            return portal;
        }
    }
}
