package org.ent4j.catalogue.pronote.identifiers;

import org.ent4j.model.rule.Reason;

/** Why identifiers are not imported. */
public sealed interface ImportReason extends Reason {

    /** The first file is to be of everybody. */
    record FirstIsComplete() implements ImportReason {
        @Override
        public String code() {
            return "identifiers.import.first-is-complete";
        }
    }

    /** @param logins of the file, the first ones of them */
    record OpenConflicts(int conflicts, String logins) implements ImportReason {
        @Override
        public String code() {
            return "identifiers.import.open-conflicts";
        }
    }

    /** Most of those whom the file names are not here: it is another school's, probably. */
    record OtherSchool(int accounts, int known) implements ImportReason {
        @Override
        public String code() {
            return "identifiers.import.other-school";
        }
    }

    /** A decision names somebody who is not of the school. */
    record NotOfTheSchool(String person) implements ImportReason {
        @Override
        public String code() {
            return "identifiers.import.not-of-the-school";
        }
    }

    /** A decision is about an identifier that the file does not have. */
    record NotOfTheFile(String login) implements ImportReason {
        @Override
        public String code() {
            return "identifiers.import.not-of-the-file";
        }
    }

    /** There is no import that could be undone. */
    record NothingToUndo() implements ImportReason {
        @Override
        public String code() {
            return "identifiers.import.nothing-to-undo";
        }
    }
}
