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

    record Rejected(String file, String object, Label why) implements GarObjection {
        @Override
        public String code() {
            return "gar.rejected";
        }
    }

    record NoEnt(String text) implements GarObjection {
        @Override
        public String code() {
            return "gar.no-ent";
        }
    }
}
