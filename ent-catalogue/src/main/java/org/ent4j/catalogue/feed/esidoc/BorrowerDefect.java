package org.ent4j.catalogue.feed.esidoc;

import org.ent4j.model.rule.Reason;

/** What stands against the content of a file of borrowers whose structure is right. */
public sealed interface BorrowerDefect extends Reason {

    /** Spaces are no value. */
    record Blank(String element) implements BorrowerDefect {
        @Override
        public String code() {
            return "esidoc.file.blank";
        }
    }

    /** @param line where the file has the other one */
    record Twice(String element, String value, int line) implements BorrowerDefect {
        @Override
        public String code() {
            return "esidoc.file.twice";
        }
    }

    /** No day of the calendar, or one that is to come. */
    record WrongBirth(String value) implements BorrowerDefect {
        @Override
        public String code() {
            return "esidoc.file.wrong-birth";
        }
    }

    /** A day written otherwise than {@code 28/09/2012}. */
    record OtherBirthForm(String value) implements BorrowerDefect {
        @Override
        public String code() {
            return "esidoc.file.other-birth-form";
        }
    }
}
