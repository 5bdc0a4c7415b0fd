package org.ent4j.catalogue.pronote;

import org.ent4j.model.rule.Reason;

/** What an export of identifiers has to say of somebody, or why there is none. */
public sealed interface ExportReason extends Reason {

    /** Pronote recognises pupils by it. */
    record NoBirthDate() implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.no-birth-date";
        }
    }

    /** The directory has only one of the two names. */
    record NoFirstName() implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.no-first-name";
        }
    }

    /** What CAS says of him is blank, or has characters that XML lacks: another would be written. */
    record NoPrincipal() implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.no-principal";
        }
    }

    /** Two people have one principal: neither could be told from the other. */
    record SamePrincipal(String principal, String other) implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.same-principal";
        }
    }

    /** Four lines of address are taken; the others stay behind. */
    record AddressCut(int lines) implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.address-cut";
        }
    }

    /** Characters that XML does not have. */
    record Unwritable() implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.unwritable";
        }
    }

    /** A guardian of a pupil is not among those who are exported. */
    record GuardianNotThere() implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.guardian-not-there";
        }
    }

    /** The structure has no UAI, by which Pronote knows schools. */
    record NoUai(String structure) implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.no-uai";
        }
    }

    /** The directory has nobody to export. */
    record Nobody() implements ExportReason {
        @Override
        public String code() {
            return "pronote.export.nobody";
        }
    }
}
