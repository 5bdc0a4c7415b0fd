package org.ent4j.catalogue.gar;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a whole export is not handed over. */
public sealed interface GarObjection extends Reason {

    record NothingToExport(String ent, String degree) implements GarObjection {
        @Override
        public String code() {
            return "gar.nothing-to-export";
        }
    }

    record TooManyFiles(String part, int files) implements GarObjection {
        @Override
        public String code() {
            return "gar.too-many-files";
        }
    }

    /**
     * The validator objects to an object or a file.
     *
     * @param check the id of what found it
     * @param file its name, or "" when it is about the export
     * @param place the file, the line and the object for people
     * @param object {@code GAREleve 4711}, or "" when it is about the file
     */
    record Rejected(String check, String file, Label place, String object, Label why) implements GarObjection {
        @Override
        public String code() {
            return "gar.rejected";
        }
    }

    /** It objects to so many more for the same reason. */
    record RejectedMore(String check, long left) implements GarObjection {
        @Override
        public String code() {
            return "gar.rejected-more";
        }
    }

    record NoEnt(String text) implements GarObjection {
        @Override
        public String code() {
            return "gar.no-ent";
        }
    }
}
