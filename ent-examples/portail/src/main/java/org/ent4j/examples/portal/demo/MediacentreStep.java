package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Mediacentre;
import org.ent4j.catalogue.MediacentreSetup;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.mediacentre.allocation.Designation;
import org.ent4j.examples.host.GarKnowledge;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/** The responsables d'affectation of the first school: its head, and the documentaliste to whom he delegates. */
final class MediacentreStep implements DemoStep {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-03T12:10:00Z");

    private final PortalData data;
    private final Catalogue catalogue;
    private final DemoPeople people;

    @Inject
    MediacentreStep(PortalData data, Catalogue catalogue, DemoPeople people) {
        this.data = data;
        this.catalogue = catalogue;
        this.people = people;
    }

    @Override
    public String name() {
        return "mediacentre";
    }

    @Override
    public Label what() {
        return Label.of("Médiacentre", "Médiacentre");
    }

    @Override
    public void run() {
        var day = SEPTEMBER.atZone(MediacentreSetup.USUAL.zone()).toLocalDate();
        var mediacentre = MediacentreContext.of(data, catalogue, MediacentreSetup.USUAL, GarKnowledge.NONE, day)
                .mediacentre();
        if (mediacentre.allocators(DemoSchools.first()).isEmpty()) {
            var head = people.playing("Direction");
            designate(mediacentre, head, Designation.head(head));
            designate(mediacentre, head, Designation.delegate(people.playing("Documentaliste")));
        }
    }

    private static void designate(Mediacentre mediacentre, PersonId by, Designation what) {
        var school = DemoSchools.first();
        var seen = mediacentre.allocators(school).map(Kept::version).orElse(0L);
        mediacentre
                .designate(by, SEPTEMBER, school, seen, what)
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
