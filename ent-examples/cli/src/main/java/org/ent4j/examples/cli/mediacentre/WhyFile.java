package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.mediacentre.access.AccessFacts;
import org.ent4j.catalogue.mediacentre.access.SchoolLevel;
import org.ent4j.catalogue.subscription.AllocationType;
import org.ent4j.catalogue.subscription.Coverage;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.LicenceCount;
import org.ent4j.catalogue.subscription.Licences;
import org.ent4j.catalogue.subscription.TargetPublic;
import org.ent4j.catalogue.subscription.Validity;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.person.Profil;

/** What is known of a person, a school and a resource, as a file of the form {@code ent-mediacentre-facts/1}. */
public record WhyFile(String format, AccessFacts facts) {

    static final String FORMAT = "ent-mediacentre-facts/1";
    private static final long MOST_BYTES = 16L << 20;

    /** @throws IllegalArgumentException when it is of another form */
    public WhyFile {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
    }

    static AccessFacts read(Path file) {
        return JsonFile.read(file, MOST_BYTES, in -> ServicesFile.JSON.read(in, WhyFile.class))
                .facts();
    }

    /** A pupil to whom nobody has allocated a licence yet. */
    static WhyFile example() {
        var subscription = new GarSubscription(
                "abonnement-1",
                Optional.empty(),
                "123456789_0000000000000000",
                "ark:/99999/atlas",
                "ark",
                "Atlas",
                LocalDateTime.of(2026, 8, 20, 0, 0),
                new Validity.SchoolYears(2026, 2027),
                new Coverage.Schools(List.of("0350122T")),
                true,
                AllocationType.INDIV,
                new Licences.Global(LicenceCount.of(100)),
                Set.of(TargetPublic.ELEVE),
                Optional.empty());
        return new WhyFile(
                FORMAT,
                new AccessFacts(
                        LocalDate.of(2026, 11, 2),
                        "Atlas",
                        Profil.ELEVE,
                        SchoolLevel.COLLEGE,
                        true,
                        true,
                        Optional.empty(),
                        true,
                        AccessFacts.Listing.DELIVERED,
                        List.of(subscription),
                        Set.of()));
    }
}
