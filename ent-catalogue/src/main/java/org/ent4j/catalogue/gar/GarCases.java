package org.ent4j.catalogue.gar;

import java.util.Optional;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarField;

/** What the rules of an export look at. */
public final class GarCases {

    /** A school is looked at for an export. */
    public record Candidate(GarSchool school, String ent, GarDegree degree) {}

    /** A text is about to be written as that field. */
    public record Filled(GarField field, String text) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    /** A further MEF of a pupil in a school, after the one that is kept. */
    public record Further(String code, String kept) {}

    /** A class or group, with what it is known as in its school and how much it is needed. */
    public record Use(GarGroup group, boolean isCodeOfBoth, boolean isNamedAsDivision, boolean isUsed) {}

    /** Somebody refers to a code. */
    public record Named(String field, String code, boolean isKnown) {}

    /** A source says that a code is that of a class, or of a group. */
    public record Said(String code, boolean isDivision, boolean isReallyDivision) {}

    /** An attachment to a school. */
    public record Attached(String uai, boolean isInPerimeter) {}

    /** A person in a school, with the profile found. */
    public record InSchool(GarPlace place, Optional<GarProfile> profile) {}

    /** Somebody is designated in a school, as the next of so many. */
    public record Designated(String uai, Optional<GarPlace> place, GarMails mails, int before, int most) {

        boolean isPupil() {
            return place.map(GarPlace::role).filter(GarRole.PUPIL::equals).isPresent();
        }
    }

    private GarCases() {}
}
